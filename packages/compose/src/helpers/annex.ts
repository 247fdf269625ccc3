import { identifierOf } from './anchor.js'
import { boundArgument } from './arguments.js'
import type { StatementHelper } from './helper.js'

/** `{{annex "id" title=…}}`: an annex begins here. */
export const annex: StatementHelper = {
  parameters: [1, 1],
  options: ['title'],
  print: (call, target) => {
    const identifier = identifierOf(call, call.positional)
    const title = call.named.get('title')
    const bound = title === undefined ? undefined : boundArgument(call, title)
    if (identifier === undefined || (title !== undefined && bound === undefined)) return
    target.block(() => {
      target.write('\n::annex[')
      if (title !== undefined && bound !== undefined) target.bind(bound, title.evidence, title.place)
      target.write(`]{#${identifier}}\n`)
    })
  },
}
