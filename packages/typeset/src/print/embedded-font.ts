import type { Font } from '../font.js'
import type { EmbeddedFontClass, FontkitGlyph, GlyphPosition, GlyphRun, PdfkitFont } from '../internals.js'

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
    readonly #codes = new Map<string, number>()
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
      return /[\u200c\u200d]/u.test(text) ? withoutJoiners(run, this.font.glyphForCodePoint(0x20)) : run
    }

    // pdfkit gives a glyph the characters that it first stood for; here each pair of both has a code of its own.
    override encode(text: string, features?: readonly string[]): [string[], GlyphPosition[]] {
      const { glyphs, positions } = this.layout(text, features)
      return [glyphs.map((glyph) => this.#code(glyph).toString(16).padStart(4, '0')), positions]
    }

    // A process that sets papers for days must not keep every word of them.
    #forget(): void {
      this.#shaped.runs = Object.create(null)
      this.#shaped.count = 0
      this.layoutCache = this.#shaped.runs
    }

    #code(glyph: FontkitGlyph): number {
      const key = `${glyph.id}:${glyph.codePoints.join()}`
      let code = this.#codes.get(key)
      if (code === undefined) {
        const { mapping, glyphs } = this.subset
        code =
          mapping[glyph.id] === undefined || glyph.id === 0
            ? this.subset.includeGlyph(glyph.id)
            : glyphs.push(glyph.id) - 1
        this.#codes.set(key, code)
        this.widths[code] = glyph.advanceWidth * this.scale
        this.unicode[code] = glyph.codePoints
      }
      return code
    }
  }
  return (font, document, id) => new SharedFont(document, font, id)
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
