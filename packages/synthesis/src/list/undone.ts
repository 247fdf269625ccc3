import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { RecordText } from '@rapporteur/model'
import { combineVersions } from '@rapporteur/redline'
import type { DecidedAmendment } from './amendments-on-file.js'
import { type Effects, partsTaken, textTaken } from './effects.js'
import { joinedWords } from './joined-words.js'
import type { ListedQuestion } from './list-version.js'
import type { Originals } from './originals.js'

/**
 * Proposals that are taken with the words they were made on, although an earlier round gave the question others: what that
 * round changed and the proposal did not would be undone without anybody having decided it.
 */
export function undoneWords(
  effects: ReadonlyMap<string, Effects>,
  present: ReadonlyMap<string, ListedQuestion>,
  originals: Originals,
): readonly Diagnostic[] {
  return [...effects].flatMap(([id, { rewordings, splits }]) => {
    const question = present.get(id)
    if (question === undefined || question.earlier.length === 0) return []
    // Who writes a text of their own has the list as it stands before them.
    if (rewordings.some(({ disposition }) => disposition.text !== null)) return []
    return [...rewordings, ...splits].flatMap((item) => undoing(item, question, originals))
  })
}

function undoing(item: DecidedAmendment, question: ListedQuestion, originals: Originals): readonly Diagnostic[] {
  const now = originals.wordsOf(question.text)
  const taken = wordsAfter(item, originals)
  if (now === null || taken === null) return []
  for (const earlier of question.earlier.toReversed()) {
    const base = originals.wordsOf(earlier)
    const versions = [
      { id: 'now', text: now },
      { id: 'taken', text: taken },
    ]
    const spans = base === null ? [] : combineVersions(base, versions, originals.locale)
    for (const span of spans) {
      if (base === null || span.type !== 'change' || span.by.includes('taken')) continue
      const joined = item.amendment.operation === 'split' ? null : joinedWords(base, versions, originals.locale)
      return [undoes(item, question.id, span, joined)]
    }
  }
  return []
}

/** The words that a proposal leaves, as it was made; null where it gives none, or was written by the officers. */
function wordsAfter(item: DecidedAmendment, { wordsOf }: Originals): string | null {
  if (item.disposition.parts.length > 0) return null
  const text = textTaken(item)
  const texts: readonly (RecordText | null)[] = item.amendment.operation === 'split' ? partsTaken(item) : [text]
  const words = texts.map((own) => (own === null ? null : wordsOf(own)))
  return words.includes(null) ? null : words.join(' ')
}

function undoes(
  item: DecidedAmendment,
  question: string,
  { deleted, inserted }: { readonly deleted: string; readonly inserted: string },
  joined: string | null,
): Diagnostic {
  const { round, source } = item.disposition
  const [old, lost] = [deleted.trim(), inserted.trim()]
  const what = lost === '' ? `brings back “${old}”` : `loses “${lost}”${old === '' ? '' : ` for “${old}”`}`
  const both = joined === null ? 'the words that keep both changes' : `the words that keep both changes: ${joined}`
  const field = item.amendment.operation === 'split' ? 'parts' : 'text'
  return diagnostic({
    ruleId: 'disposition-undoes',
    severity: 'warning',
    source: 'synthesis',
    place: source.place,
    reason: `\`${item.id}\`, taken in round ${round}, was made on older words of \`${question}\` and ${what}, which an earlier round changed`,
    hint: `take it in part, with ${both} in \`${field}\`; or repeat its own words there, if they are to stand`,
  })
}
