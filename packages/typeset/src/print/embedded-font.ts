import type { Font } from '../font.js'
import type { EmbeddedFontClass, FontkitGlyph, GlyphRun, Inline, PdfkitFont } from '../internals.js'
import { mirrored } from '../text/bidi.js'
import { type CodedRun, glyphOperators } from './glyph-operators.js'

const mostShaped = 50_000
const classes = new WeakMap<EmbeddedFontClass, (font: Font, document: unknown, id: string) => PdfkitFont>()

/** Embeds a shared font in one document. */
export function embedFont(font: Font, document: unknown, id: string): PdfkitFont {
  const base = font.internals.embeddedFont
  const make = classes.get(base) ?? maker(base)
  classes.set(base, make)
  return make(font, document, id)
}

// The class that pdfkit embeds fonts with can only be had from one of its documents.
function maker(Base: EmbeddedFontClass): (font: Font, document: unknown, id: string) => PdfkitFont {
  class SharedFont extends Base {
    readonly #codes = new Map<string, string>()
    readonly #runs = new Map<string, CodedRun>()
    readonly #shaped: Font['internals']['shaped']

    constructor(document: unknown, font: Font, id: string) {
      super(document, font.internals.fontkit, id)
      this.#shaped = font.internals.shaped
      this.layoutCache = this.#shaped.runs
    }

    override layoutRun(text: string, features?: readonly string[]): GlyphRun {
      const run = super.layoutRun(text, features)
      this.#shaped.count += 1
      if (this.#shaped.count > mostShaped) this.#forget()
      const drawn = /[\u200c\u200d]/u.test(text) ? withoutJoiners(run, this.font.glyphForCodePoint(0x20)) : run
      return rightToLeft.test(text) ? withNarrowGaps(drawn) : drawn
    }

    override operators(inline: Inline, x: number, y: number): readonly string[] {
      const { fontFeatures, fontSize, level, text } = inline
      const isTurned = level % 2 === 1
      const key = `${isTurned ? '<' : '>'}${fontFeatures?.join() ?? ''} ${text}`
      let run = this.#runs.get(key)
      if (!run) {
        run = this.#coded(isTurned ? this.#turned(text, fontFeatures) : this.layout(text, fontFeatures ?? undefined))
        this.#runs.set(key, run)
      }
      return glyphOperators(run, fontSize, x, y)
    }

    // fontkit turns the letters of a script that runs from right to left, but no mark that stands alone, and it mirrors
    // no bracket. The glyph of a mirrored bracket keeps the character that was written, so that readers find that one.
    #turned(text: string, features: readonly string[] | null): GlyphRun {
      const run = this.layout(text, features ?? undefined)
      const isTurned = rightToLeft.test(text)
      const glyphs = run.glyphs.map((glyph) => this.#mirrored(glyph))
      return isTurned ? { ...run, glyphs } : { ...run, glyphs: glyphs.reverse(), positions: run.positions.toReversed() }
    }

    // PDFium finds no word's end at a no-break space between Arabic and figures; at a plain one it does.
    #mirrored(glyph: FontkitGlyph): FontkitGlyph {
      const [codePoint, ...more] = glyph.codePoints
      if (codePoint === noBreakSpace) return this.font.getGlyph(glyph.id, [0x20])
      const other = codePoint === undefined || more.length > 0 ? undefined : mirrored(codePoint)
      if (other === undefined || !this.font.hasGlyphForCodePoint(other)) return glyph
      return this.font.getGlyph(this.font.glyphForCodePoint(other).id, glyph.codePoints)
    }

    #coded({ glyphs, positions }: GlyphRun): CodedRun {
      return { codes: glyphs.map((glyph) => this.#code(glyph)), positions }
    }

    // A process that sets papers for days must not keep every word of them.
    #forget(): void {
      this.#shaped.runs = Object.create(null)
      this.#shaped.count = 0
      this.layoutCache = this.#shaped.runs
    }

    // pdfkit gives a glyph the characters that it first stood for; here each pair of both has a code of its own.
    #code(glyph: FontkitGlyph): string {
      const key = `${glyph.id}:${glyph.codePoints.join()}`
      let code = this.#codes.get(key)
      if (code === undefined) {
        const { mapping, glyphs } = this.subset
        const number =
          mapping[glyph.id] === undefined || glyph.id === 0
            ? this.subset.includeGlyph(glyph.id)
            : glyphs.push(glyph.id) - 1
        code = number.toString(16).padStart(4, '0')
        this.#codes.set(key, code)
        this.widths[number] = glyph.advanceWidth * this.scale
        this.unicode[number] = glyph.codePoints.length === 0 ? [joiner] : glyph.codePoints
      }
      return code
    }
  }
  return (font, document, id) => new SharedFont(document, font, id)
}

// What a glyph that only links two others stands for: readers would make up a letter for one that stands for nothing.
const joiner = 0x200d
const noBreakSpace = 0xa0
// The letters by which fontkit knows a script; Arabic commas and question marks belong to none.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Thousandths of the size: beyond these readers of a PDF take a gap or a step back between letters for a new word. */
const widestGap = 90
const furthestBack = -190

// Some letters are kerned so far from their neighbours, or under them, that a word would be found in two parts.
function withNarrowGaps(run: GlyphRun): GlyphRun {
  const positions = run.positions.map((position) => {
    const { xAdvance, xOffset = 0, yOffset = 0 } = position
    const kept = yOffset === 0 ? Math.max(furthestBack, Math.min(xOffset, widestGap)) : xOffset
    return { ...position, xOffset: kept, xAdvance: xAdvance - xOffset + kept }
  })
  const advanceWidth = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  return { glyphs: run.glyphs, positions, advanceWidth }
}

// fontkit leaves a space of no width where a joiner was; readers would take it for a space between words.
function withoutJoiners(run: GlyphRun, space: FontkitGlyph): GlyphRun {
  const kept = run.glyphs.map((glyph, index) => glyph.id !== space.id || run.positions[index]?.xAdvance !== 0)
  return {
    glyphs: run.glyphs.filter((_, index) => kept[index]),
    positions: run.positions.filter((_, index) => kept[index]),
    advanceWidth: run.advanceWidth,
  }
}
