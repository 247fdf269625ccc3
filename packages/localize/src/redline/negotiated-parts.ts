import { applyEdits, type Edit, editsBetween, overlap } from '@rapporteur/redline'
import type { Words } from './words.js'

/** A version as the language words it; `index` is its place among all. */
export interface WordedVersion {
  readonly id: string
  readonly words: Words
  readonly index: number
}

/** What some versions would have in a part of the text. */
export interface Alternative {
  readonly text: string
  readonly locale: string
  readonly versions: readonly WordedVersion[]
}

/** A part of the text that versions change: choices that stand beside each other, each of one alternative or of several. */
export interface Part {
  readonly from: number
  readonly to: number
  readonly choices: readonly (readonly Alternative[])[]
}

/**
 * The parts of a text that are under negotiation. Versions that conflict in the original language are alternatives in one
 * part, from the first of their words that overlap to the last, or of all their words where none overlap in this language.
 */
export function negotiatedParts(
  current: Words,
  versions: readonly WordedVersion[],
  conflicts: readonly (readonly string[])[],
): readonly Part[] {
  const groups = conflicts.map((ids) => versions.filter(({ id }) => ids.includes(id)))
  const grouped = new Map(groups.flatMap((group, at) => group.map((version) => [version, at] as const)))
  const edits = new Map(versions.map((version) => [version, editsOf(current, version.words)]))
  const claims: readonly Claim[] = [
    ...groups.flatMap((group) => hullOf(group.map((version) => edits.get(version) ?? []))),
    ...versions.flatMap((version) => (edits.get(version) ?? []).map((edit): Claim => ({ edit, version }))),
  ]
  return clustersOf(claims).map(({ from, to, members }): Part => {
    const touched = versions.flatMap((version) => {
      const own = members.filter((member) => member.version === version)
      return own.length === 0 ? [] : [alternativeOf(version, own, current, { from, to })]
    })
    return { from, to, choices: choicesOf(touched, grouped) }
  })
}

interface Range {
  readonly from: number
  readonly to: number
}

/** An edit of a version, or the stretch that a group of versions disputes. */
interface Claim {
  readonly edit: Edit
  readonly version?: WordedVersion
}

/** A text in another language than the one it changes replaces it whole. */
function editsOf(current: Words, { value, locale }: Words): readonly Edit[] {
  if (current.locale === locale || value === '') return editsBetween(current.value, value, locale)
  return [{ from: 0, to: current.value.length, text: value }]
}

/** From the first edit of a group that overlaps another's to the last; of all where a member's overlap with none. */
function hullOf(lists: readonly (readonly Edit[])[]): readonly Claim[] {
  const disputed = lists.map((own) => {
    const others = lists.filter((list) => list !== own).flat()
    return own.filter((edit) => others.some((other) => overlap(edit, other) && !isSame(edit, other)))
  })
  const all = (disputed.every((own) => own.length > 0) ? disputed : lists).flat()
  if (all.length === 0) return []
  const [from, to] = [Math.min(...all.map((edit) => edit.from)), Math.max(...all.map((edit) => edit.to))]
  return [{ edit: { from, to, text: '' } }]
}

const isSame = (a: Edit, b: Edit) => a.from === b.from && a.to === b.to && a.text === b.text

/** Claims that overlap, in order, each cluster with the range of the text that it covers. */
function clustersOf(claims: readonly Claim[]): readonly (Range & { readonly members: readonly Claim[] })[] {
  const clusters: { from: number; to: number; members: Claim[] }[] = []
  for (const claim of claims.toSorted((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to)) {
    const { from, to } = claim.edit
    const last = clusters.at(-1)
    if (last?.members.some(({ edit }) => overlap(edit, claim.edit))) {
      last.members.push(claim)
      last.to = Math.max(last.to, to)
    } else clusters.push({ from, to, members: [claim] })
  }
  return clusters
}

function alternativeOf(
  version: WordedVersion,
  claims: readonly Claim[],
  { value, locale }: Words,
  { from, to }: Range,
): Alternative {
  const moved = claims.map(({ edit }) => ({ ...edit, from: edit.from - from, to: edit.to - from }))
  const text = applyEdits(value.slice(from, to), moved)
  return { text, locale: version.words.value === '' ? locale : version.words.locale, versions: [version] }
}

/** Alternatives of one group are one choice; every other is a choice of its own, made once by all who make it. */
function choicesOf(
  touched: readonly Alternative[],
  grouped: ReadonlyMap<WordedVersion, number>,
): readonly (readonly Alternative[])[] {
  const choices = new Map<number | string, Alternative[]>()
  for (const alternative of touched) {
    const [version] = alternative.versions
    const group = version === undefined ? undefined : grouped.get(version)
    const key = group ?? alternative.text
    const list = choices.get(key) ?? []
    const same = list.findIndex(({ text }) => text === alternative.text)
    const known = list[same]
    if (known === undefined) choices.set(key, [...list, alternative])
    else choices.set(key, list.with(same, { ...known, versions: [...known.versions, ...alternative.versions] }))
  }
  return [...choices.values()]
}
