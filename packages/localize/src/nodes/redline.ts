import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline, RedlineNode } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { houseWords } from '../messages/house-words.js'
import { cutRuns, type DecidedRun, decidedRuns, runNode } from '../redline/decided-runs.js'
import { editorial } from '../redline/editorial.js'
import { negotiatedParts, type Part } from '../redline/negotiated-parts.js'
import { partNodes } from '../redline/part-nodes.js'
import { wordsOfText } from '../redline/words.js'
import type { Handler } from './handler.js'
import { joinText } from './join-text.js'

/**
 * A text under negotiation, by words of the language: what was decided as words struck and put in, what is still proposed
 * in brackets with its authors. Without what stands in no version (`editorial`), accepting or rejecting every mark gives
 * the new text or the old one.
 */
export const redline: Handler<'redline'> = (node, context) => {
  const base = wordsOfText(node.base, context)
  const decided = node.decided === undefined ? undefined : wordsOfText(node.decided, context)
  const current = node.struck ? { value: '', locale: base.locale } : (decided ?? base)
  const old = node.base === undefined ? { value: '', locale: current.locale } : base
  const versions = node.versions.map(({ id, text }, index) => ({ id, words: wordsOfText(text, context), index }))
  const parts = negotiatedParts(current, versions, node.conflicts)
  for (const part of parts) if (part.choices.length > 1) reportOverlap(part, node, context)
  return writeParts(decidedRuns(old, current), parts, current.value, node, context)
}

/** The runs of what was decided, with the parts under negotiation at their places. */
function writeParts(
  runs: readonly DecidedRun[],
  parts: readonly Part[],
  current: string,
  { versions, place }: RedlineNode,
  context: Context,
): readonly LocalizedInline[] {
  const own = context.language.profile.locale
  const nodes: LocalizedInline[] = []
  let rest = runs
  let at = 0
  for (const part of parts.map((one, index) => withSpace(one, parts[index - 1], current))) {
    const [before, after] = cutRuns(rest, part.from - at)
    const [within, left] = cutRuns(after, part.to - part.from)
    nodes.push(...before.map((run) => runNode(run, own)), ...partNodes(part, within, { versions, place, context }))
    rest = left
    at = part.to
  }
  return joinText(apart([...nodes, ...rest.map((run) => runNode(run, own))], place, context))
}

/** At the end of a text, words struck and put in take the space before them along, so that they never run together. */
function withSpace(part: Part, before: Part | undefined, current: string): Part {
  const space = /[^\S\u00A0\u2007\u202F]+$/u.exec(current.slice(before?.to ?? 0, part.from))?.[0] ?? ''
  const putsIn = part.choices.some((choice) => choice.some(({ text }) => text !== ''))
  if (space === '' || part.from === part.to || !putsIn || /\s$/u.test(current.slice(part.from, part.to))) return part
  const choices = part.choices.map((choice) =>
    choice.map((one) => (one.text === '' ? one : { ...one, text: space + one.text })),
  )
  return { from: part.from - space.length, to: part.to, choices }
}

/** A text struck whole and the one put in for it, with the language's space between. */
function apart(nodes: readonly LocalizedInline[], place: Place, context: Context): readonly LocalizedInline[] {
  const [first, second] = nodes
  if (nodes.length !== 2 || first?.type !== 'deletion' || second?.type !== 'insertion') return nodes
  const values = { deletion: [first], insertion: [second] }
  return editorial(houseWords({ key: 'redline.replaced', values, place }, context))
}

/** Versions that stand together in the original overlap in this language: both are shown, and the translator is told. */
function reportOverlap({ choices }: Part, { versions, place }: RedlineNode, { language, report }: Context): void {
  const members = choices.flatMap((choice) => choice.flatMap((one) => one.versions))
  const text = versions[members.at(-1)?.index ?? 0]?.text
  const translation = text && language.texts.namespaces.get(text.namespace)?.get(text.key)
  const ids = [...new Set(members.map(({ id }) => `“${id}”`))].join(', ')
  report({
    severity: 'warning',
    ruleId: 'redline-overlap',
    reason: `Proposals ${ids} change the same words in ${language.profile.locale}, though not in the original`,
    place: translation?.place ?? text?.place ?? place,
    hint: 'word the translations alike but for what each proposal changes',
  })
}
