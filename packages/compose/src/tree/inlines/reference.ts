import type { Reference } from '@rapporteur/markdown'
import type { NeutralInline } from '@rapporteur/model'
import type { Pass } from '../paper.js'

/** `:ref{#a}`, `:ref{from="a" to="b"}`. */
export function reference(node: Reference, pass: Pass): readonly NeutralInline[] {
  const place = pass.draft.locate(node.position)
  const document = node.document === undefined ? {} : { document: node.document }
  const target = 'identifier' in node ? { from: node.identifier } : { from: node.from, to: node.to }
  const made = pass.resolve({ ...target, ...document, place })
  return made === undefined ? [] : [made]
}
