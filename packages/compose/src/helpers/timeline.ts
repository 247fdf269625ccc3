import type { NeutralInline, TimelineRow } from '@rapporteur/model'
import { type Argument, asInline, type Bound, BoundBlock, type Settling } from '../evaluate/bound.js'
import { evidenceOf, unite } from '../evaluate/evidence.js'
import { memberName } from '../evaluate/member-name.js'
import { ascii } from '../tree/keys/slug.js'
import { boundArgument, listArgument, wordArgument } from './arguments.js'
import { dateOf } from './date.js'
import { fieldOf } from './field.js'
import type { Call, StatementHelper } from './helper.js'

/**
 * `{{timeline entries "text" alternative=(message "…")}}`: a drawing of when each entry begins and ends, by its fields
 * `start` and `end`, beside a label from the field that is named; `alternative` says what the drawing shows.
 */
export const timeline: StatementHelper = {
  parameters: [2, 2],
  options: ['alternative'],
  required: ['alternative'],
  print: (call, target) => {
    const [argument] = call.positional
    const given = call.named.get('alternative')
    const alternative = given === undefined ? undefined : boundArgument(call, given)
    const members = listArgument(call, argument)
    if (argument === undefined || given === undefined || members === undefined) return
    if (members.length === 0) return call.fault('list-empty', 'The list is empty.', argument, 'Ask with `{{#if …}}`.')
    const rows = members.map((member, index) => row(call, argument, member, index))
    const sound = rows.filter((one) => one !== undefined)
    if (alternative === undefined || sound.length < rows.length) return
    const evidence = unite(call.evidence, ...members.map(evidenceOf))
    const block = new BoundBlock((settling) => ({
      type: 'timeline',
      ...axisOf(sound),
      rows: sound.map((one) => settledRow(one, settling)),
      alternative: settled({ ...given, bound: alternative }, settling),
      evidence,
      key: '',
    }))
    target.bind(block, evidence, call.place)
  },
}

interface BoundArgument extends Argument {
  readonly bound: Bound
}

interface Row {
  readonly start: string
  readonly end: string
  readonly label: BoundArgument
  /** The name of the entry. */
  readonly key: string
}

function row(call: Call, argument: Argument, member: unknown, index: number): Row | undefined {
  const evidence = unite(call.evidence, evidenceOf(member))
  const [, named] = call.positional
  const name = wordArgument(call, named, 'the name of a field')
  if (named === undefined || name === undefined) return undefined
  const of = (path: string, at: Argument): Argument | undefined => {
    const found = fieldOf(call, at, member, path)
    return found === undefined ? undefined : { value: found.value, evidence, place: at.place }
  }
  const text = of(name, named)
  const bound = text === undefined ? undefined : boundArgument(call, text)
  const start = dateOf(call, of('start', argument))
  const end = dateOf(call, of('end', argument))
  if (text === undefined || bound === undefined || start === undefined || end === undefined) return undefined
  if (end < start) return call.fault('date-range-reversed', `A bar ends on ${end}, before it begins on ${start}.`)
  return { start, end, label: { ...text, bound }, key: ascii(memberName(member, index)) }
}

function settledRow({ start, end, label, key }: Row, settling: Settling): TimelineRow<NeutralInline> {
  return { type: 'timelineRow', start, end, label: settled(label, settling), evidence: label.evidence, key }
}

function settled({ bound, evidence, place }: BoundArgument, settling: Settling): readonly NeutralInline[] {
  const node = bound.settle(settling)
  return node === undefined ? [] : [asInline(node, evidence, place)]
}

/** Whole quarters from the first day of a row to the last. */
function axisOf(rows: readonly Row[]): { readonly start: string; readonly end: string } {
  const first = rows.map(({ start }) => start).sort()[0] ?? ''
  const last =
    rows
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? ''
  return { start: inQuarter(first, quarterStarts), end: inQuarter(last, quarterEnds) }
}

const quarterStarts = ['01-01', '04-01', '07-01', '10-01'] as const
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const

function inQuarter(date: string, days: readonly string[]): string {
  const [year, month] = date.split('-')
  return `${year}-${days[Math.ceil(Number(month) / 3) - 1]}`
}
