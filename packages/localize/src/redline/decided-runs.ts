import type { LocalizedInline } from '@rapporteur/model'
import { type Run, redlineOf } from '@rapporteur/redline'
import type { Words } from './words.js'

/** A run of a redline in the language that it is written in. */
export interface DecidedRun extends Run {
  readonly locale: string
}

/** What was decided so far; two texts in different languages, one of them untranslated, stand whole beside each other. */
export function decidedRuns(base: Words, decided: Words): readonly DecidedRun[] {
  if (base.locale === decided.locale) {
    const runs = redlineOf(base.value, decided.value, decided.locale)
    return runs.map((run) => ({ ...run, locale: decided.locale }))
  }
  const whole: readonly DecidedRun[] = [
    { type: 'deleted', text: base.value, locale: base.locale },
    { type: 'inserted', text: decided.value, locale: decided.locale },
  ]
  return whole.filter(({ text }) => text !== '')
}

/** Divides runs where the text as decided has `length` units of UTF-16; what was struck there belongs to the rest. */
export function cutRuns(
  runs: readonly DecidedRun[],
  length: number,
): readonly [first: readonly DecidedRun[], rest: readonly DecidedRun[]] {
  const first: DecidedRun[] = []
  let left = length
  for (const [index, run] of runs.entries()) {
    if (left === 0) return [first, runs.slice(index)]
    if (run.type === 'deleted' || run.text.length <= left) {
      first.push(run)
      left -= run.type === 'deleted' ? 0 : run.text.length
      continue
    }
    const rest = [{ ...run, text: run.text.slice(left) }, ...runs.slice(index + 1)]
    return [[...first, { ...run, text: run.text.slice(0, left) }], rest]
  }
  return [first, []]
}

/** A run as a node: struck, put in or plain. */
export function runNode({ type, text, locale }: DecidedRun, own: string): LocalizedInline {
  const leaf = { type: 'text' as const, value: text, ...(locale === own ? {} : { locale }) }
  if (type === 'kept') return leaf
  return { type: type === 'deleted' ? 'deletion' : 'insertion', children: [leaf] }
}
