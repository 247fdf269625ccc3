import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { RecordText } from '@rapporteur/model'
import type { DecidedAmendment } from './amendments-on-file.js'
import type { Placement } from './arrange.js'
import { type Effects, partsTaken, placeTaken, textTaken, wordsTaken } from './effects.js'
import { joinedWords } from './joined-words.js'
import type { ListedQuestion } from './list-version.js'
import type { Originals } from './originals.js'

/** Decisions of one round that cannot all be carried out on one question: something of one of them would be lost. */
export function contradictionsOf(
  effects: ReadonlyMap<string, Effects>,
  present: ReadonlyMap<string, ListedQuestion>,
  originals: Originals,
): readonly Diagnostic[] {
  return [...effects].flatMap(([id, own]) => {
    const question = present.get(id)
    if (question === undefined) return []
    const found = contradictory(own, question, originals)
    const [first, ...others] = [...found.items].sort(byPlace)
    if (first === undefined) return []
    return others.slice(-1).map((item) => contradiction(id, first, item, found.hint))
  })
}

const choose = 'take one of them, and give the other another disposition'

interface Contradictory {
  readonly items: readonly DecidedAmendment[]
  readonly hint: string
}

function contradictory(effects: Effects, question: ListedQuestion, originals: Originals): Contradictory {
  const { deletions, mergedAway, moves, rewordings, splits } = effects
  const staying = [...rewordings, ...splits, ...moves]
  if (deletions.length > 0 && mergedAway.length + staying.length > 0) {
    return { items: [...deletions, ...mergedAway, ...staying], hint: choose }
  }
  if (mergedAway.length > 0 && (staying.length > 0 || distinct(mergedAway, mergedInto) > 1)) {
    return { items: [...mergedAway, ...staying], hint: choose }
  }
  if (distinct(splits, words) + rewordings.length > 1 && splits.length > 0) {
    return {
      items: [...splits, ...rewordings],
      hint: 'take the split, in part with `parts` that have the other change too',
    }
  }
  if (distinct(moves, destination) > 1) return { items: moves, hint: choose }
  const { rivals } = wordsTaken(rewordings)
  return { items: rivals, hint: joining(rivals, question, originals) }
}

/** What both together would read, where they change different words of the original language: ready to be written down. */
function joining(
  rivals: readonly DecidedAmendment[],
  question: ListedQuestion,
  { locale, wordsOf }: Originals,
): string {
  const words = (text: RecordText | null) => (text === null ? null : wordsOf(text))
  const base = words(question.text)
  const versions = rivals.flatMap((item) => {
    const text = words(textTaken(item))
    return text === null ? [] : [{ id: item.id, text }]
  })
  if (base === null || versions.length < rivals.length) return join
  const joined = joinedWords(base, versions, locale)
  return joined === null ? `${join}; they change the same words differently` : `${join}; together they read: ${joined}`
}

const join = 'give one of the two dispositions a `text` that joins both, or take one of them'

const mergedInto = ({ amendment }: DecidedAmendment) => amendment.question ?? ''
const words = (item: DecidedAmendment) => JSON.stringify(partsTaken(item).map(({ value }) => value))
const destination = (item: DecidedAmendment) => {
  const { after, group } = placeTaken(item)
  return after === null ? `group ${group}` : `after ${after}`
}

function distinct(items: readonly DecidedAmendment[], key: (item: DecidedAmendment) => string): number {
  return new Set(items.map(key)).size
}

function contradiction(id: string, first: DecidedAmendment, item: DecidedAmendment, hint: string): Diagnostic {
  const { round, source } = item.disposition
  return diagnostic({
    ruleId: 'disposition-contradictory',
    source: 'synthesis',
    place: source.place,
    reason: `\`${item.id}\` and \`${first.id}\` are both taken in round ${round} and change the same question \`${id}\``,
    hint,
  })
}

/** Questions that are each to stand after the other: there is no such order. */
export function strandedMoves(lost: readonly Placement[], taken: readonly DecidedAmendment[]): readonly Diagnostic[] {
  const ids = new Set(lost.map(({ question }) => question.id))
  const moves = taken.filter(({ amendment }) => amendment.operation === 'move' && ids.has(amendment.question ?? ''))
  const [first, ...others] = [...moves].sort(byPlace)
  if (first === undefined) return []
  return (others.length > 0 ? others.slice(-1) : [first]).map(({ disposition, id }) =>
    diagnostic({
      ruleId: 'disposition-contradictory',
      source: 'synthesis',
      place: disposition.source.place,
      reason: `\`${id}\` and \`${first.id}\`, taken in round ${disposition.round}, put questions after each other in a ring`,
      hint: 'take one of them in part, with a place of your own in `after` or `group`',
    }),
  )
}

function byPlace(a: DecidedAmendment, b: DecidedAmendment): number {
  return a.disposition.source.place.start.line - b.disposition.source.place.start.line
}
