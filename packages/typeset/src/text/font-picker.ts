import type { Font, FontFamily, FontSet } from '../font.js'
import { isInvisible } from './drawn-text.js'
import { scriptRuns } from './scripts.js'

/** A stretch of text and the font that draws it. */
export interface FontRun {
  readonly text: string
  readonly font: Font
}

/** What of the style decides the font. */
export interface Face {
  readonly family: string | undefined
  readonly bold: boolean
  readonly italics: boolean
}

/** A character that no family of the set draws. */
export type OnMissing = (codePoint: number, offset: number) => void

/** Chooses a font for each character: by the style's own family, by script, or, where that lacks it, any that has it. */
export class FontPicker {
  readonly #fonts: FontSet
  readonly #main: string

  constructor(fonts: FontSet, main: string) {
    this.#fonts = fonts
    this.#main = main
  }

  knows(family: string): boolean {
    return Object.hasOwn(this.#fonts.families, family)
  }

  /** The font that a line of this face is measured by. */
  mainFont(face: Face): Font {
    return this.#candidates(this.#main, face)[0] as Font
  }

  runs(text: string, face: Face, onMissing: OnMissing): readonly FontRun[] {
    const runs: { text: string; font: Font }[] = []
    let offset = 0
    for (const run of scriptRuns(text, this.#main)) {
      const candidates = this.#candidates(run.script, face)
      for (const cluster of clusters(run.text)) {
        const font = pick(cluster, candidates, runs.at(-1)?.font, (codePoint) => onMissing(codePoint, offset))
        const last = runs.at(-1)
        if (last?.font === font) last.text += cluster
        else runs.push({ text: cluster, font })
        offset += cluster.length
      }
    }
    return runs
  }

  #candidates(script: string, face: Face): readonly Font[] {
    const { families, scripts, fallback } = this.#fonts
    const names = [face.family, scripts[script], fallback, ...Object.keys(families)]
    const found = names.flatMap((name) =>
      name !== undefined && this.knows(name) ? [families[name] as FontFamily] : [],
    )
    return found.map((family) => faceOf(family, face))
  }
}

function faceOf(family: FontFamily, { bold, italics }: Face): Font {
  if (bold && italics) return family.bolditalics ?? family.bold ?? family.normal
  if (bold) return family.bold ?? family.normal
  return italics ? (family.italics ?? family.normal) : family.normal
}

// A letter and its marks come from one font, or the marks would not find their place.
function clusters(text: string): readonly string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}

function pick(
  cluster: string,
  candidates: readonly Font[],
  last: Font | undefined,
  onMissing: (codePoint: number) => void,
): Font {
  const visible = Array.from(cluster).filter((character) => !isInvisible(character))
  const first = candidates[0] as Font
  if (visible.length === 0) return last ?? first
  const codePoints = visible.map((character) => character.codePointAt(0) ?? 0)
  const whole = candidates.find((font) => codePoints.every((codePoint) => font.covers(codePoint)))
  if (whole) return whole
  const lacking = codePoints.filter((codePoint) => !candidates.some((font) => font.covers(codePoint)))
  for (const codePoint of lacking.length > 0 ? lacking : codePoints.slice(1)) onMissing(codePoint)
  return first
}
