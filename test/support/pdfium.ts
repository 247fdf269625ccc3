import { type PDFiumDocument, PDFiumLibrary, type PDFiumPageRenderOptions } from '@hyzyla/pdfium'

const library = PDFiumLibrary.init()

async function withDocument<T>(bytes: Uint8Array, use: (document: PDFiumDocument) => T | Promise<T>): Promise<T> {
  const document = await (await library).loadDocument(bytes)
  try {
    return await use(document)
  } finally {
    document.destroy()
  }
}

/** The text of each page as PDFium finds it, in reading order. */
export function pdfiumText(bytes: Uint8Array): Promise<readonly string[]> {
  return withDocument(bytes, (document) => [...document.pages()].map((page) => page.getText()))
}

/** A page drawn in shades of grey, one byte a point of the picture. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** One page, counted from 1, at `scale` points of the picture to the point of the page. */
export function pdfiumPicture(bytes: Uint8Array, page: number, scale: number): Promise<GreyPicture> {
  return withDocument(bytes, async (document) => {
    const render = async (options: PDFiumPageRenderOptions) => options.data
    const { data, height, width } = await document.getPage(page - 1).render({ scale, render })
    return { width, height, data: grey(data, width * height) }
  })
}

function grey(pixels: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, index) => {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(index * 4, index * 4 + 3)
    return Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  })
}
