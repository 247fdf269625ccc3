import type { Locale } from '@rapporteur/model'

const scripts = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Arab: /\p{Script=Arabic}/u,
  Hans: /\p{Script=Han}/u,
} as const

type ScriptName = keyof typeof scripts

/** Words that keep their letters in every language: numbering words of drafting and Roman numerals. */
const latinEverywhere = /^(?:bis|ter|quater|quinquies|[ivxlc]+)$/u

/** A message without its placeholders, addresses and document symbols, which no language translates. */
export function withoutSymbols(value: string): string {
  return value
    .replace(/\{\{[^}]*\}\}/gu, ' ')
    .replace(/https?:\/\/\S+|\S+@\S+/gu, ' ')
    .replace(/[A-Z][A-Za-z0-9.]*(?:\/[A-Za-z0-9.[\]]+)+/gu, ' ')
}

/** The words of a text that have letters. */
export function letterWords(value: string): readonly string[] {
  return value.match(/[\p{L}\p{M}]+/gu) ?? []
}

/** Words in a script that is not the language's; acronyms in Latin capitals stand in every language. */
export function foreignWords(value: string, locale: Locale): readonly string[] {
  const own = scriptOf(locale)
  if (own === undefined) return []
  return letterWords(withoutSymbols(value)).filter((word) => isForeign(word, own))
}

function scriptOf(locale: Locale): ScriptName | undefined {
  const script = new Intl.Locale(locale).maximize().script
  return script !== undefined && Object.hasOwn(scripts, script) ? (script as ScriptName) : undefined
}

function isForeign(word: string, own: ScriptName): boolean {
  const found = (Object.keys(scripts) as ScriptName[]).filter((name) => scripts[name].test(word))
  if (found.every((name) => name === own)) return false
  // A Latin letter inside a Cyrillic word looks right and is found by no search.
  const isMixed = found.includes(own) && own !== 'Hans' && own !== 'Arab'
  const isLatin = found.includes('Latn') && found.every((name) => name === 'Latn' || name === own)
  if (isMixed || !isLatin) return true
  const latin = word.match(/\p{Script=Latin}+/gu) ?? []
  return latin.some((part) => part !== part.toUpperCase() && part.length > 2 && !latinEverywhere.test(part))
}
