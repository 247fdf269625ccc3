import type { Deletion, Emphasis, Insertion, Strong } from '@rapporteur/markdown'
import type { NeutralInline } from '@rapporteur/model'
import type { Gather, Pass } from '../paper.js'
import { inlines } from './index.js'

export function emphasis(node: Emphasis, pass: Pass, gather: Gather): readonly NeutralInline[] {
  return [{ type: 'emphasis', children: inlines(node.children, pass, gather) }]
}

export function strong(node: Strong, pass: Pass, gather: Gather): readonly NeutralInline[] {
  return [{ type: 'strong', children: inlines(node.children, pass, gather) }]
}

/** Words put in, with who and when where the author said. */
export function insertion(node: Insertion, pass: Pass, gather: Gather): readonly NeutralInline[] {
  return [{ type: 'insertion', ...author(node), children: inlines(node.children, pass, gather) }]
}

/** Words taken out, with who and when where the author said. */
export function deletion(node: Deletion, pass: Pass, gather: Gather): readonly NeutralInline[] {
  return [{ type: 'deletion', ...author(node), children: inlines(node.children, pass, gather) }]
}

function author({ by, at }: Insertion | Deletion): { readonly by?: string; readonly at?: string } {
  return { ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) }
}
