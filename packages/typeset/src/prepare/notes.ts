import type { TypesetDefinition } from '../definition.js'
import { type Fields, type Preparation, prepareContent } from './prepare.js'

/** Copies the notes of a document, and reports marks of notes that are not there and notes that nothing marks. */
export function prepareNotes(
  notes: TypesetDefinition['footnotes'] = {},
  preparation: Preparation,
): ReadonlyMap<string, Fields> {
  const prepared = new Map(Object.entries(notes).map(([name, note]) => [name, prepareContent(note, preparation)]))
  for (const { name, place } of preparation.marks) {
    if (!prepared.has(name)) preparation.refuse('footnote-unknown', `No note is called \`${name}\`.`, place)
  }
  const marked = new Set(preparation.marks.map(({ name }) => name))
  for (const [name, note] of prepared) {
    if (marked.has(name)) continue
    preparation.refuse('footnote-unmarked', `No mark leads to the note \`${name}\`.`, note.place as never)
  }
  return prepared
}
