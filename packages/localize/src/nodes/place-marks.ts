import type { LocaleProfile, LocalizedInline } from '@rapporteur/model'
import { joinText } from './join-text.js'

/**
 * A line with each footnote mark on the side of punctuation where the language has it, wherever a text of the record, a
 * message or an author put it. Marks pass signs and nothing else, so neither their order nor a letter changes.
 */
export function placeMarks(children: readonly LocalizedInline[], profile: LocaleProfile): readonly LocalizedInline[] {
  if (profile.footnotePunctuation === undefined || !hasMark(children)) return children
  const signs = signsOf(profile.footnotePunctuation)
  const leaves = leavesOf(children, [], profile)
  if (profile.footnoteMark === 'before-punctuation') {
    return inEmphasis(marksFirst(leaves.flatMap((leaf) => cut(leaf, signs.last))))
  }
  return inEmphasis(marksFirst(leaves.flatMap((leaf) => cut(leaf, signs.first)).toReversed()).toReversed())
}

/** A node without children to look into, and the emphasis that it stands in, outermost first. */
interface Leaf {
  readonly node: LocalizedInline
  readonly within: readonly Emphasis[]
  /** Punctuation and nothing else. */
  readonly isSigns: boolean
}

type Emphasis = Extract<LocalizedInline, { type: 'emphasis' | 'strong' }>

function hasMark(children: readonly LocalizedInline[]): boolean {
  return children.some(
    (child) => child.type === 'footnoteReference' || ('children' in child && hasMark(child.children)),
  )
}

/** Signs at the end of a text, with the no-break space that French has before some, and signs at its beginning. */
function signsOf(punctuation: string): { readonly last: RegExp; readonly first: RegExp } {
  const sign = `[${punctuation.replace(/[\\\]^-]/gu, '\\$&')}]`
  return { last: new RegExp(`(?:\\p{Zs}*${sign})+$`, 'u'), first: new RegExp(`^${sign}+`, 'u') }
}

/** A link or a tracked change is one thing: a mark after it does not go into it. */
function leavesOf(
  children: readonly LocalizedInline[],
  within: readonly Emphasis[],
  profile: LocaleProfile,
): readonly Leaf[] {
  return joinText(children).flatMap((node): readonly Leaf[] => {
    if (node.type === 'emphasis' || node.type === 'strong') return leavesOf(node.children, [...within, node], profile)
    const whole = 'children' in node ? { ...node, children: placeMarks(node.children, profile) } : node
    return [{ node: whole, within, isSigns: false }]
  })
}

/** A text in two where it ends in signs, or begins with them. */
function cut(leaf: Leaf, signs: RegExp): readonly Leaf[] {
  const { node } = leaf
  const match = node.type === 'text' ? signs.exec(node.value) : null
  if (node.type !== 'text' || match === null) return [leaf]
  const end = match.index + match[0].length
  const pieces = [node.value.slice(0, match.index), match[0], node.value.slice(end)]
  return pieces.flatMap((value, index) =>
    value === '' ? [] : [{ ...leaf, node: { ...node, value }, isSigns: index === 1 }],
  )
}

/** Each mark goes before the signs that it follows. */
function marksFirst(leaves: readonly Leaf[]): readonly Leaf[] {
  const placed: Leaf[] = []
  for (const leaf of leaves) {
    const isMark = leaf.node.type === 'footnoteReference'
    const at = isMark ? placed.findLastIndex(({ isSigns }) => !isSigns) + 1 : placed.length
    placed.splice(at, 0, leaf)
  }
  return placed
}

/** Puts leaves back into their emphasis; a mark that went into one divides it. */
function inEmphasis(leaves: readonly Leaf[], depth = 0): readonly LocalizedInline[] {
  const children: LocalizedInline[] = []
  for (let at = 0; at < leaves.length; ) {
    const emphasis = leaves[at]?.within[depth]
    const end = emphasis === undefined ? at + 1 : endOf(leaves, at, depth)
    const group = leaves.slice(at, end)
    if (emphasis === undefined) children.push(...group.map(({ node }) => node))
    else children.push({ ...emphasis, children: inEmphasis(group, depth + 1) })
    at = end
  }
  return joinText(children)
}

function endOf(leaves: readonly Leaf[], start: number, depth: number): number {
  const other = leaves.findIndex(({ within }, at) => at > start && within[depth] !== leaves[start]?.within[depth])
  return other === -1 ? leaves.length : other
}
