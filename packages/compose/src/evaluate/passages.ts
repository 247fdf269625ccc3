import { nearest } from '@rapporteur/diagnostics'
import type { DocumentEntry } from '@rapporteur/model'
import { suggestion } from '../report.js'
import type { Argument } from './bound.js'
import type { Run } from './evaluate.js'
import { describe } from './kinds.js'

/** The passages of a slot; a slot that stands twice would print its paragraphs twice. */
export function takeSlot(run: Run, { value, place }: Argument): DocumentEntry['passages'] | undefined {
  if (typeof value !== 'string') {
    run.report({ ruleId: 'argument-invalid', reason: `The name of a slot is a word, not ${describe(value)}.`, place })
    return undefined
  }
  const first = run.slots.get(value)
  if (first !== undefined && first !== place) {
    const hint = `It stands at ${first.file}:${first.start.line}:${first.start.column} already.`
    run.report({ ruleId: 'slot-duplicate', reason: `The slot \`${value}\` stands twice.`, place, hint })
    return undefined
  }
  run.slots.set(value, place)
  return run.entry.passages.filter(({ slot }) => slot === value)
}

/** Reports passages for which no slot was met: what a person wrote is never lost. */
export function checkPassages({ entry, slots, report }: Run): void {
  for (const { slot, source } of entry.passages) {
    if (slots.has(slot)) continue
    const known = [...slots.keys()]
    const hint = suggestion(nearest(slot, known), known)
    const place = source.fields.slot ?? source.place
    report({ ruleId: 'slot-unknown', reason: `The template has no slot \`${slot}\`.`, place, hint })
  }
}
