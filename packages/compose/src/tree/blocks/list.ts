import type { ListItem as ParsedItem, List as ParsedList } from '@rapporteur/markdown'
import type { Block, List, ListItem, NeutralInline, NumberedParagraph } from '@rapporteur/model'
import { anchored } from '../anchoring.js'
import type { Frame } from '../paper.js'
import { blocks } from './index.js'

/** Levels of numbered paragraphs: 1. / a. / i. */
const deepest = 3

/** An ordered list is a run of numbered paragraphs; an unordered one is a list. */
export function list(
  node: ParsedList,
  frame: Frame,
): readonly (List<NeutralInline> | NumberedParagraph<NeutralInline>)[] {
  if (!node.ordered) {
    const inner = local(frame)
    return [{ type: 'list', items: node.children.map((item) => listItem(item, inner)), evidence: [], key: '' }]
  }
  if (frame.prefix.length >= deepest) {
    const place = frame.pass.draft.locate(node.position)
    const reason = `Numbered paragraphs stand more than ${deepest} levels deep.`
    frame.pass.report({ ruleId: 'numbering-too-deep', reason, place, hint: 'Write it with fewer levels.' })
  }
  // What a quotation or a box lists may begin where it begins in what is quoted.
  if (frame.isLocal && frame.prefix.length === 0) frame.counter.value = (node.start ?? 1) - 1
  return node.children.map((item) => numberedParagraph(item, frame))
}

/** The frame of a container whose ordered lists have numbers of their own. */
export function local(frame: Frame, owner: Frame['owner'] = frame.owner): Frame {
  return { ...frame, prefix: [], counter: { value: 0 }, isLocal: true, owner }
}

function numberedParagraph(node: ParsedItem, frame: Frame): NumberedParagraph<NeutralInline> {
  frame.counter.value += 1
  const { section } = frame
  const path = [...frame.prefix, frame.counter.value]
  if (!frame.isLocal) section.last = path.slice(0, 1)
  const annex = section.annex === undefined ? {} : { annex: section.annex }
  const owner: Frame['owner'] = frame.isLocal
    ? frame.owner
    : (anchor) => ({ type: 'paragraph', anchor, path, ...annex })
  const inner: Frame = { ...frame, prefix: path, counter: { value: 0 }, owner }
  const anchor = anchored(node.identifier, inner)
  const children = blocks(node.children, inner)
  const [first] = children
  return {
    type: 'numberedParagraph',
    ...anchor,
    path,
    place: frame.pass.draft.locate(node.position),
    children,
    ...ofText(first),
  }
}

function listItem(node: ParsedItem, frame: Frame): ListItem<NeutralInline> {
  const anchor = anchored(node.identifier, frame)
  const children = blocks(node.children, { ...frame, counter: { value: 0 } })
  const [first] = children
  return { type: 'listItem', ...anchor, place: frame.pass.draft.locate(node.position), children, ...ofText(first) }
}

/** What an item has of the paragraph that is its own text. */
function ofText(first: Block<NeutralInline> | undefined): Pick<Block<NeutralInline>, 'evidence' | 'key'> {
  return first?.type === 'paragraph' ? { evidence: first.evidence, key: first.key } : { evidence: [], key: '' }
}
