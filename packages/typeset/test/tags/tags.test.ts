import { describe, expect, it } from 'vitest'
import { png } from '../png.js'
import { expectTags, tagged } from './check.js'
import { allTags, isTag, lettersIn, type Tag, textIn } from './read-tags.js'

const words = (count: number) => 'word '.repeat(count).trim()
const find = (tree: Tag, type: string) => allTags(tree).filter((tag) => tag.type === type)

describe('blocks', () => {
  it('are headings, paragraphs, quotations and captions', async () => {
    const content = [
      { text: 'Title', heading: 1 },
      { text: 'Part', heading: 2, role: 'caption' },
      'Text.',
      { stack: ['One.', { stack: ['Two.'] }], role: 'quote' },
      { stack: ['Three.'], role: 'section' },
    ]
    const quote = { BlockQuote: [{ P: 'One.' }, { P: 'Two.' }] }
    await expectTags(content, [{ H1: 'Title' }, { H2: 'Part' }, { P: 'Text.' }, quote, { Sect: { P: 'Three.' } }])
  })

  it('that are headings of several lines are one', async () => {
    const content = { stack: [{ text: 'Annex' }, 'Title of the annex'], heading: 2 }
    await expectTags([{ text: 'T', heading: 1 }, content], [{ H1: 'T' }, { H2: 'AnnexTitle of the annex' }])
  })

  it('beside each other are read one after the other', async () => {
    const columns = [{ stack: ['a', 'b'] }, { stack: ['c', 'd'] }]
    await expectTags({ columns }, [{ P: 'a' }, { P: 'b' }, { P: 'c' }, { P: 'd' }])
  })

  it('that stay whole stand where they are written', async () => {
    const content = ['a', { stack: ['b', 'c'], unbreakable: true }, 'd']
    await expectTags(content, [{ P: 'a' }, { P: 'b' }, { P: 'c' }, { P: 'd' }])
  })

  it('without words have no element', () => expectTags(['', 'a', { text: [] }, { stack: [] }], { P: 'a' }))

  it('over two pages are one', async () => {
    const { tree } = await tagged([{ text: words(1500) }])
    const [paragraph, ...others] = find(tree, 'P')
    expect(others).toEqual([])
    expect(new Set(paragraph?.kids.map((kid) => 'page' in kid && kid.page)).size).toBe(2)
    expect(lettersIn(paragraph as Tag)).toBe('word'.repeat(1500))
  })
})

describe('runs', () => {
  it('in another language say so, those in the same do not', async () => {
    const text = [
      'It is ',
      { text: ['le ', { text: 'monde', bold: true }], language: 'fr' },
      { text: '.', language: 'EN' },
    ]
    const { tree, objects } = await expectTags({ text }, { P: ['It is', { Span: 'le monde' }, '.'] })
    expect(objects.text(find(tree, 'Span')[0]?.dictionary['/Lang'])).toBe('fr')
  })

  it('of a block in another language stand in it', async () => {
    const { tree, objects } = await tagged([{ text: 'Le monde', language: 'fr' }, 'The world'])
    expect(find(tree, 'P').map(({ dictionary }) => objects.text(dictionary['/Lang']))).toEqual(['fr', undefined])
  })

  it('that lead elsewhere are one link, with an annotation on each line', async () => {
    const link = { text: ['see ', { text: words(30), italics: true }], link: 'https://example.org/' }
    const { tree, objects } = await tagged({ text: ['Go and ', link, ' now.'] })
    const [found, ...others] = find(tree, 'Link')
    expect(others).toEqual([])
    const annotations = found?.kids.flatMap((kid) => ('annotation' in kid ? [objects.dictionary(kid.annotation)] : []))
    expect(annotations?.length).toBe(2)
    expect(annotations?.map((annotation) => objects.text(annotation['/Contents']))).toEqual(
      Array(2).fill(`see ${words(30)}`),
    )
  })

  it('that lead within the document are references', async () => {
    const content = [{ text: 'Here', id: 'here' }, { text: ['to ', { text: 'there', linkToDestination: 'here' }] }]
    await expectTags(content, [{ P: 'Here' }, { P: ['to', { Reference: { Link: ['there', '→'] } }] }])
  })

  it('that are struck or put in say so', async () => {
    const text = ['a ', { text: 'b', decoration: 'lineThrough' }, { text: 'c', decoration: 'underline' }]
    const { tree } = await expectTags({ text }, { P: ['a', { Span: 'b' }, { Span: 'c' }] })
    const kinds = find(tree, 'Span').map(({ attributes }) => attributes['/TextDecorationType'])
    expect(kinds).toEqual(['/LineThrough', '/Underline'])
  })
})

