/** Marks around the number of a place in the Markdown that a template gives: `U+E000 12 U+E001`. */
export const placeOpen = '\uE000'
export const placeClose = '\uE001'

/** Matches the mark of a place, with its number. */
export const placePattern = /\uE000(\d+)\uE001/g
