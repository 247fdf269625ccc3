import type { Link } from '@rapporteur/markdown'
import type { NeutralInline } from '@rapporteur/model'
import type { Gather, Pass } from '../paper.js'
import { unresolved } from '../references.js'
import { inlines } from './index.js'

/** A link; one to an anchor must find it in the same paper. */
export function link(node: Link, pass: Pass, gather: Gather): readonly NeutralInline[] {
  const { draft, known, report } = pass
  const anchor = node.url.startsWith('#') ? node.url.slice(1) : undefined
  const place = draft.locate(node.position)
  if (anchor !== undefined && !known.has(anchor)) report(unresolved(anchor, known, place))
  if (node.title !== undefined) {
    const reason = `The title \`${node.title}\` of the link would be printed nowhere.`
    report({ ruleId: 'link-title', reason, place, severity: 'warning', hint: 'Write it as text.' })
  }
  return [{ type: 'link', url: node.url, children: inlines(node.children, pass, gather) }]
}
