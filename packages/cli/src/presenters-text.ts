import type { PresentersResult } from '@rapporteur/build'

type Explanation = NonNullable<PresentersResult['explanation']>
type Names = PresentersResult['names']
type RankedSeries = Explanation['best']
type Conflict = NonNullable<Explanation['conflict']>

/** What the co-chairs read: the proposal, its score, the runner-up and why it lost, and what stands in the way. */
export function presentersText(explanation: Explanation, names: Names): string {
  const { best, conflict, runnerUp, setAside } = explanation
  const sections = [
    conflict === null ? [] : ['No series keeps all rules. These cannot hold together:', ...rulesOf(conflict)],
    [conflict === null ? 'Proposed' : 'Proposed as far as the rules allow', ...sessionsOf(best, names)],
    ['Score', ...scoresOf(best, runnerUp)],
    runnerUp === null
      ? ['There is no other series.']
      : ['Runner-up, where it differs', ...differencesOf(runnerUp, best, names), ...defeatOf(explanation)],
    setAside.length === 0 ? [] : ['Not considered', ...setAside.map((offer) => setAsideLine(offer, names))],
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

const ruleWords: Readonly<Record<Conflict['rules'][number]['rule'], string>> = {
  agreement: 'only those present whose offer or invitation was accepted',
  party: 'only parties present',
  availability: 'nobody is placed at a session for which it is not available',
  repetition: 'nobody is placed twice while an offer for that session is not answered',
  least: 'each session has at least the presenters that `presenters.least` asks for',
}

function rulesOf({ rules }: Conflict): readonly string[] {
  return rules.map(({ rule, suffices }) => {
    const effect = suffices
      ? 'without it all sessions can be filled'
      : 'without it alone a session still stays unfilled'
    return `  ${rule}: ${ruleWords[rule]} (${effect})`
  })
}

function sessionsOf({ sessions }: RankedSeries, names: Names): readonly string[] {
  return sessions.map((choice) => `  ${choice.session}: ${choiceText(choice, names)}`)
}

function choiceText({ presenters, stakeholder }: RankedSeries['sessions'][number], names: Names): string {
  const presenting = [
    ...presenters.fixed.map((id) => `${named(id, names)} (fixed)`),
    ...presenters.proposed.map((id) => named(id, names)),
  ]
  const invited = stakeholder.fixed === null ? stakeholder.proposed : stakeholder.fixed
  const mark = stakeholder.fixed === null ? '' : ' (fixed)'
  const guest = invited === null ? 'no stakeholder' : `stakeholder ${named(invited, names)}${mark}`
  return `${presenting.length === 0 ? 'nobody' : presenting.join(', ')}; ${guest}`
}

function named(id: string, names: Names): string {
  return `${id} ${names.get(id) ?? ''}`.trimEnd()
}

function scoresOf(best: RankedSeries, runnerUp: RankedSeries | null): readonly string[] {
  const rows = best.scores.map(({ criterion, of, points, value, weight }, index) => {
    const second = runnerUp?.scores[index]
    return [
      criterion,
      `${value} of ${of}`,
      `× ${weight}`,
      `= ${points}`,
      second === undefined ? '' : `${second.points}`,
    ]
  })
  const head = ['criterion', 'value', 'weight', 'points', runnerUp === null ? '' : 'runner-up']
  const total = ['in all', '', '', `= ${best.points}`, runnerUp === null ? '' : `${runnerUp.points}`]
  const repeats = ['repeats', `${best.repeats}`, '', '', runnerUp === null ? '' : `${runnerUp.repeats}`]
  return columns([head, repeats, ...rows, total])
}

function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
}

function differencesOf(runnerUp: RankedSeries, best: RankedSeries, names: Names): readonly string[] {
  return runnerUp.sessions
    .map((choice, index) => ({ choice, own: choiceText(choice, names), other: best.sessions[index] }))
    .filter(({ other, own }) => other !== undefined && own !== choiceText(other, names))
    .map(({ choice, own }) => `  ${choice.session}: ${own}`)
}

function defeatOf({ defeat }: Explanation): readonly string[] {
  if (defeat === null) return []
  const differences = [
    ...(defeat.repeats === 0
      ? []
      : [`  repeats: ${signed(defeat.repeats)}, and fewer repeats come before all criteria`]),
    ...defeat.criteria.map(
      ({ criterion, points, value }) => `  ${criterion}: ${signed(value)}, ${signed(points)} points`,
    ),
  ]
  const order = '  both are worth the same: the order of offers in the record decided'
  return ['Why it lost', ...differences, ...(defeat.byOrder ? [order] : [])]
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : `${value}`
}

const hindranceWords: Readonly<Record<Explanation['setAside'][number]['because'], string>> = {
  declined: 'declined',
  pending: 'not answered yet',
  'not-party': 'not a party',
  'no-session': 'not available for any session',
  'too-many': 'more candidates than a series is searched among',
}

function setAsideLine(
  { because, confidential, delegation, offer }: Explanation['setAside'][number],
  names: Names,
): string {
  return `  ${named(delegation, names)}: ${hindranceWords[because]} (${offer}${confidential ? ', confidential' : ''})`
}
