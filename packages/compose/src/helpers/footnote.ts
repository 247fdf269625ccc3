import { Bound, type Note } from '../evaluate/bound.js'
import { boundArgument } from './arguments.js'
import type { ValueHelper } from './helper.js'

/** `{{footnote inline…}}`: a footnote of one paragraph; its mark stands where the call does. */
export const footnote: ValueHelper = {
  parameters: [1, 20],
  evaluate: (call) => {
    const content = call.positional.map((argument) => ({
      bound: boundArgument(call, argument),
      evidence: argument.evidence,
      place: argument.place,
    }))
    const sound = content.flatMap((part) => (part.bound === undefined ? [] : [{ ...part, bound: part.bound }]))
    if (sound.length < content.length) return undefined
    const note: Note = { content: sound, evidence: call.evidence, members: call.members }
    return { value: new Bound((settling) => settling.mark(note)), evidence: call.evidence }
  },
}
