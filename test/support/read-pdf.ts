import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page; x and y are points from the upper left corner to its base line. */
export interface PageText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly items: readonly PageText[]
}

interface RawItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

type Proxy = Awaited<ReturnType<typeof openPdf>>

/** Opens a PDF with pdf.js; close it with `destroy()`. */
export function openPdf(bytes: Uint8Array) {
  return getDocument({ data: Uint8Array.from(bytes), verbosity: 0, isEvalSupported: false, useSystemFonts: false })
    .promise
}

/** The text of every page with its positions, in the order in which it is drawn. */
export async function readPages(bytes: Uint8Array): Promise<readonly ReadPage[]> {
  const pdf = await openPdf(bytes)
  const pages: ReadPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdf, number))
  await pdf.destroy()
  return pages
}

async function readPage(pdf: Proxy, number: number): Promise<ReadPage> {
  const page = await pdf.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const content = await page.getTextContent()
  const items = (content.items as readonly unknown[] as readonly RawItem[]).filter((item) => item.str !== '')
  return {
    width,
    height,
    items: items.map((item) => ({
      text: item.str,
      x: item.transform[4] ?? 0,
      y: height - (item.transform[5] ?? 0),
      width: item.width,
      size: Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0),
    })),
  }
}
