const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u
const invisible = /[\p{M}\u200b-\u200f\u202a-\u202e\u2060-\u206f]/u
const wideCapital = /[MWЖМШЩЮФ]/u
const capital = /\p{Lu}/u
const slim = /[\s.,;:!'|iljtf()[\]/\-،؛اأإآ]/u
const lowerCyrillic = /[а-яё]/u

/** About how wide a text is on one line, in points: enough to share a width out, where nothing is measured yet. */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * size
}

function emsOf(character: string): number {
  if (invisible.test(character)) return 0
  if (wide.test(character)) return 1
  if (wideCapital.test(character)) return 0.92
  if (capital.test(character)) return 0.7
  if (slim.test(character)) return 0.32
  return lowerCyrillic.test(character) ? 0.54 : 0.5
}
