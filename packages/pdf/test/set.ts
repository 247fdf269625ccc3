import type { HouseProfile, LocaleProfile, LocalizedDocument } from '@rapporteur/model'
import { type MarginContent, type PrintedPaper, printPdf } from '../src/index.js'
import { fonts } from './fonts.js'
import { house, profileOf } from './profiles.js'
import { joinItems, type PageText, type ReadPage, readPages } from './read-pdf.js'

/** What of the profiles and images of the tests a paper needs otherwise. */
export interface Given {
  readonly house?: Partial<HouseProfile>
  readonly profile?: Partial<LocaleProfile>
  readonly images?: ReadonlyMap<string, Uint8Array>
  readonly margin?: MarginContent
}

/** Prints a paper with the profiles of the tests. */
export function print(document: LocalizedDocument, given: Given = {}): Promise<PrintedPaper> {
  const { locale, direction } = document
  return printPdf(document, {
    house: { ...house, ...given.house },
    profile: profileOf({ locale, direction, ...given.profile }),
    fonts,
    images: given.images ?? new Map(),
    ...(given.margin && { margin: given.margin }),
  })
}

/** The pages of a paper in which nothing was found. */
export async function pagesOf(document: LocalizedDocument, given: Given = {}): Promise<readonly ReadPage[]> {
  const { bytes, diagnostics } = await print(document, given)
  if (!bytes || diagnostics.length > 0) throw new Error(`not printed: ${JSON.stringify(diagnostics)}`)
  return readPages(bytes)
}

/** A line of text on a page. */
export interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  readonly font: string
}

/** The lines of a page from its top; pieces further apart than a slot count as lines of their own. */
export function lines(page: ReadPage): readonly Line[] {
  const items = page.items.filter((item) => item.text.trim() !== '')
  const rows = new Map<number, PageText[]>()
  for (const item of items) rows.set(Math.round(item.y), [...(rows.get(Math.round(item.y)) ?? []), item])
  return [...rows].sort(([a], [b]) => a - b).flatMap(([, row]) => piecesOf(row.toSorted((a, b) => a.x - b.x)))
}

function piecesOf(row: readonly PageText[]): readonly Line[] {
  const pieces: PageText[][] = []
  for (const item of row) {
    const last = pieces.at(-1)?.at(-1)
    if (last && item.x - (last.x + last.width) < 6) pieces.at(-1)?.push(item)
    else pieces.push([item])
  }
  return pieces.map(lineOf)
}

function lineOf(items: readonly PageText[]): Line {
  const first = items[0] as PageText
  const last = items.at(-1) as PageText
  const { y, size, font, x: left } = first
  return { text: joinItems(items), left, right: last.x + last.width, y, size, font }
}

/** The line of a page that begins with this text. */
export function find(page: ReadPage | undefined, text: string): Line {
  const line = page && lines(page).find((candidate) => candidate.text.startsWith(text))
  if (!line)
    throw new Error(
      `no line begins with “${text}”: ${
        page
          ? lines(page)
              .map((l) => l.text)
              .join(' | ')
          : 'no page'
      }`,
    )
  return line
}
