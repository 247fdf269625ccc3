import type { Diagnostic } from '@rapporteur/diagnostics'
import { partId } from '@rapporteur/model'
import { evidenceOf } from '../evidence.js'
import type { DecidedAmendment } from './amendments-on-file.js'
import { arrange, type Placement, type Rearrangement } from './arrange.js'
import { contradictionsOf, strandedMoves } from './contradictions.js'
import { type Effects, effectsOf, partsTaken, placeTaken, textTaken, wordsTaken } from './effects.js'
import { type GoneQuestion, type ListedQuestion, type ListVersion, questionsOf } from './list-version.js'
import type { Originals } from './originals.js'
import { misplaced, targetFaults } from './targets.js'
import { undoneWords } from './undone.js'

/** What a round makes of a version, and what is wrong with its decisions. */
export interface AppliedRound {
  readonly list: ListVersion
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The next version: the list with the proposals of one round that were taken, wholly or in part. They are carried out
 * together, on the list as it stood when the round began, so that their order on file does not matter; only what is put
 * after the same question stands in order of receipt.
 */
export function applyRound(
  list: ListVersion,
  round: number,
  taken: readonly DecidedAmendment[],
  originals: Originals,
): AppliedRound {
  const present = new Map(questionsOf(list).map((question) => [question.id, question]))
  const { faults, sound } = targetFaults(list, present, taken)
  const effects = effectsOf(sound)
  const revised = new Map([...present].map(([id, question]) => [id, reworded(question, effects.get(id))]))
  const gone = goneIn(round, effects, present)
  const change: Rearrangement = {
    gone: new Set(gone.keys()),
    moved: new Map([...effects].flatMap(([id, own]) => movedTo(revised.get(id), gone.has(id) ? undefined : own))),
    added: [...[...effects].flatMap(([id, own]) => parts(revised.get(id), own)), ...sound.flatMap(addition)],
  }
  const groups = list.groups.map((group) => ({
    ...group,
    questions: group.questions.map((question) => revised.get(question.id) ?? question),
  }))
  const arranged = arrange(groups, change)
  const settled = arranged.lost.length === 0 ? arranged : arrange(groups, withoutLost(change, arranged.lost))
  const next: ListVersion = {
    version: list.version + round - list.round,
    round,
    groups: settled.groups,
    gone: new Map([...list.gone, ...gone]),
  }
  const diagnostics = [
    ...faults,
    ...contradictionsOf(effects, present, originals),
    ...undoneWords(effects, present, originals),
    ...strandedMoves(arranged.lost, sound),
    ...misplaced(next, sound),
  ]
  return { list: next, diagnostics }
}

function reworded(question: ListedQuestion, effects: Effects | undefined): ListedQuestion {
  if (effects === undefined) return question
  const { rewordings, splits } = effects
  const split = splits.at(-1)
  const text = (split === undefined ? wordsTaken(rewordings).text : partsTaken(split)[0]) ?? question.text
  const earlier = text.value === question.text.value ? question.earlier : [...question.earlier, question.text]
  return { ...question, text, earlier, evidence: withDecisions(question, [...rewordings, ...splits]) }
}

function withDecisions({ evidence }: ListedQuestion, decisions: readonly DecidedAmendment[]) {
  return [...evidence, ...decided(decisions)]
}

function decided(decisions: readonly DecidedAmendment[]) {
  return evidenceOf(decisions.flatMap(({ amendment, disposition }) => [amendment, disposition]))
}

function goneIn(
  round: number,
  effects: ReadonlyMap<string, Effects>,
  present: ReadonlyMap<string, ListedQuestion>,
): ReadonlyMap<string, GoneQuestion> {
  const gone = new Map<string, GoneQuestion>()
  for (const [id, { deletions, mergedAway }] of effects) {
    const question = present.get(id)
    const by = mergedAway.at(-1) ?? deletions.at(-1)
    if (by === undefined || question === undefined) continue
    const into = mergedAway.length > 0 ? by.amendment.question : null
    const evidence = withDecisions(question, [...deletions, ...mergedAway])
    gone.set(id, { into, round, amendment: by.id, evidence })
  }
  return gone
}

function movedTo(question: ListedQuestion | undefined, effects: Effects | undefined): (readonly [string, Placement])[] {
  const moves = effects?.moves ?? []
  const move = moves.at(-1)
  if (move === undefined || question === undefined) return []
  const { after, group } = placeTaken(move)
  const moved = {
    ...question,
    moves: [...question.moves, move.id],
    placedAfter: after,
    // Several that were taken put it in the same place, or they contradict each other.
    evidence: withDecisions(question, moves),
  }
  return [[question.id, { question: moved, after, group }]]
}

function parts(question: ListedQuestion | undefined, { splits }: Effects): readonly Placement[] {
  const split = splits.at(-1)
  if (split === undefined || question === undefined) return []
  return partsTaken(split)
    .slice(1)
    .map((text, index): Placement => {
      const id = partId(split.id, index + 2)
      const after = index === 0 ? question.id : partId(split.id, index + 1)
      const part = { ...question, id, text, earlier: [], partOf: question.id, moves: [], placedAfter: after }
      return { question: part, after, group: null }
    })
}

function addition(item: DecidedAmendment): readonly Placement[] {
  const text = textTaken(item)
  if (item.amendment.operation !== 'add' || text === null) return []
  const { after, group } = placeTaken(item)
  const question: ListedQuestion = {
    id: item.id,
    text,
    earlier: [],
    group: group ?? '',
    partOf: null,
    moves: [],
    placedAfter: after,
    evidence: decided([item]),
  }
  return [{ question, after, group }]
}

/** Questions that were to move after each other stay where they were. */
function withoutLost(change: Rearrangement, lost: readonly Placement[]): Rearrangement {
  const ids = new Set(lost.map(({ question }) => question.id))
  return { ...change, moved: new Map([...change.moved].filter(([id]) => !ids.has(id))) }
}
