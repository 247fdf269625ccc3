import type { FootnoteDefinition as ParsedDefinition } from '@rapporteur/markdown'
import type { Block, FootnoteReferenceNode, NeutralInline } from '@rapporteur/model'
import { asInline, type Note } from '../evaluate/bound.js'
import { blocks } from './blocks/index.js'
import type { Frame, Pass } from './paper.js'

/** A way from notes to their marks: a note is numbered at its first mark, and a note in a note right after it. */
export function marker(pass: Pass): Pass['mark'] {
  const numbers = new Map<object, number>()
  return (note) => {
    const known = numbers.get(note)
    if (known !== undefined) return reference(known)
    const number = numbers.size + 1
    numbers.set(note, number)
    const { identifier } = reference(number)
    const at = pass.footnotes.push({ type: 'footnoteDefinition', identifier, number, children: [], evidence: [] }) - 1
    const children = 'content' in note ? noteText(note, pass) : definitionText(note, pass)
    const evidence = 'content' in note ? note.evidence : []
    pass.footnotes[at] = { type: 'footnoteDefinition', identifier, number, children, evidence }
    return reference(number)
  }
}

function reference(number: number): FootnoteReferenceNode {
  return { type: 'footnoteReference', identifier: `note-${number}`, number }
}

function noteText({ content, evidence }: Note, pass: Pass): readonly Block<NeutralInline>[] {
  const children = content.flatMap((part) => {
    const node = part.bound.settle(pass)
    return node === undefined ? [] : [asInline(node, part.evidence, part.place)]
  })
  return [{ type: 'paragraph', children, evidence }]
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
