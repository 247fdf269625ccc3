import type { InlineCode, Text } from '@rapporteur/markdown'
import type { NeutralInline } from '@rapporteur/model'
import { asInline, BoundBlock } from '../../evaluate/bound.js'
import { placePattern } from '../../evaluate/place-mark.js'
import { originOf } from '../keys/origin.js'
import type { Gather, Pass } from '../paper.js'

/** Words, and the nodes of the places between them. */
export function text({ value }: Text, pass: Pass, gather: Gather): readonly NeutralInline[] {
  const found: NeutralInline[] = []
  let from = 0
  for (const match of value.matchAll(placePattern)) {
    const number = Number(match[1])
    const place = pass.draft.places[number]
    if (place === undefined) continue
    found.push(...words(value.slice(from, match.index)))
    from = match.index + match[0].length
    pass.placed.add(number)
    if (place.bound instanceof BoundBlock) {
      pass.report({ ...blockMisplaced, place: place.place })
      continue
    }
    const node = place.bound.settle(pass)
    gather(place.evidence, originOf(place, node))
    if (node !== undefined) found.push(asInline(node, place.evidence, place.place))
  }
  return [...found, ...words(value.slice(from))]
}

const blockMisplaced = {
  ruleId: 'block-misplaced',
  reason: 'This makes a block, and cannot stand among words.',
  hint: 'Put it on a line of its own, between blank lines.',
}

/** Words set letter for letter: the tree has no type of its own for them. */
export function inlineCode({ value, position }: InlineCode, pass: Pass, gather: Gather): readonly NeutralInline[] {
  return text({ type: 'text', value, position }, pass, gather)
}

function words(value: string): readonly NeutralInline[] {
  const line = value.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, ' ')
  return line === '' ? [] : [{ type: 'text', value: line }]
}
