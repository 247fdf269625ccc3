import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { Catalogue, LocaleProfile } from '@rapporteur/model'

/** Clauses of views, in one language, that claim that all agreed: no count of delegations can bear that out. */
export function checkClauses(texts: Catalogue, profile: LocaleProfile): readonly Diagnostic[] {
  const points = [...(texts.namespaces.get('points') ?? [])]
  return points
    .filter(([key]) => key.endsWith('.clause'))
    .flatMap(([, { value, place }]) => {
      const word = claimOfAgreement(value, profile)
      if (word === undefined) return []
      return diagnostic({
        ruleId: 'clause-claims-consensus',
        source: 'build',
        place,
        reason: `The clause says “${word}”, which a summary of views cannot claim`,
        hint: 'say what was said; a decision that was taken belongs in decisions.yaml',
      })
    })
}

/** The first words of `text` that claim agreement of all, by the list of the language. */
export function claimOfAgreement(text: string, { agreementWords, locale, script }: LocaleProfile): string | undefined {
  // Arabic writes conjunction, preposition and article as part of the word; Chinese parts no words.
  const joined = script === 'Arab' || script === 'Hans'
  const [before, after] = joined ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])']
  return agreementWords
    .map((word) =>
      new RegExp(before + word.replaceAll('*', '\\p{L}*') + after, 'u').exec(text.toLocaleLowerCase(locale)),
    )
    .find((found) => found !== null)?.[0]
}
