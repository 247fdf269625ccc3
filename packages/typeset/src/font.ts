import type { EmbeddedFontClass, FontkitFont, GlyphRun } from './internals.js'
import { PDFDocument } from './pdfmake.js'

/** One font file, parsed once and shared by every document of the process. */
export interface Font {
  readonly name: string
  /** Whether the font draws a character itself. */
  covers(codePoint: number): boolean
  /** For this package only. */
  readonly internals: FontInternals
}

export interface FontInternals {
  readonly fontkit: FontkitFont
  readonly embeddedFont: EmbeddedFontClass
  /** Shaped words; they hold for every document since glyphs know their characters. */
  readonly shaped: { runs: Record<string, GlyphRun>; count: number }
}

/** The faces of a family; a face that is missing is drawn with the nearest that is there, never slanted or thickened. */
export interface FontFamily {
  readonly normal: Font
  readonly bold?: Font
  readonly italics?: Font
  readonly bolditalics?: Font
}

/** Which fonts there are and which script each family serves. */
export interface FontSet {
  readonly families: Readonly<Record<string, FontFamily>>
  /** ISO 15924 code of a script (`Latn`, `Cyrl`, `Arab`, `Hani`) to the name of its family. */
  readonly scripts: Readonly<Record<string, string>>
  /** The family of every other script. */
  readonly fallback: string
}

/** A font that is read and parsed when it is first needed; `read` may throw, and then whoever needed it is told. */
export function lazyFont(read: () => Uint8Array): Font {
  let loaded: Font | undefined
  const font = (): Font => {
    loaded ??= loadFont(read())
    return loaded
  }
  return {
    get name() {
      return font().name
    },
    covers: (codePoint) => font().covers(codePoint),
    get internals() {
      return font().internals
    },
  }
}

/** Parses a TrueType or OpenType font; throws when the file is damaged, since nothing can be set without it. */
export function loadFont(bytes: Uint8Array): Font {
  const { fontkit, embeddedFont } = parse(bytes)
  for (const [tag, table] of Object.entries(fontkit.directory.tables)) {
    if (table.offset + table.length > bytes.length) throw new Error(`The font is damaged: its table ${tag} is cut off.`)
  }
  keepCharacters(fontkit)
  const known = new Map<number, boolean>()
  const covers = (codePoint: number): boolean => {
    const answer = known.get(codePoint) ?? fontkit.hasGlyphForCodePoint(codePoint)
    known.set(codePoint, answer)
    return answer
  }
  const shaped = { runs: Object.create(null) as Record<string, GlyphRun>, count: 0 }
  return { name: fontkit.postscriptName, covers, internals: { fontkit, embeddedFont, shaped } }
}

// pdfkit parses, so that its own copy of fontkit made the font; the document is thrown away.
function parse(bytes: Uint8Array): { fontkit: FontkitFont; embeddedFont: EmbeddedFontClass } {
  const document = new PDFDocument({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false)
  try {
    document.font(bytes)
    const { _font } = document
    return { fontkit: _font.font, embeddedFont: _font.constructor }
  } catch (cause) {
    throw new Error('The font is damaged or of an unknown format.', { cause })
  }
}

// fontkit keeps one glyph object for each glyph, with the characters that it first stood for. A no-break space drawn
// in one document would then be read as the space of the next, so glyphs are kept by characters too.
function keepCharacters(font: FontkitFont): void {
  const getGlyph = font.getGlyph.bind(font)
  const kept = new Map<string, ReturnType<typeof getGlyph>>()
  font.getGlyph = (id, codePoints = []) => {
    const key = `${id}:${codePoints.join()}`
    const known = kept.get(key)
    if (known) return known
    delete font._glyphs[id]
    const glyph = getGlyph(id, codePoints)
    kept.set(key, glyph)
    return glyph
  }
}
