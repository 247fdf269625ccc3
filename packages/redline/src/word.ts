import { segmenterOf } from './segmenter.js'

/** A word of a text with the punctuation and the space that go with it: `(as `, `amended), `. */
export interface Word {
  readonly text: string
  /** UTF-16 offset in the text. */
  readonly from: number
  /** Where the letters begin within `text`, after brackets and quotation marks that open. */
  readonly letters: number
  /** Where the letters end, and the punctuation after them. */
  readonly lettersEnd: number
  readonly punctuationEnd: number
}

/** The words of a text, each with what goes with it; together they are the text. */
export function splitWords(text: string, locale: string): readonly Word[] {
  const words: Word[] = []
  let open: Open | undefined
  for (const { segment, index, isWordLike } of segmenterOf(locale, 'word').segment(text)) {
    const piece = pieceOf(segment, isWordLike === true, open)
    if (open !== undefined && beginsWord(piece, open)) {
      words.push(closed(open, text, index))
      open = undefined
    }
    open = grown(open ?? begun(index), piece, index + segment.length)
  }
  return open === undefined ? words : [...words, closed(open, text, text.length)]
}

type Kind = 'letters' | 'sign' | 'opening' | 'closing' | 'joiner' | 'space' | 'glue'

/** A word that is being read; offsets in the text. */
interface Open {
  readonly from: number
  readonly letters: number | undefined
  readonly lettersEnd: number
  readonly punctuationEnd: number
  readonly last: Kind | undefined
  /** Whether a space that lines may break at has been read since the letters. */
  readonly spaced: boolean
}

const begun = (from: number): Open => ({
  ...{ from, letters: undefined, lettersEnd: from, punctuationEnd: from },
  ...{ last: undefined, spaced: false },
})

function pieceOf(segment: string, isWord: boolean, open: Open | undefined): Kind {
  if (isWord) return 'letters'
  if (/^[\u00A0\u2007\u202F\u2060]+$/u.test(segment)) return 'glue'
  if (/^\s+$/u.test(segment)) return 'space'
  if (/^[\p{Ps}\p{Pi}¿¡]/u.test(segment)) return 'opening'
  // A straight quotation mark opens where no word stands before it.
  if (/^["']/u.test(segment) && (open?.letters === undefined || open.spaced)) return 'opening'
  if (/^[-‐‑–/\\'’@_&+=.:]/u.test(segment)) return 'joiner'
  return /^\p{P}/u.test(segment) ? 'closing' : 'sign'
}

/**
 * A word begins at letters or at what opens, once the word before it has letters. A no-break space or a sign between
 * (`and/or`, `2–4`, `« mot »`) makes one of two; letters beside letters are two words, as Chinese has them.
 */
function beginsWord(piece: Kind, { letters, last, spaced }: Open): boolean {
  if (letters === undefined || (piece !== 'letters' && piece !== 'sign' && piece !== 'opening')) return false
  if (spaced) return true
  if (last === 'glue') return false
  if (piece === 'opening') return last !== 'joiner'
  if (last === 'letters') return piece === 'letters'
  return last === 'closing'
}

function grown(open: Open, piece: Kind, end: number): Open {
  const spaced = open.letters !== undefined && (open.spaced || piece === 'space')
  if (piece === 'letters' || piece === 'sign') {
    const letters = open.letters ?? open.punctuationEnd
    return { ...open, letters, lettersEnd: end, punctuationEnd: end, last: piece, spaced: false }
  }
  const isSpace = piece === 'space' || (piece === 'glue' && spaced)
  const before = open.letters === undefined ? end : open.punctuationEnd
  return { ...open, punctuationEnd: isSpace ? before : end, last: piece, spaced }
}

function closed({ from, letters, lettersEnd, punctuationEnd }: Open, text: string, to: number): Word {
  return {
    text: text.slice(from, to),
    from,
    letters: (letters ?? from) - from,
    lettersEnd: (letters === undefined ? from : lettersEnd) - from,
    punctuationEnd: punctuationEnd - from,
  }
}
