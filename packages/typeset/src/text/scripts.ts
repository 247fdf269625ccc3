import type { Direction } from './bidi.js'

/** A stretch of text of one script. */
export interface ScriptRun {
  readonly text: string
  /** ISO 15924 code. */
  readonly script: string
}

// Full-width and ideographic marks belong to Chinese, Arabic marks to Arabic, though Unicode calls them common.
const patterns: readonly (readonly [string, RegExp])[] = [
  ['Latn', /^\p{Script=Latin}/u],
  ['Cyrl', /^\p{Script=Cyrillic}/u],
  ['Arab', /^[\p{Script=Arabic}\u060c\u061b\u061f\u0640]/u],
  [
    'Hani',
    /^[\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef]/u,
  ],
  ['Grek', /^\p{Script=Greek}/u],
  ['Zinh', /^[\p{Script=Inherited}\u200c\u200d]/u],
  ['Zyyy', /^\p{Script=Common}/u],
]

// Characters of a symbol, an address or an abbreviation: they stand in the font of its letters.
const technical = /[!-~]+/gu

const rightToLeft: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg'])

/** The way that a script runs. */
export function directionOf(script: string): Direction {
  return rightToLeft.has(script) ? 'rtl' : 'ltr'
}

/** The script that a language is written in, as the code that `scriptRuns` gives. */
export function mainScript(language: string | undefined): string {
  if (!language) return 'Latn'
  try {
    const script = new Intl.Locale(language).maximize().script ?? 'Latn'
    return ['Hans', 'Hant', 'Jpan'].includes(script) ? 'Hani' : script
  } catch {
    return 'Latn'
  }
}

/**
 * Splits a text into runs by script. A character of no script goes with its neighbours where they agree and with the
 * document's main script where they do not; inside a symbol or address it goes with the Latin letters.
 */
export function scriptRuns(text: string, main: string): readonly ScriptRun[] {
  const scripts = scriptsByUnit(text)
  settleTechnical(text, scripts)
  settleCommon(scripts, main)
  const runs: ScriptRun[] = []
  let start = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && scripts[at] === scripts[start]) continue
    runs.push({ text: text.slice(start, at), script: scripts[start] ?? main })
    start = at
  }
  return text === '' ? [] : runs
}

// One entry for each UTF-16 unit, so that positions agree with those of the text.
function scriptsByUnit(text: string): string[] {
  const scripts: string[] = []
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) scripts.push(scriptOf(character))
  }
  return scripts
}

const known = new Map<string, string>()

function scriptOf(character: string): string {
  let script = known.get(character)
  if (script === undefined) {
    script = patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? 'Zzzz'
    if (known.size < 50_000) known.set(character, script)
  }
  return script
}

function settleTechnical(text: string, scripts: string[]): void {
  for (const { 0: token, index } of text.matchAll(technical)) {
    if (/[A-Za-z]/.test(token)) scripts.fill('Latn', index, index + token.length)
  }
}

function settleCommon(scripts: string[], main: string): void {
  let index = 0
  while (index < scripts.length) {
    const script = scripts[index]
    if (script === 'Zinh') scripts[index] = scripts[index - 1] ?? main
    if (script !== 'Zyyy') {
      index += 1
      continue
    }
    let end = index
    while (scripts[end] === 'Zyyy' || scripts[end] === 'Zinh') end += 1
    const before = scripts[index - 1] ?? main
    const after = scripts[end] ?? main
    scripts.fill(before === after ? before : main, index, end)
    index = end
  }
}