describe('lists', () => {
  it('have items with labels and bodies', async () => {
    const content = { ol: ['a', { stack: ['b', 'c'] }, { text: 'd', marker: '(x)' }] }
    const items = [
      { LI: [{ Lbl: '1.' }, { LBody: 'a' }] },
      { LI: [{ Lbl: '2.' }, { LBody: [{ P: 'b' }, { P: 'c' }] }] },
      { LI: [{ Lbl: '(x)' }, { LBody: 'd' }] },
    ]
    const { tree } = await expectTags(content, { L: items })
    expect(find(tree, 'L')[0]?.attributes['/ListNumbering']).toBe('/Decimal')
  })

  it('with drawn bullets have no labels', () =>
    expectTags({ ul: ['a', 'b'] }, { L: [{ LI: { LBody: 'a' } }, { LI: { LBody: 'b' } }] }))

  it('in lists belong to the item before them', async () => {
    const inner = { L: [{ LI: { LBody: 'b' } }, { LI: { LBody: 'c' } }] }
    const content = { ul: ['a', { ul: ['b', 'c'] }, 'd'] }
    await expectTags(content, { L: [{ LI: { LBody: [{ P: 'a' }, inner] } }, { LI: { LBody: 'd' } }] })
  })

  it('go on where they are continued', async () => {
    const part = (marker: string) => ({ ul: [{ text: 'a', marker }], continued: true })
    const item = (marker: string) => ({ LI: [{ Lbl: marker }, { LBody: 'a' }] })
    const list = (...markers: readonly string[]) => ({ L: markers.map(item) })
    await expectTags(
      [part('1.'), part('2.'), 'x', part('3.'), part('4.')],
      [list('1.', '2.'), { P: 'x' }, list('3.', '4.')],
    )
  })

  it.each([
    ['•', 'Disc'],
    ['–', 'None'],
    ['(a)', 'LowerAlpha'],
    ['iv.', 'LowerRoman'],
    ['II', 'UpperRoman'],
    ['B.', 'UpperAlpha'],
    ['٣.', 'Decimal'],
  ])('with the marker %s count as %s', async (marker, numbering) => {
    const { tree } = await tagged({ ul: [{ text: 'a', marker }] })
    expect(find(tree, 'L')[0]?.attributes['/ListNumbering']).toBe(`/${numbering}`)
  })
})

describe('tables', () => {
  const body = [
    [{ text: 'A', colSpan: 2 }, '', 'B'],
    ['a', 'b', { text: 'c', rowSpan: 2 }],
    ['d', { stack: ['e', 'f'] }, ''],
    ['g', '', ''],
  ]

  it('have heads over their columns, cells and spans', async () => {
    const rows = [
      { TR: [{ TH: 'A' }, { TH: 'B' }] },
      { TR: [{ TD: 'a' }, { TD: 'b' }, { TD: 'c' }] },
      { TR: [{ TD: 'd' }, { TD: [{ P: 'e' }, { P: 'f' }] }] },
      { TR: [{ TD: 'g' }, { TD: [] }, { TD: [] }] },
    ]
    const { tree } = await expectTags({ table: { body, headerRows: 1 } }, { Table: rows })
    expect(find(tree, 'TH')[0]?.attributes).toEqual({ '/O': '/Table', '/Scope': '/Column', '/ColSpan': 2 })
    expect(find(tree, 'TD')[2]?.attributes).toEqual({ '/O': '/Table', '/RowSpan': 2 })
  })

  it('say their heads once, however often they are drawn', async () => {
    const rows = Array.from({ length: 120 }, (_, row) => [`row ${row}`, 'x'])
    const head = [{ text: 'Head', link: 'https://example.org/' }, 'Other']
    const { tree, marks } = await tagged({ table: { headerRows: 1, body: [head, ...rows] } })
    expect(find(tree, 'TR').length).toBe(121)
    expect(textIn(tree).match(/Head/g)?.length).toBe(1)
    expect(marks.slice(1).map(({ artifacts }) => artifacts.join('').includes('Head'))).toEqual(
      Array(marks.length - 1).fill(true),
    )
  })

  it('keep their heads where those are too tall to come again', async () => {
    const head = Array.from({ length: 3 }, () => [words(400)])
    const { tree } = await tagged({ table: { headerRows: 3, body: [...head, ['a']] } })
    expect(find(tree, 'TH').length).toBe(3)
  })

  it('that are frames are none', async () => {
    const frame = { table: { widths: ['*'], body: [[{ stack: ['a', 'b'] }]] }, role: 'section' }
    await expectTags(frame, { Sect: [{ P: 'a' }, { P: 'b' }] })
  })
})

describe('pictures', () => {
  const image = png(4, 4)

  it('are figures with words', async () => {
    const { tree, objects } = await tagged([
      { image, alt: 'A “square”' },
      { canvas: [line], alt: 'A line' },
    ])
    const figures = find(tree, 'Figure')
    expect(figures.map(({ dictionary }) => objects.text(dictionary['/Alt']))).toEqual(['A “square”', 'A line'])
    expect(figures.map(({ kids }) => kids.length)).toEqual([1, 1])
    const boxes = figures.map(({ attributes }) => attributes['/BBox'])
    expect(boxes).toEqual([
      [40, 797.89, 44, 801.89],
      [40, 797.89, 90, 797.89],
    ])
  })

  it('without words are decoration', () => expectTags([{ image }, { canvas: [line] }, 'a'], { P: 'a' }))

  it('of several parts are one', async () => {
    const content = { stack: [{ canvas: [line, line] }, { image }, 'label'], alt: 'A drawing' }
    const { tree } = await tagged(content)
    expect(find(tree, 'Figure')[0]?.kids.map((kid) => isTag(kid))).toEqual([false, false, false, false])
  })

  it('may be links', async () => {
    const content = { image, alt: 'A square', link: 'https://example.org/' }
    await expectTags(content, { Link: [{ Figure: '' }, '→'] })
  })
})

const line = { type: 'line', x1: 0, y1: 0, x2: 50, y2: 0 }

describe('decoration', () => {
  it('is header, footer, rules, grounds and strokes', async () => {
    const rest = { header: 'Header', footer: (page: number) => ({ text: String(page), background: 'yellow' }) }
    const content = [
      { text: 'a', background: 'yellow' },
      { table: { body: [['b']] }, role: 'group', fillColor: 'red' },
    ]
    const { marks } = await expectTags(content, [{ P: 'a' }, { Div: { P: 'b' } }], rest)
    expect(marks[0]?.artifacts).toEqual(['Header', '1'])
  })
})
