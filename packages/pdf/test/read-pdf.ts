import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A piece of text on a page; x and y are points from the upper left corner to its base line. */
export interface PageText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly font: string
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
  readonly fontName: string
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
  const [content] = await Promise.all([page.getTextContent(), page.getOperatorList()])
  const items = (content.items as readonly unknown[] as readonly RawItem[]).filter((item) => item.str !== '')
  const fontOf = (name: string): string => {
    const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { readonly name?: string }) : {}
    return font.name ?? name
  }
  return {
    width,
    height,
    items: items.map((item) => ({
      text: item.str,
      x: item.transform[4] ?? 0,
      y: height - (item.transform[5] ?? 0),
      width: item.width,
      size: Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0),
      font: fontOf(item.fontName),
    })),
  }
}

/** The lines of a page from its top, each with the text that stands on one base line, from left to right. */
export function linesOf(page: ReadPage): readonly string[] {
  const lines = new Map<number, PageText[]>()
  for (const item of page.items) {
    const key = [...lines.keys()].find((y) => Math.abs(y - item.y) < 1) ?? item.y
    lines.set(key, [...(lines.get(key) ?? []), item])
  }
  const ordered = [...lines].sort(([a], [b]) => a - b)
  return ordered.map(([, items]) => joinItems(items.sort((a, b) => a.x - b.x)))
}

/** Text pieces side by side, with a space where a gap stands between them. */
export function joinItems(items: readonly PageText[]): string {
  let text = ''
  let end = Number.NEGATIVE_INFINITY
  for (const item of items) {
    if (text !== '' && item.x - end > item.size * 0.15 && !text.endsWith(' ')) text += ' '
    text += item.text
    end = item.x + item.width
  }
  return text.trim()
}

/** All words of a PDF in the order in which they are drawn. */
export async function readText(bytes: Uint8Array): Promise<string> {
  const pages = await readPages(bytes)
  return pages.map((page) => linesOf(page).join('\n')).join('\n')
}
