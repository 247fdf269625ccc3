import type { Place } from '@rapporteur/diagnostics'
import type { Target } from '../helpers/helper.js'
import type { Site } from './expressions.js'
import { atLineStart } from './output.js'
import { takeSlot } from './passages.js'
import { placeClose, placeOpen } from './place-mark.js'

/** What a statement at `place` may do to the paper. */
export function targetOf({ run, output, scope: { members } }: Site, place: Place, name?: string): Target {
  const write = (text: string) => {
    output.chunks.push({ text, file: place.file, start: place.start, verbatim: false })
  }
  return {
    write,
    bind: (bound, evidence, at) => {
      const number =
        run.places.push({ bound, evidence, place: at, members, ...(name === undefined ? {} : { name }) }) - 1
      write(`${placeOpen}${number}${placeClose}`)
    },
    block: (print) => {
      if (atLineStart(output)) return print()
      const reason = 'This makes a block, and cannot stand in the middle of a line.'
      run.report({ ruleId: 'block-misplaced', reason, place, hint: 'Put it at the beginning of a line of its own.' })
    },
    masthead: (fields) => {
      if (run.masthead === undefined) run.masthead = fields
      else run.report({ ruleId: 'masthead-duplicate', reason: 'The paper has a masthead already.', place })
    },
    slot: (name) => takeSlot(run, name),
  }
}
