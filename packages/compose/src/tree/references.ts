import { nearest, type Place } from '@rapporteur/diagnostics'
import type { NeutralInline, ReferenceNode, ReferenceTarget } from '@rapporteur/model'
import type { ReferenceRequest } from '../evaluate/bound.js'
import { type ComposeFault, type Report, suggestion } from '../report.js'
import type { Anchored, Anchors, PaperAnchors } from './paper.js'

/** Resolves a reference made in the paper `own`; what cannot be is reported where the reference stands. */
export function resolveReference(
  request: ReferenceRequest,
  own: string,
  papers: PaperAnchors,
  report: Report,
): ReferenceNode | undefined {
  const id = request.document ?? own
  const paper = papers.get(id)
  const { place } = request
  if (paper === undefined) {
    const known = [...papers.keys()]
    const hint = suggestion(nearest(id, known), known)
    report({ ruleId: 'document-unknown', reason: `There is no paper \`${id}\` here.`, place, hint })
    return undefined
  }
  const from = find(request.from, paper.anchors, place, report)
  const to = request.to === undefined ? undefined : find(request.to, paper.anchors, place, report)
  if (from === undefined || (request.to !== undefined && to === undefined)) return undefined
  if (to !== undefined && !isRange(from, to, request, report)) return undefined
  const document = id === own || paper.name === undefined ? {} : { document: paper.name }
  return {
    type: 'reference',
    from: from.target,
    ...(to === undefined || request.to === request.from ? {} : { to: to.target }),
    ...document,
    ...(request.style === undefined ? {} : { style: request.style }),
    place,
  }
}

/** The fault of a reference to an anchor that is not there. */
export function unresolved(anchor: string, anchors: Anchors, place: Place): ComposeFault {
  const known = [...anchors.keys()]
  const hint = suggestion(nearest(anchor, known), known)
  return { ruleId: 'reference-unresolved', reason: `There is no anchor \`${anchor}\`.`, place, hint }
}

/** The title of a heading as a reference repeats it: without the marks of its footnotes. */
export function withoutMarks(children: readonly NeutralInline[]): readonly NeutralInline[] {
  return children.flatMap((child): readonly NeutralInline[] => {
    if (child.type === 'footnoteReference') return []
    return 'children' in child ? [{ ...child, children: withoutMarks(child.children) }] : [child]
  })
}

interface Numbered extends Anchored {
  readonly target: ReferenceTarget
}

function find(anchor: string, anchors: Anchors, place: Place, report: Report): Numbered | undefined {
  const found = anchors.get(anchor)
  if (found === undefined) {
    report(unresolved(anchor, anchors, place))
    return undefined
  }
  const { target, series } = found
  const isBoxAbove = target?.type === 'box' && target.below.length === 0
  if (target !== undefined && !isBoxAbove) return { target, series }
  const reason = isBoxAbove
    ? `The box \`${anchor}\` stands above every numbered paragraph, so no number says where it is.`
    : `The anchor \`${anchor}\` has no number that a reference could give.`
  const hint = 'Number the paragraph, or link to it: `[words](#anchor)`.'
  report({ ruleId: 'reference-unnumbered', reason, place, hint })
  return undefined
}

function isRange(from: Numbered, to: Numbered, { place }: ReferenceRequest, report: Report): boolean {
  const [first, last] = [from.target, to.target]
  if (first.type !== 'paragraph' || last.type !== 'paragraph' || from.series !== to.series) {
    const reason = 'The two ends of the range are not paragraphs of one series.'
    const hint = 'Both must stand in the body, or both in the same annex, with no `{restart}` between them.'
    report({ ruleId: 'reference-range', reason, place, hint })
    return false
  }
  if (compare(first.path, last.path) <= 0) return true
  report({ ruleId: 'reference-range', reason: 'The range ends before it begins.', place, hint: 'Exchange its ends.' })
  return false
}

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((number, level) => number !== right[level])
  return index === -1 ? left.length - right.length : (left[index] ?? 0) - (right[index] ?? 0)
}
