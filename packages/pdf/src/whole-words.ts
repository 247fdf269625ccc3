import type { TextRun } from '@rapporteur/typeset'

const wordJoiner = '\u2060'

/** Runs of a title in which no word of a language without spaces is broken over two lines. */
export function wholeWords(runs: readonly TextRun[], locale: string): readonly TextRun[] {
  const words = new Intl.Segmenter(locale, { granularity: 'word' })
  return runs.map((run) => ({ ...run, text: joined(run.text, words) as TextRun['text'] }))
}

function joined(text: unknown, words: Intl.Segmenter): unknown {
  if (Array.isArray(text)) return text.map((part) => joined(part, words))
  if (typeof text === 'object' && text !== null && 'text' in text) return { ...text, text: joined(text.text, words) }
  if (typeof text !== 'string') return text
  return Array.from(words.segment(text), ({ segment }) => Array.from(segment).join(wordJoiner)).join('')
}
