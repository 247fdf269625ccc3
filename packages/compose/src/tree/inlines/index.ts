import type { Phrasing } from '@rapporteur/markdown'
import type { Evidence, NeutralInline } from '@rapporteur/model'
import { unite } from '../../evaluate/evidence.js'
import { slugOf } from '../keys/slug.js'
import type { Gather, Pass } from '../paper.js'
import { lineBreak } from './break.js'
import { citation } from './citation.js'
import { deletion, emphasis, insertion, strong } from './containers.js'
import { footnoteReference } from './footnote-reference.js'
import { link } from './link.js'
import { reference } from './reference.js'
import { inlineCode, text } from './text.js'

type Handlers = {
  readonly [Type in Phrasing['type']]: (
    node: Extract<Phrasing, { type: Type }>,
    pass: Pass,
    gather: Gather,
  ) => readonly NeutralInline[]
}

/** What each inline node of Document Markdown becomes. */
const handlers: Handlers = {
  break: lineBreak,
  citation,
  deletion,
  emphasis,
  footnoteReference,
  inlineCode,
  insertion,
  link,
  reference,
  strong,
  text,
}

/** Turns the content of a block into inlines of the neutral tree, with the evidence of all of them and what they come from. */
export function inlinesOf(
  nodes: readonly Phrasing[],
  pass: Pass,
): { readonly children: readonly NeutralInline[]; readonly evidence: readonly Evidence[]; readonly key: string } {
  const gathered: (readonly Evidence[])[] = []
  const origins: string[] = []
  const children = inlines(nodes, pass, (evidence, origin) => {
    gathered.push(evidence)
    if (origin !== undefined) origins.push(origin)
  })
  return { children, evidence: unite(...gathered), key: origins[0] ?? writtenOrigin(children) }
}

/** Words that an author wrote come from nothing but themselves. */
function writtenOrigin(children: readonly NeutralInline[]): string {
  const words = wordsOf(children).trim()
  return words === '' ? '' : slugOf(words)
}

function wordsOf(children: readonly NeutralInline[]): string {
  const words = (child: NeutralInline) =>
    child.type === 'text' ? child.value : 'children' in child ? wordsOf(child.children) : ''
  return children.map(words).join('')
}

/** Turns nodes into inlines, telling their evidence to the block that holds them. */
export function inlines(nodes: readonly Phrasing[], pass: Pass, gather: Gather): readonly NeutralInline[] {
  return nodes.flatMap((node) => handlers[node.type](node as never, pass, gather))
}
