import { choices, combined, reworded, type Wording } from './question-texts.js'
import type { Random } from './random.js'

/** A question of the list that is negotiated. */
export interface ListedQuestion {
  readonly id: string
  readonly group: string
  readonly wording: Wording
}

/** A proposal as its submission holds it; `id` is its id in the dossier. */
export interface ProposedAmendment {
  readonly id: string
  readonly operation: 'add' | 'replace' | 'delete' | 'move' | 'merge' | 'split'
  readonly question?: string
  readonly with?: readonly string[]
  readonly after?: string
  readonly texts: readonly Wording[]
}

/** What became of a proposal in one round. */
export interface Decision {
  readonly amendment: string
  readonly round: number
  readonly disposition: 'taken' | 'taken-in-part' | 'bracketed' | 'deferred' | 'not-taken'
  /** The text taken, where it is not the one proposed. */
  readonly text?: Wording
}

/** A negotiation: what was proposed, in the order of the ids given, and what was decided, round after round. */
export interface Negotiation {
  readonly amendments: readonly ProposedAmendment[]
  readonly decisions: readonly Decision[]
}

/**
 * What has happened to a question in the round under way: a proposal taken as it was, a text that joins or stands for
 * proposals, something put beside it, or its end. A question that is untouched has no entry.
 */
type Touched = Map<string, { readonly how: 'proposed' | 'joined' | 'place' | 'gone'; readonly wording: Wording }>

/** As many proposals as `ids`, spread over the rounds, each sound when it is made; all six operations, all dispositions. */
export function negotiate(
  questions: readonly ListedQuestion[],
  ids: readonly string[],
  rounds: number,
  random: Random,
): Negotiation {
  let list = questions
  const amendments: ProposedAmendment[] = []
  const decisions: Decision[] = []
  const open: ProposedAmendment[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const touched: Touched = new Map()
    const own = ids.slice(Math.floor((ids.length * (round - 1)) / rounds), Math.floor((ids.length * round) / rounds))
    for (const amendment of open.splice(0)) decisions.push(laterDecision(amendment, round, random))
    for (const id of own) {
      const amendment = propose(id, list, random)
      const decision = decide(amendment, round, round === rounds, list, touched, random)
      amendments.push(amendment)
      if (decision === undefined) continue
      decisions.push(decision)
      if (decision.disposition === 'bracketed' && round < rounds) open.push(amendment)
    }
    list = listAfter(list, amendments, decisions, round, touched)
  }
  return { amendments, decisions }
}

function propose(id: string, list: readonly ListedQuestion[], random: Random): ProposedAmendment {
  const { id: question, wording } = random.pick(list)
  const change = () => reworded(wording, random.below(wording.length), random.below(choices))
  const other = random.pick(list).id
  switch (random.below(12)) {
    case 0:
    case 1:
      return { id, operation: 'add', after: question, texts: [change()] }
    case 2:
      return { id, operation: 'delete', question, texts: [] }
    case 3:
      return other === question
        ? { id, operation: 'replace', question, texts: [change()] }
        : { id, operation: 'move', question, after: other, texts: [] }
    case 4:
      return other === question
        ? { id, operation: 'replace', question, texts: [change()] }
        : { id, operation: 'merge', question, with: [other], texts: [change()] }
    case 5:
      return { id, operation: 'split', question, texts: [wording, change()] }
    default:
      return { id, operation: 'replace', question, texts: [change()] }
  }
}

/** A decision that can stand beside those of the round; none where the proposal still awaits one. */
function decide(
  amendment: ProposedAmendment,
  round: number,
  isLast: boolean,
  list: readonly ListedQuestion[],
  touched: Touched,
  random: Random,
): Decision | undefined {
  const common = { amendment: amendment.id, round }
  const wanted = random.pick(['taken', 'taken', 'taken-in-part', 'bracketed', 'deferred', 'not-taken', 'none'] as const)
  const targets = [amendment.question ?? amendment.after ?? '', ...(amendment.with ?? [])]
  const isGone = targets.some((id) => touched.get(id)?.how === 'gone')
  if (wanted === 'deferred' || wanted === 'not-taken') return { ...common, disposition: wanted }
  if (wanted === 'none' && !isLast) return { ...common, disposition: 'deferred' }
  if (isGone) return { ...common, disposition: 'not-taken' }
  if (wanted === 'none' || wanted === 'bracketed') {
    for (const id of [...targets, amendment.after ?? '']) hold(id, list, touched)
    return wanted === 'none' ? undefined : { ...common, disposition: wanted }
  }
  return take(amendment, wanted, common, list, touched, random)
}

