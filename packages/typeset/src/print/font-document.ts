import type { Font } from '../font.js'
import type { PdfImage, PdfkitFont } from '../internals.js'
import { embedFont } from './embedded-font.js'
import { escapeXml } from './escape-xml.js'
import { fixed } from './glyph-operators.js'
import { PackedDocument } from './packed-document.js'

/** What a document says of itself besides its pages. */
export interface DocumentOptions {
  readonly info: Readonly<Record<string, unknown>>
  readonly language: string | undefined
  readonly isTagged?: boolean
  /** The font of what pdfmake measures by itself: the gap of a list. */
  readonly defaultFont: Font
}

/** pdfmake's document with shared fonts, pictures from bytes only, and no way to a file or an address. */
export class FontDocument extends PackedDocument {
  readonly #fonts = new Map<Font, PdfkitFont>()
  readonly #defaultFont: Font

  constructor({ info, language, isTagged = false, defaultFont }: DocumentOptions) {
    const options = {
      pdfVersion: '1.7',
      compress: true,
      lang: language,
      displayTitle: true,
      tagged: isTagged,
      autoFirstPage: false,
      font: null,
      info,
    }
    super({}, {}, {}, {}, options, null, () => false)
    this.#defaultFont = defaultFont
    this._root.data.PageLabels = { Nums: [0, { S: 'D' }] }
    // pdfkit orders names as the language of the machine does; readers look them up by their bytes (ISO 32000-1, 7.9.6).
    this._root.data.Names.data.Dests._compareKeys = byBytes
  }

  /** The embedded counterpart of a shared font. */
  embed(font: Font): PdfkitFont {
    let embedded = this.#fonts.get(font)
    if (!embedded) {
      const id = `F${this.#fonts.size + 1}`
      embedded = embedFont(font, this, id)
      this.#fonts.set(font, embedded)
      this._fontFamilies[id] = embedded
    }
    return embedded
  }

  /** Makes a font the one of the text that follows, on this page. */
  useFont(font: PdfkitFont, size: number): void {
    this.page.fonts[font.id] ??= font.ref()
    this.addContent(`/${font.id} ${fixed(size)} Tf`)
  }

  override provideFont(): PdfkitFont {
    return this.embed(this.#defaultFont)
  }

  /** Makes a picture known under a label; throws when the bytes are no picture. */
  addImage(label: string, bytes: Uint8Array): void {
    this._imageRegistry[label] = this.openImage(new Uint8Array(bytes).buffer)
  }

  override provideImage(label: string): PdfImage {
    const image = Object.hasOwn(this._imageRegistry, label) ? this._imageRegistry[label] : undefined
    if (!image) throw new Error(`No picture is known as ${label}.`)
    return image
  }

  /** Writes the pictures one after another: those with transparency inflate later, and their order must not vary. */
  async embedImages(): Promise<void> {
    for (const image of Object.values(this._imageRegistry)) await embedImage(image, this)
  }

  // pdfkit writes title and author into its XML as they are.
  override _addInfo(): void {
    const plain = this.info
    this.info = Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, escapeXml(value)]))
    super._addInfo()
    this.info = plain
  }
}

function embedImage(image: PdfImage, document: FontDocument): Promise<void> {
  const finalize = image.finalize?.bind(image)
  if (!finalize) {
    image.embed(document)
    return Promise.resolve()
  }
  return new Promise((resolve) => {
    image.finalize = () => {
      finalize()
      resolve()
    }
    image.embed(document)
  })
}

function byBytes(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
