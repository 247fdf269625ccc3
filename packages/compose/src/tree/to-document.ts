import type { FootnoteDefinition as ParsedDefinition } from '@rapporteur/markdown'
import type { Annex, NeutralDocument, NeutralInline } from '@rapporteur/model'
import type { Report } from '../report.js'
import { anchored } from './anchoring.js'
import { type Part, partsOf } from './annexes.js'
import { blocks } from './blocks/index.js'
import { marker } from './footnotes.js'
import { inlinesOf } from './inlines/index.js'
import { withKeys } from './keys/with-keys.js'
import type { Anchors, Draft, Frame, PaperAnchors, Pass } from './paper.js'
import { checkPlaces } from './places.js'
import { resolveReference } from './references.js'

/**
 * Numbers drafts and makes neutral documents of them. A first pass finds the number of every anchor of every paper,
 * so that in the second a reference may look ahead, or into another paper.
 */
export function toDocuments(drafts: readonly Draft[], report: Report): readonly NeutralDocument[] {
  const papers: PaperAnchors = new Map(
    drafts.map((draft) => [draft.id, { anchors: walk(draft, new Map(), silent).anchors, name: draft.name }]),
  )
  return drafts.map((draft) => {
    const { document, placed } = walk(draft, papers, report)
    checkPlaces(draft, placed, report)
    return document
  })
}

const silent: Report = () => undefined

function walk(
  draft: Draft,
  papers: PaperAnchors,
  report: Report,
): { readonly document: NeutralDocument; readonly anchors: Anchors; readonly placed: ReadonlySet<number> } {
  const pass = openPass(draft, papers, report)
  const { id, kind, house } = draft
  const masthead = draft.masthead(pass, report)
  const [body, ...others] = partsOf(draft, report)
  const children = blocks(body.blocks, openFrame(pass, body, 0))
  // Series count restarts too: a step of 1,000 keeps those of one annex apart from those of the next.
  const annexes = others.map((part, index) => annex(part, openFrame(pass, part, (index + 1) * 1000)))
  const { footnotes, anchors, placed } = pass
  const document: NeutralDocument = { type: 'document', id, kind, house, masthead, children, annexes, footnotes }
  return { document: withKeys(document, anchors.keys()), anchors, placed }
}

function openPass(draft: Draft, papers: PaperAnchors, report: Report): Pass {
  const definitions = new Map<string, ParsedDefinition>()
  for (const definition of definitionsIn(draft.root)) {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
  }
  const pass: Pass = {
    draft,
    report,
    known: papers.get(draft.id)?.anchors ?? new Map(),
    anchors: new Map(),
    definitions,
    footnotes: [],
    placed: new Set(),
    figures: { value: 0 },
    series: { value: 0 },
    resolve: (request) => resolveReference(request, draft.id, papers, report),
    mark: (note) => mark(note),
  }
  const mark = marker(pass)
  return pass
}

function openFrame(pass: Pass, { label }: Part, series: number): Frame {
  const counter = { value: 0 }
  const section = { annex: label, last: [], series, counter }
  return { pass, section, prefix: [], counter, isLocal: false, owner: undefined }
}

function annex({ opening, label, blocks: content }: Part, frame: Frame): Annex<NeutralInline> {
  if (opening === undefined || label === undefined) throw new Error('an annex has an opening and a label')
  const { children: title, evidence, key } = inlinesOf(opening.children, frame.pass)
  const anchor = anchored(opening.identifier, frame, (identifier) => ({
    type: 'annex',
    anchor: identifier,
    annex: label,
  }))
  return { type: 'annex', ...anchor, label, title, children: blocks(content, frame), evidence, key }
}

/** Notes may be written inside any block. */
function definitionsIn(node: object): readonly ParsedDefinition[] {
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as readonly object[]) : []
  const own = 'type' in node && node.type === 'footnoteDefinition' ? [node as ParsedDefinition] : []
  return [...own, ...children.flatMap(definitionsIn)]
}
