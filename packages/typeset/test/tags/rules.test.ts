import { expect, it } from 'vitest'
import { tagged } from './check.js'
import type { PdfDictionary } from './qpdf-objects.js'
import type { Tag, TaggedFile } from './read-tags.js'
import { breaches, rules } from './rules.js'

const sound = await tagged([{ text: 'a', heading: 1 }, 'b'])

function tag(type: string, kids: readonly Tag[] = [], dictionary: Tag['dictionary'] = {}): Tag {
  return { reference: '1 0 R', type, kids, dictionary, attributes: {} }
}

function withTree(...kids: readonly Tag[]): TaggedFile {
  return { ...sound, tree: tag('Document', kids) }
}

function withMarks(marks: Partial<TaggedFile['marks'][number]>): TaggedFile {
  return { ...sound, marks: sound.marks.map((page) => ({ ...page, ...marks })) }
}

function withCatalog(change: PdfDictionary): TaggedFile {
  return { ...sound, objects: sound.objects.withCatalog({ ...sound.objects.catalog, ...change }) }
}

// Each fault is found under its number: a rule that finds nothing would hold nothing.
it.each<[string, TaggedFile]>([
  ['01-003', withMarks({ artifactsInContent: 1 })],
  ['01-004', withMarks({ contentInArtifacts: 1 })],
  ['01-005', withMarks({ unmarked: ['fill'] })],
  ['01-007', withCatalog({ '/MarkInfo': { '/Suspects': true, '/Marked': true } })],
  ['02-001', withTree(tag('Box'))],
  ['06-001', withCatalog({ '/Metadata': null })],
  ['07-001', withCatalog({ '/ViewerPreferences': {} })],
  ['07-002', withCatalog({ '/ViewerPreferences': { '/DisplayDocTitle': false } })],
  ['09-004', withTree(tag('Table', [tag('TD')]))],
  ['09-004', withTree(tag('Table', [tag('TR', [tag('TD')]), tag('TR', [tag('TD'), tag('TD')])]))],
  ['09-005', withTree(tag('L', [tag('P')]))],
  ['09-005', withTree(tag('L', [tag('LI', [tag('Lbl')])]))],
  ['11-001 to 11-006', withCatalog({ '/Lang': null })],
  ['13-004', withTree(tag('Figure'))],
  ['14-002', withTree(tag('H2'))],
  ['14-003', withTree(tag('H1'), tag('H3'))],
  ['15-003', withTree(tag('Table', [tag('TR', [tag('TH')])]))],
  ['19-003', withTree(tag('Note'))],
  ['19-004', withTree(tag('Note', [], { '/ID': 'u:a' }), tag('Note', [], { '/ID': 'u:a' }))],
  ['ISO 32000-1, 14.7.4.4', withTree()],
])('%s', (number, file) => {
  expect(rules.filter((rule) => rule.found(file).length > 0).map((rule) => rule.number)).toContain(number)
})

it('a sound file breaks none', () => expect(breaches(sound)).toEqual([]))
