import type { FootnoteDefinition as ParsedDefinition } from '@rapporteur/markdown'
import type { Block, FootnoteDefinition, FootnoteReferenceNode, NeutralInline, OwnNotes } from '@rapporteur/model'
import { asInline, type Note } from '../evaluate/bound.js'
import { blocks } from './blocks/index.js'
import { ascii } from './keys/slug.js'
import type { Frame, Pass } from './paper.js'

/** A way from notes to their marks: a note is numbered at its first mark, and a note in a note right after it. */
export function marker(pass: Pass, series?: string): Pass['mark'] {
  const numbers = new Map<object, number>()
  return (note) => {
    const known = numbers.get(note)
    if (known !== undefined) return reference(known, series)
    const number = numbers.size + 1
    numbers.set(note, number)
    const { type: _, ...mark } = reference(number, series)
    const at = pass.footnotes.push({ type: 'footnoteDefinition', ...mark, children: [], evidence: [], key: '' }) - 1
    const children = 'content' in note ? noteText(note, pass) : definitionText(note, pass)
    const evidence = 'content' in note ? note.evidence : []
    const key = 'content' in note ? note.members.join('/') : note.identifier
    pass.footnotes[at] = { type: 'footnoteDefinition', ...mark, children, evidence, key: ascii(key) }
    return reference(number, series)
  }
}

/** The frame of a block whose notes are its own, by letters, and the notes that were marked in it so far. */
export function ownNotes(frame: Frame): { readonly frame: Frame; readonly notes: () => OwnNotes<NeutralInline> } {
  const { series } = frame.pass
  series.value += 1
  const footnotes: FootnoteDefinition<NeutralInline>[] = []
  const pass: Pass = { ...frame.pass, footnotes, mark: (note) => mark(note) }
  const mark = marker(pass, `own-${series.value}`)
  return { frame: { ...frame, pass }, notes: () => (footnotes.length === 0 ? {} : { notes: footnotes }) }
}

function reference(number: number, series: string | undefined): FootnoteReferenceNode {
  if (series === undefined) return { type: 'footnoteReference', identifier: `note-${number}`, number }
  return { type: 'footnoteReference', identifier: `${series}-${number}`, number, lettered: true }
}

function noteText({ content, evidence }: Note, pass: Pass): readonly Block<NeutralInline>[] {
  const children = content.flatMap((part) => {
    const node = part.bound.settle(pass)
    return node === undefined ? [] : [asInline(node, part.evidence, part.place)]
  })
  return [{ type: 'paragraph', children, evidence, key: '' }]
}

function definitionText({ children }: ParsedDefinition, pass: Pass): readonly Block<NeutralInline>[] {
  const frame: Frame = {
    pass,
    section: { annex: undefined, last: [], series: -1, counter: { value: 0 } },
    prefix: [],
    counter: { value: 0 },
    isLocal: true,
    owner: undefined,
  }
  return blocks(children, frame)
}
