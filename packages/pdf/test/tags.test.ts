import { expect, it } from 'vitest'
import { png } from './png.js'
import { openPdf } from './read-pdf.js'
import { print } from './set.js'
import {
  annex,
  blockquote,
  box,
  figure,
  heading,
  inlines,
  type LocalizedBlock,
  list,
  mark,
  note,
  numbered,
  paper,
  paragraph,
  table,
} from './tree.js'

type Given = NonNullable<Parameters<typeof paper>[1]>

interface StructNode {
  readonly role: string
  readonly alt?: string
  readonly lang?: string
  readonly children: readonly (StructNode | { readonly type: string })[]
}

/** What stands in the structure tree as pdf.js reads it, page by page: kinds of elements, a list in each for what it holds. */
async function tagsOf(children: readonly LocalizedBlock[], given: Given = {}): Promise<readonly unknown[]> {
  const images = new Map([['a.png', png(4, 4)]])
  const { bytes, diagnostics } = await print(paper(children, given), { images })
  expect(diagnostics).toEqual([])
  const pdf = await openPdf(bytes as Uint8Array)
  const pages: unknown[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const root = (await (await pdf.getPage(number)).getStructTree()) as unknown as StructNode
    const [document] = root.children as readonly StructNode[]
    pages.push(...(document?.children ?? []).map((node) => shapeOf(node as StructNode)))
  }
  await pdf.destroy()
  return pages
}

function shapeOf({ alt, children, lang, role }: StructNode): unknown {
  const inside = children.flatMap((child) => ('role' in child ? [shapeOf(child)] : []))
  const name = [role, alt, lang].filter((part) => part !== undefined).join(' ')
  return inside.length > 0 ? { [name]: inside } : name
}

const title = 'H1'
const link = (of: string) => ({ [of]: ['Link'] })

it('headings go down from the title by one, whatever their depths, and from the title of their annex', async () => {
  const body = [heading(2, 'a'), heading(4, 'b'), heading(2, 'c'), box(heading(3, 'd'), paragraph('e'))]
  const annexes = [annex('Annex', 'Title', heading(2, 'f'))]
  expect(await tagsOf(body, { annexes })).toEqual([title, 'H2', 'H3', 'H2', { Sect: ['H3', 'P'] }, 'H2', 'H3'])
})

it('numbered paragraphs in a row are one list, lists are lists in them', async () => {
  const inner = list([paragraph('x')], [paragraph('y')])
  const body = [numbered([1], '1.', 'a', inner), numbered([2], '2.', 'b'), paragraph('c'), numbered([3], '3.', 'd')]
  const item = { LI: ['Lbl', { LBody: ['P'] }] }
  const holding = { LI: ['Lbl', { LBody: ['P', { L: [item, item] }] }] }
  expect(await tagsOf(body)).toEqual([title, { L: [holding, item] }, 'P', { L: [item] }])
})

it('a list beside numbered paragraphs is a list of its own', async () => {
  const item = { LI: ['Lbl', { LBody: ['P'] }] }
  const body = [list([paragraph('x')]), numbered([1], '1.', 'a'), list([paragraph('y')]), list([paragraph('z')])]
  expect(await tagsOf(body)).toEqual([title, { L: [item] }, { L: [item] }, { L: [item] }, { L: [item] }])
})

it('tables, boxes, quotations, figures and notices are what they are', async () => {
  const body = [
    table([
      ['a', 'b'],
      ['c', 'd'],
    ]),
    box(paragraph('e')),
    blockquote(paragraph('f')),
    { ...figure('a.png', 'g'), alternative: 'A square' } as LocalizedBlock,
    figure('a.png', 'h'),
  ]
  expect(await tagsOf(body, { masthead: { notices: [inlines('n')] } })).toEqual([
    title,
    { Div: ['P'] },
    { Table: [{ TR: ['TH', 'TH'] }, { TR: ['TD', 'TD'] }] },
    { Sect: ['P'] },
    { BlockQuote: ['P'] },
    { Div: ['Figure A square', 'Caption'] },
    { Div: ['Figure h', 'Caption'] },
  ])
})

it('a note comes behind the paragraph of its mark, and each leads to the other', async () => {
  const body = [paragraph(['a', mark(1)]), paragraph('b')]
  const footnote = { Note: [{ Lbl: [link('Reference')] }, 'P'] }
  expect(await tagsOf(body, { footnotes: [note(1, paragraph('c'))] })).toEqual([
    title,
    { P: [link('Reference')] },
    footnote,
    'P',
  ])
})

it('links, words of another language and proposed changes are marked in their paragraph', async () => {
  const words = inlines('x')
  const body = [
    paragraph([
      { type: 'link', url: 'https://example.org/', children: words },
      { type: 'text', value: 'le monde', locale: 'fr' },
      { type: 'text', value: 'the world', locale: 'en' },
      { type: 'insertion', children: words } as never,
    ]),
  ]
  expect(await tagsOf(body)).toEqual([title, { P: ['Link', 'Span fr', 'Span'] }])
})

it('headers, folios and rules are in no tree', async () => {
  const pages = await tagsOf([paragraph('word '.repeat(900))], { masthead: { symbol: 'BODY/7' } })
  expect(pages.every((shape) => ['P', title].includes(String(shape)))).toBe(true)
})
