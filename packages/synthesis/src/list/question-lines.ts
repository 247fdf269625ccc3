import type { Diagnostic } from '@rapporteur/diagnostics'
import { grouped } from '../grouped.js'
import type { AmendmentOnFile } from './amendments-on-file.js'
import { type Conflicts, conflictsAmong } from './conflicts.js'
import type { MarkedGroup, MarkedQuestion } from './marked-list.js'
import { notesOf, numbersOf, type QuestionNote } from './notes.js'
import type { Originals } from './originals.js'

/** A line of the marked-up list as papers print it. */
export interface QuestionLine extends MarkedQuestion {
  readonly notes: readonly QuestionNote[]
  /** Groups of its `versions`, by id, that change the same words differently. */
  readonly conflicts: Conflicts['conflicts']
}

/** A group of the marked-up list as papers print it. */
export interface GroupLines extends Omit<MarkedGroup, 'questions'> {
  readonly questions: readonly QuestionLine[]
}

/** The lines of a marked-up list with what is said of each in words, and which proposals on it exclude each other. */
export function questionLines(
  groups: readonly MarkedGroup[],
  open: readonly AmendmentOnFile[],
  originals: Originals,
): { readonly groups: readonly GroupLines[]; readonly diagnostics: readonly Diagnostic[] } {
  const numbers = numbersOf(groups.flatMap(({ questions }) => questions))
  const ofQuestion = grouped(open, ({ amendment, id }) => (amendment.operation === 'add' ? id : amendment.question))
  const diagnostics: Diagnostic[] = []
  const lines = (group: MarkedGroup): GroupLines => ({
    ...group,
    questions: group.questions.map((line): QuestionLine => {
      const found = conflictsAmong(line, originals)
      diagnostics.push(...found.diagnostics)
      return {
        ...line,
        notes: notesOf(line, ofQuestion.get(line.id) ?? [], numbers),
        conflicts: found.conflicts,
      }
    }),
  })
  return { groups: groups.map(lines), diagnostics }
}

/** The open proposals that a line shows, by id, each once. */
export function proposalsShown({ notes, versions }: QuestionLine): readonly string[] {
  return [...new Set([...versions.map(({ id }) => id), ...notes.flatMap(({ amendment }) => amendment ?? [])])]
}
