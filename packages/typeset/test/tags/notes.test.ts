import { expect, it } from 'vitest'
import { expectTags, tagged } from './check.js'
import { allTags, lettersIn, outlineOf, type Tag } from './read-tags.js'

const mark = (name: string) => ({ text: name, sup: true, footnote: name, linkToDestination: `to-${name}` })
const note = (name: string, text = `note ${name}`) => ({
  columns: [{ text, id: `to-${name}` }],
})
const reference = (name: string) => ({ Reference: { Link: [name, '→'] } })

it('a note is read behind the block that holds its mark', async () => {
  const content = [{ text: ['a', mark('x'), ' b', mark('y')] }, 'c']
  const footnotes = { y: note('y'), x: note('x') }
  const { tree, objects } = await expectTags(
    content,
    [
      { P: ['a', reference('x'), 'b', reference('y')] },
      { Note: { P: 'note x' } },
      { Note: { P: 'note y' } },
      { P: 'c' },
    ],
    { footnotes },
  )
  const notes = allTags(tree).filter(({ type }) => type === 'Note')
  expect(notes.map(({ dictionary }) => objects.text(dictionary['/ID']))).toEqual(['note-000001', 'note-000002'])
  const root = objects.dictionary(objects.catalog['/StructTreeRoot'])
  const names = objects.list(objects.dictionary(root['/IDTree'])['/Names'])
  expect(names.filter((_, at) => at % 2 === 1)).toEqual(notes.map((found: Tag) => found.reference))
})

it('a note in a cell or an item stays in it', async () => {
  const content = [{ ul: [{ text: ['a', mark('x')] }] }, { table: { body: [[{ text: ['b', mark('y')] }, 'c']] } }]
  const footnotes = { x: note('x'), y: note('y') }
  const item = { LBody: [{ P: ['a', reference('x')] }, { Note: { P: 'note x' } }] }
  const cell = { TD: [{ P: ['b', reference('y')] }, { Note: { P: 'note y' } }] }
  await expectTags(content, [{ L: { LI: item } }, { Table: { TR: [cell, { TD: 'c' }] } }], { footnotes })
})

it('a note of a heading of several lines stands behind it', async () => {
  const content = { stack: ['a', { text: ['b', mark('x')] }], heading: 1 }
  await expectTags(content, [{ H1: ['ab', reference('x')] }, { Note: { P: 'note x' } }], {
    footnotes: { x: note('x') },
  })
})

it('a note that is marked twice is read once', async () => {
  const content = [{ text: ['a', mark('x')] }, { text: ['b', mark('x')] }]
  const tree = [{ P: ['a', reference('x')] }, { Note: { P: 'note x' } }, { P: ['b', reference('x')] }]
  await expectTags(content, tree, { footnotes: { x: note('x') } })
})

it('a note over two pages is one', async () => {
  const long = Array.from({ length: 2000 }, (_, at) => `n${at}`).join(' ')
  const { tree } = await tagged([{ text: ['a', mark('x')] }, 'word '.repeat(900)], {
    footnotes: { x: note('x', long) },
  })
  const notes = allTags(tree).filter(({ type }) => type === 'Note')
  expect(notes.map(lettersIn)).toEqual([long.replaceAll(' ', '')])
  const pages = allTags(notes[0] as Tag).flatMap(({ kids }) => kids.flatMap((kid) => ('page' in kid ? [kid.page] : [])))
  expect(new Set(pages).size).toBeGreaterThan(1)
})

it('a note that stands where it is written is one too', async () => {
  const content = [
    { text: ['a', { text: 'i', sup: true, linkToDestination: 'i' }], id: 'a' },
    { text: 'b', role: 'note', id: 'i' },
  ]
  const { tree } = await tagged(content)
  expect(outlineOf(tree)).toEqual({ Document: [{ P: ['a', reference('i')] }, { Note: 'b' }] })
})

it('a label of a note leads back', async () => {
  const number = { text: { text: '1', linkToDestination: 'mark' }, role: 'label', width: 20, id: 'to-x' }
  const content = [{ text: ['a', mark('x')], id: 'mark' }]
  const label = { Lbl: { Reference: { Link: ['1', '→'] } } }
  await expectTags(content, [{ P: ['a', reference('x')] }, { Note: [label, { P: 'n' }] }], {
    footnotes: { x: { columns: [number, 'n'] } as never },
  })
})
