import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { RecordText } from '@rapporteur/model'
import { conflictsOf } from '@rapporteur/redline'
import type { MarkedQuestion } from './marked-list.js'
import type { Originals } from './originals.js'

/** Which proposals on a question cannot stand together, and which of them could not be compared. */
export interface Conflicts {
  readonly conflicts: readonly (readonly string[])[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Groups of proposals, by id, that change the same words of a question differently, found once on the words of the original
 * language. What has no words in that language is in conflict with every other proposal on its question.
 */
export function conflictsAmong(
  { base, decided, id, status, versions }: MarkedQuestion,
  { locale, wordsOf }: Originals,
): Conflicts {
  if (versions.length < 2) return { conflicts: [], diagnostics: [] }
  const ids = versions.map((version) => version.id)
  const stands = decided ?? base
  const compared = [stands, ...versions.map(({ text }) => text)].filter((text) => text !== null)
  const missing = compared.filter((text) => wordsOf(text) === null)
  // Of several texts for a question that is only proposed, one can be put in.
  if (missing.length > 0 || status === 'proposed') {
    return { conflicts: [ids], diagnostics: missing.map((text) => untranslated(id, text, locale)) }
  }
  const words = (text: RecordText | null) => (text === null ? '' : (wordsOf(text) ?? ''))
  const texts = versions.map((version) => ({ id: version.id, text: words(version.text) }))
  return { conflicts: conflictsOf(words(stands), texts, locale), diagnostics: [] }
}

function untranslated(question: string, text: RecordText, locale: string): Diagnostic {
  return diagnostic({
    ruleId: 'proposal-untranslated',
    severity: 'warning',
    source: 'synthesis',
    place: text.place,
    reason: `A text of the question \`${question}\` is not in the original language, so the proposals on it stand as alternatives`,
    hint: `translate it: \`${text.key}\` in \`locales/${locale}/${text.namespace}.json\``,
  })
}
