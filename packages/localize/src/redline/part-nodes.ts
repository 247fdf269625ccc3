import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline, RedlineVersion } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { houseWords } from '../messages/house-words.js'
import { plainText } from '../nodes/join-text.js'
import { joinList } from '../values/join-list.js'
import { listName } from '../values/state.js'
import { sortStates } from '../values/state-list.js'
import { type DecidedRun, runNode } from './decided-runs.js'
import { editorial } from './editorial.js'
import type { Alternative, Part } from './negotiated-parts.js'

/** What the nodes of a part are made with. */
export interface PartContext {
  readonly versions: readonly RedlineVersion[]
  readonly place: Place
  readonly context: Context
}

/**
 * A part under negotiation: `[struck words] [new words (Avaria and Belmora)] / [other words (Cedania)]`. Brackets and
 * authors are words, so they are read in print and aloud; they stand outside the marks.
 */
export function partNodes(part: Part, runs: readonly DecidedRun[], made: PartContext): readonly LocalizedInline[] {
  const [choice = [], ...more] = part.choices
  const [only, ...others] = choice
  const standing = struck(runs, made)
  if (only?.text === '' && others.length === 0 && more.length === 0) {
    return bracketed('redline.strike', standing, authorsOf(only, made), made)
  }
  const struckFirst = bracketed('redline.standing', standing, undefined, made)
  return part.choices.reduce(
    (before, alternatives) => beside(before, alternativesNodes(alternatives, made), made),
    struckFirst,
  )
}

/** The words that a proposal would strike: words that were only put in are struck as such. */
function struck(runs: readonly DecidedRun[], { context }: PartContext): readonly LocalizedInline[] {
  const own = context.language.profile.locale
  return runs.flatMap((run) => {
    const node = runNode(run, own)
    if (run.type === 'deleted') return [node]
    return [{ type: 'deletion' as const, children: [node] }]
  })
}

function alternativesNodes(alternatives: readonly Alternative[], made: PartContext): readonly LocalizedInline[] {
  const [only, ...others] = alternatives.map((alternative) => alternativeNodes(alternative, made))
  if (others.length === 0) return only ?? []
  return others.reduce((before, after) => {
    const values = { before: withoutEnd(before), after: withoutStart(after) }
    return editorial(houseWords({ key: 'redline.alternatives', values, place: made.place }, made.context))
  }, only ?? [])
}

function alternativeNodes(alternative: Alternative, made: PartContext): readonly LocalizedInline[] {
  const authors = authorsOf(alternative, made)
  if (alternative.text.trim() === '') {
    const { context, place } = made
    return editorial(houseWords({ key: 'redline.strike-alternative', values: { authors }, place }, context))
  }
  const { locale, text } = alternative
  const own = made.context.language.profile.locale
  const leaf = { type: 'text' as const, value: text, ...(locale === own ? {} : { locale }) }
  const insertion: LocalizedInline = { type: 'insertion', by: plainText(authors), children: [leaf] }
  return bracketed('redline.proposed', [insertion], authors, made)
}

/** Marked words in brackets; the space at their ends stands outside, under the same mark. */
function bracketed(
  key: string,
  marked: readonly LocalizedInline[],
  authors: readonly LocalizedInline[] | undefined,
  { context, place }: PartContext,
): readonly LocalizedInline[] {
  if (marked.length === 0) return []
  const text = plainText(marked)
  const start = text.length - text.trimStart().length
  const [before, rest] = cutNodes(marked, start)
  const [words, after] = cutNodes(rest, text.trimEnd().length - start)
  const values = authors === undefined ? { words } : { words, authors }
  return [...before, ...editorial(houseWords({ key, values, place }, context)), ...after]
}

/** Divides marked words at an offset of their plain text. */
function cutNodes(
  nodes: readonly LocalizedInline[],
  at: number,
): readonly [readonly LocalizedInline[], readonly LocalizedInline[]] {
  const [first, rest]: [LocalizedInline[], LocalizedInline[]] = [[], []]
  let left = at
  for (const node of nodes) {
    const { length } = plainText([node])
    const [own, other] = left <= 0 ? [[], [node]] : left >= length ? [[node], []] : cutNode(node, left)
    first.push(...own)
    rest.push(...other)
    left -= length
  }
  return [first, rest]
}

function cutNode(node: LocalizedInline, at: number): readonly [readonly LocalizedInline[], readonly LocalizedInline[]] {
  if (node.type === 'text') {
    return [[{ ...node, value: node.value.slice(0, at) }], [{ ...node, value: node.value.slice(at) }]]
  }
  if (node.type !== 'insertion' && node.type !== 'deletion') return [[node], []]
  const [own, other] = cutNodes(node.children, at)
  return [[{ ...node, children: own }], [{ ...node, children: other }]]
}

/** Two bracketed things one after the other, with a space between where the words bring none and the language has one. */
function beside(
  before: readonly LocalizedInline[],
  after: readonly LocalizedInline[],
  { context, place }: PartContext,
): readonly LocalizedInline[] {
  if (before.length === 0 || after.length === 0) return [...before, ...after]
  const isApart = /\s$/u.test(plainText(before)) || /^\s/u.test(plainText(after))
  if (isApart) return [...before, ...after]
  const values = { deletion: before, insertion: after }
  return editorial(houseWords({ key: 'redline.replaced', values, place }, context))
}

function withoutEnd(nodes: readonly LocalizedInline[]): readonly LocalizedInline[] {
  const text = plainText(nodes)
  return cutNodes(nodes, text.trimEnd().length)[0]
}

function withoutStart(nodes: readonly LocalizedInline[]): readonly LocalizedInline[] {
  const text = plainText(nodes)
  return cutNodes(nodes, text.length - text.trimStart().length)[1]
}

/** Who proposes it, in the alphabetical order of the language; those who are not to be named stand last. */
function authorsOf(alternative: Alternative | undefined, { versions, context, place }: PartContext) {
  const lists = (alternative?.versions ?? []).map(({ index }) => versions[index]?.proposers ?? [])
  const names = sortStates([...new Set(lists.flat())], context).map((code) => [
    { type: 'text' as const, value: listName(code, context) ?? code },
  ])
  const unnamed = lists.some((list) => list.length === 0)
  const others = unnamed ? [houseWords({ key: 'redline.unattributed', place }, context)] : []
  return joinList([...names, ...others], 'conjunction', context)
}