/** A question that something else refers to in this round: it may be reworded, but not go. */
function hold(id: string, list: readonly ListedQuestion[], touched: Touched): void {
  const question = list.find((listed) => listed.id === id)
  if (question !== undefined && !touched.has(id)) touched.set(id, { how: 'place', wording: question.wording })
}

function take(
  amendment: ProposedAmendment,
  wanted: 'taken' | 'taken-in-part',
  common: { readonly amendment: string; readonly round: number },
  list: readonly ListedQuestion[],
  touched: Touched,
  random: Random,
): Decision {
  const refused: Decision = { ...common, disposition: 'not-taken' }
  const { after, operation, question = '', texts } = amendment
  const [proposed] = texts
  const base = list.find(({ id }) => id === question)?.wording
  if (after !== undefined && touched.get(after)?.how === 'gone') return refused
  if (after !== undefined) hold(after, list, touched)
  if (operation === 'add') {
    if (wanted === 'taken' || proposed === undefined) return { ...common, disposition: 'taken' }
    return { ...common, disposition: wanted, text: reworded(proposed, random.below(proposed.length), 1) }
  }
  const earlier = touched.get(question)
  if (operation === 'replace' && proposed !== undefined && base !== undefined) {
    if (earlier === undefined) {
      const text = wanted === 'taken' ? proposed : reworded(proposed, random.below(proposed.length), 1)
      touched.set(question, { how: wanted === 'taken' ? 'proposed' : 'joined', wording: text })
      return wanted === 'taken' ? { ...common, disposition: wanted } : { ...common, disposition: wanted, text }
    }
    const isApart = proposed.every((choice, at) => choice === base[at] || earlier.wording[at] === base[at])
    if (earlier.how !== 'proposed' || !isApart) return refused
    const text = combined(base, earlier.wording, proposed)
    touched.set(question, { how: 'joined', wording: text })
    return { ...common, disposition: 'taken-in-part', text }
  }
  const others = amendment.with ?? []
  if (earlier !== undefined || others.some((id) => touched.has(id)) || base === undefined) return refused
  touched.set(question, { how: operation === 'delete' ? 'gone' : 'place', wording: proposed ?? base })
  for (const id of others) touched.set(id, { how: 'gone', wording: base })
  return { ...common, disposition: 'taken' }
}

/** What stood in brackets for a round is refused or put off in the next. */
function laterDecision({ id: amendment }: ProposedAmendment, round: number, random: Random): Decision {
  return { amendment, round, disposition: random.pick(['not-taken', 'deferred'] as const) }
}

/** The questions that the next round can be about: those that are gone left out, those that were taken put in. */
function listAfter(
  list: readonly ListedQuestion[],
  amendments: readonly ProposedAmendment[],
  decisions: readonly Decision[],
  round: number,
  touched: Touched,
): readonly ListedQuestion[] {
  const byId = new Map(amendments.map((amendment) => [amendment.id, amendment]))
  const groups = new Map(list.map(({ group, id }) => [id, group]))
  const kept = list
    .filter(({ id }) => touched.get(id)?.how !== 'gone')
    .map((question) => ({ ...question, wording: touched.get(question.id)?.wording ?? question.wording }))
  const added = decisions
    .filter((decision) => decision.round === round && decision.disposition.startsWith('taken'))
    .flatMap(({ amendment: id, text }): readonly ListedQuestion[] => {
      const amendment = byId.get(id)
      const wording = text ?? amendment?.texts.at(-1)
      if (amendment === undefined || wording === undefined) return []
      const group = groups.get(amendment.after ?? amendment.question ?? '') ?? ''
      if (amendment.operation === 'add') return [{ id, group, wording }]
      return amendment.operation === 'split' ? [{ id: `${id}.2`, group, wording }] : []
    })
  return [...kept, ...added]
}
