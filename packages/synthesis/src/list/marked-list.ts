import type { Amendment, Evidence, RecordText } from '@rapporteur/model'
import { evidenceOf } from '../evidence.js'
import { grouped } from '../grouped.js'
import { type AmendmentOnFile, isClosed, proposersOf } from './amendments-on-file.js'
import type { QuestionDifference, QuestionStatus } from './compare-lists.js'
import { inTurn } from './in-turn.js'
import type { ListGroup, ListVersion } from './list-version.js'

/** The number of a question while a list is revised: 3, or 3 bis (`inserted` 1), 3 ter (2) for what stands after it. */
export interface QuestionNumber {
  readonly value: number
  readonly inserted: number
}

/** A proposal that is still under negotiation: a text, or null where it would delete the question. */
export interface OpenVersion {
  readonly id: string
  readonly text: RecordText | null
  readonly proposers: readonly string[]
  readonly disposition: 'bracketed' | 'pending'
}

/** A line of the marked-up list. A question that moved has two: one where it was (`left`), one where it is. */
export interface MarkedQuestion {
  readonly id: string
  readonly left: boolean
  readonly status: QuestionStatus | 'proposed'
  readonly number: QuestionNumber
  readonly oldNumber: number | null
  readonly newNumber: number | null
  readonly base: RecordText | null
  readonly decided: RecordText | null
  readonly struck: boolean
  readonly versions: readonly OpenVersion[]
  readonly difference: QuestionDifference | null
  readonly evidence: readonly Evidence[]
}

/** A group of the marked-up list. */
export interface MarkedGroup {
  readonly id: string
  readonly title: RecordText
  readonly questions: readonly MarkedQuestion[]
  readonly evidence: readonly Evidence[]
}

/**
 * The list with every change from version `a` to `b`, which are `changes`, in its place, and the open proposals; numbers are
 * kept.
 */
export function markedList(
  a: ListVersion,
  b: ListVersion,
  changes: readonly QuestionDifference[],
  open: readonly AmendmentOnFile[],
): readonly MarkedGroup[] {
  const differences = new Map(changes.map((difference) => [difference.id, difference]))
  const versions = grouped(open, ({ amendment }) => (amendment.operation === 'add' ? null : amendment.question))
  const additions = open.filter(({ amendment }) => amendment.operation === 'add')
  const after = grouped(additions, ({ amendment }) => amendment.after)
  const atEnd = grouped(additions, ({ amendment }) => (amendment.after === null ? amendment.group : null))
  const numberNext = numbering()
  return b.groups.map((group, index) => {
    const lines = mergedOrder(a.groups[index], group, differences)
    const marked = lines.flatMap(({ difference, left }) => {
      const line = lineOf(difference, left, versions.get(difference.id) ?? [])
      return left ? [line] : [line, ...proposedAfter(difference.id, after, versions)]
    })
    const proposed = (atEnd.get(group.id) ?? []).flatMap((item) => [
      proposedLine(item, versions),
      ...proposedAfter(item.id, after, versions),
    ])
    return {
      id: group.id,
      title: group.title,
      questions: [...marked, ...proposed].map((line) => ({ ...line, number: numberNext(line) })),
      evidence: group.evidence,
    }
  })
}

interface Line {
  readonly difference: QuestionDifference
  readonly left: boolean
}

/** The questions of a group in both versions, in one order: those that left stand where they were. */
function mergedOrder(
  old: ListGroup | undefined,
  group: ListGroup,
  differences: ReadonlyMap<string, QuestionDifference>,
): readonly Line[] {
  const lines: Line[] = []
  const was = old?.questions.map(({ id }) => id) ?? []
  const places = new Map(was.map((id, index) => [id, index]))
  let next = 0
  const leaveUntil = (end: number) => {
    for (; next < end; next += 1) {
      const difference = differences.get(was[next] ?? '')
      if (difference !== undefined) lines.push({ difference, left: difference.moved })
    }
  }
  for (const { id, placedAfter } of group.questions) {
    const difference = differences.get(id)
    if (difference === undefined) continue
    const stays = difference.before !== null && !difference.moved
    const anchor = places.get(placedAfter ?? '')
    if (stays) leaveUntil(places.get(id) ?? next)
    else if (anchor !== undefined && isLeaving(was[anchor], differences)) leaveUntil(anchor + 1)
    lines.push({ difference, left: false })
    if (stays) next = (places.get(id) ?? next) + 1
  }
  leaveUntil(was.length)
  return lines
}

function isLeaving(id: string | undefined, differences: ReadonlyMap<string, QuestionDifference>): boolean {
  const difference = differences.get(id ?? '')
  return difference !== undefined && difference.after === null
}

type Unnumbered = Omit<MarkedQuestion, 'number'>

function lineOf(difference: QuestionDifference, left: boolean, open: readonly AmendmentOnFile[]): Unnumbered {
  const { after, before, id, status } = difference
  const versions = left ? [] : open.flatMap(openVersion)
  const moved = difference.moved
  return {
    id,
    left,
    status,
    oldNumber: before !== null && (left || !moved) ? before.number : null,
    newNumber: left ? null : (after?.number ?? null),
    base: left ? null : (before?.question.text ?? null),
    decided: left ? null : (after?.question.text ?? null),
    struck: before !== null && after === null,
    versions,
    difference,
    evidence: [...difference.evidence, ...evidenceOf(left ? [] : open.map(({ amendment }) => amendment))],
  }
}

/** Whether a proposal gives a question words that stand beside others in its line. */
export function hasWords({ operation, text }: Amendment): boolean {
  return text.length > 0 && operation !== 'move' && operation !== 'split'
}

function openVersion(item: AmendmentOnFile): readonly OpenVersion[] {
  const { amendment, id, submission } = item
  const text = amendment.text[0] ?? null
  if (amendment.operation !== 'delete' && (text === null || !hasWords(amendment) || isClosed(submission))) return []
  const disposition = item.dispositions.length === 0 ? 'pending' : 'bracketed'
  return [{ id, text, proposers: proposersOf(submission), disposition }]
}

/** The additions under negotiation after a question, and after each of those. */
function proposedAfter(
  id: string,
  after: ReadonlyMap<string, readonly AmendmentOnFile[]>,
  versions: ReadonlyMap<string, readonly AmendmentOnFile[]>,
): readonly Unnumbered[] {
  return inTurn(id, after, (item) => item.id).map((item) => proposedLine(item, versions))
}

/** A question that is only proposed, with whatever else is proposed for it; to delete it would be to decide on it. */
function proposedLine(item: AmendmentOnFile, versions: ReadonlyMap<string, readonly AmendmentOnFile[]>): Unnumbered {
  const all = [item, ...(versions.get(item.id) ?? []).filter(({ amendment }) => amendment.operation !== 'delete')]
  return {
    id: item.id,
    left: false,
    status: 'proposed',
    oldNumber: null,
    newNumber: null,
    base: null,
    decided: null,
    struck: false,
    versions: all.flatMap(openVersion),
    difference: null,
    evidence: evidenceOf(all.map(({ amendment }) => amendment)),
  }
}

/** Old numbers stay; what stands after number 3 is 3 bis, 3 ter and so on. */
function numbering(): (line: Unnumbered) => QuestionNumber {
  let number: QuestionNumber = { value: 0, inserted: 0 }
  return ({ oldNumber }) => {
    number = oldNumber === null ? { ...number, inserted: number.inserted + 1 } : { value: oldNumber, inserted: 0 }
    return number
  }
}
