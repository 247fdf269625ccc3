import type { PageText, ReadPage } from './read-pdf.js'

/** Header and folio of a page, in points from its upper and lower edge: text there repeats and is not of the paper. */
const furniture = { top: 60, bottom: 60 }

/** Text without the spaces and invisible characters that line ends make or take away. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, '')
}

/** The words of a text; for a script without spaces, those that `Intl.Segmenter` finds. */
export function wordsOf(text: string, locale: string): readonly string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.normalize('NFKC'))
  const words = [...segments].flatMap(({ isWordLike, segment }) => (isWordLike ? [squeezed(segment)] : []))
  return words.filter((word) => word !== '')
}

/** The words of `text` that stand nowhere in the squeezed text of a paper. */
export function missingWords(text: string, { drawn, lines }: SqueezedPaper, locale: string): readonly string[] {
  const missing = wordsOf(text, locale).filter((word) => !drawn.includes(word) && !lines.includes(word))
  return [...new Set(missing)]
}

/**
 * The letters and digits that `text` has more often than the paper. A word may hide in another one; its letters cannot
 * be counted twice.
 */
export function missingLetters(text: string, paper: string): Readonly<Record<string, number>> {
  const drawn = lettersOf(paper)
  const wanting = [...lettersOf(text)].map(([letter, count]) => [letter, count - (drawn.get(letter) ?? 0)] as const)
  return Object.fromEntries(wanting.filter(([, count]) => count > 0))
}

function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const letter of squeezed(text)) {
    if (/[\p{L}\p{N}]/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  }
  return counts
}

/** What stands between header and folio. */
export function bodyOf({ height, items }: ReadPage): readonly PageText[] {
  return items.filter(({ y }) => y > furniture.top && y < height - furniture.bottom)
}

/** The squeezed text of a paper without headers and folios, in two orders. */
export interface SqueezedPaper {
  /** As it is drawn: a cell of a table is whole, a number may stand after the first line of its paragraph. */
  readonly drawn: string
  /** Line by line from the left: a paragraph is whole, the cells of a table are mixed. */
  readonly lines: string
}

/** The squeezed text of a PDF without headers and folios. */
export function squeezedPaper(pages: readonly ReadPage[]): SqueezedPaper {
  const bodies = pages.map(bodyOf)
  const inLines = bodies.map((items) => items.toSorted((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x))
  return { drawn: joined(bodies.flat()), lines: joined(inLines.flat()) }
}

function joined(items: readonly PageText[]): string {
  return squeezed(items.map(({ text }) => text).join(''))
}

// Symbols and addresses end lines where they may, and marks of notes stand against the word before them.
const parted = /[!-~]*[/_%][!-~]*/gu

/** The text of a page as its reader would copy it: a space where a gap or a new line stands between two pieces. */
export function copiedText({ items }: ReadPage): string {
  let text = ''
  let last: PageText | undefined
  for (const item of items) {
    const gap = last ? Math.max(item.x - (last.x + last.width), last.x - (item.x + item.width)) : 0
    if (last && (Math.abs(item.y - last.y) > 2 || gap > 0.08 * item.size)) text += ' '
    text += item.text
    last = item
  }
  return text
}

/** The part of the words of `text` that `copied` holds whole, each as often as `text` does; characters for a script without spaces. */
export function shareOfWords(text: string, copied: string, locale: string): number {
  const have = countOf(unitsOf(copied, locale))
  const wanted = unitsOf(text.replace(parted, ' '), locale)
  const found = wanted.filter((word) => {
    const left = have.get(word) ?? 0
    have.set(word, left - 1)
    return left > 0
  })
  return found.length / wanted.length
}

function unitsOf(text: string, locale: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '')
  return locale === 'zh' ? [...plain.replace(/[^\p{L}\p{N}]/gu, '')] : wordsOf(plain, locale)
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
