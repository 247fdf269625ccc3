import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'

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
