/** The letter of an ordinal (1 is the first); past the last letter they are doubled: `aa`, `bb`. */
export function letterOf(ordinal: number, letters: readonly string[]): string {
  const index = (ordinal - 1) % letters.length
  const times = Math.floor((ordinal - 1) / letters.length) + 1
  return (letters[index] ?? '').repeat(times)
}

/** The ordinal of a Latin letter, `a` is 1, `aa` is 27; undefined for anything else. */
export function ordinalOfLetter(letter: string): number | undefined {
  const match = /^([a-z])\1*$/iu.exec(letter)
  if (match === null) return undefined
  return letter.toLowerCase().charCodeAt(0) - 96 + 26 * (letter.length - 1)
}

const romanSteps = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

/** A whole number from 1 in lower-case Roman numerals. */
export function romanOf(ordinal: number): string {
  let rest = ordinal
  let roman = ''
  for (const [value, letters] of romanSteps) {
    while (rest >= value) {
      roman += letters
      rest -= value
    }
  }
  return roman
}

/** The number that a Roman numeral writes; undefined where it is none. */
export function ordinalOfRoman(numeral: string): number | undefined {
  const lower = numeral.toLowerCase()
  let rest = lower
  let ordinal = 0
  for (const [value, letters] of romanSteps) {
    while (rest.startsWith(letters)) {
      ordinal += value
      rest = rest.slice(letters.length)
    }
  }
  return rest === '' && ordinal > 0 && romanOf(ordinal) === lower ? ordinal : undefined
}
