import { isIdentifier } from '@rapporteur/markdown'
import { boundText, constant } from '../evaluate/bound.js'
import { evidenceOf, unite } from '../evaluate/evidence.js'
import type { BlockHelper, StatementHelper } from './helper.js'

/** `{{#slot "name"}}…{{/slot}}`: numbered paragraphs that a person wrote, or else what stands in the block. */
export const slotBlock: BlockHelper = {
  parameters: [1, 1],
  print: (call, body, target) => {
    const passages = call.positional[0] === undefined ? undefined : target.slot(call.positional[0])
    if (passages === undefined) return
    if (passages.length === 0) body.program(call.evidence)
    else slot.print(call, target)
  },
}

/** `{{slot "name"}}`: numbered paragraphs that a person wrote, each with its id as anchor. */
export const slot: StatementHelper = {
  parameters: [1, 1],
  print: (call, target) => {
    const passages = call.positional[0] === undefined ? undefined : target.slot(call.positional[0])
    if (passages === undefined || passages.length === 0) return
    target.block(() => {
      for (const passage of passages) {
        const evidence = unite(call.evidence, evidenceOf(passage))
        target.write('\n1. ')
        target.bind(constant(boundText(passage.text, evidence, call.place)), evidence, call.place)
        if (isIdentifier(passage.id)) target.write(` {#${passage.id}}`)
        else call.fault('anchor-malformed', `\`${passage.id}\` is not an anchor.`, passage.source)
        target.write('\n')
      }
      target.write('\n')
    })
  },
}
