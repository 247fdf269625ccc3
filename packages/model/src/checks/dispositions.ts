import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Amendment, Disposition } from '../records/dossier.js'

/** Dispositions given twice in one round, and those that lack or have what their amendment does not fit. */
export function checkDispositions(
  dispositions: readonly Disposition[],
  amendments: readonly Amendment[],
): readonly Diagnostic[] {
  const operations = new Map(amendments.map(({ operation, source }) => [source.id, operation]))
  return [
    ...checkRounds(dispositions),
    ...dispositions.flatMap((disposition) => {
      const operation = operations.get(disposition.amendment)
      return operation === undefined
        ? []
        : [...missingPart(disposition, operation), ...strayParts(disposition, operation)]
    }),
  ]
}

function checkRounds(dispositions: readonly Disposition[]): readonly Diagnostic[] {
  const first = new Map<string, number>()
  return dispositions.flatMap(({ amendment, round, source }) => {
    const key = `${amendment} ${round}`
    const line = first.get(key)
    if (line === undefined) {
      first.set(key, source.place.start.line)
      return []
    }
    const reason = `\`${amendment}\` has a disposition in round ${round} already, on line ${line}`
    const hint = 'a later decision belongs to a later round'
    return [fault('disposition-duplicate', reason, source.fields.amendment ?? source.place, { hint })]
  })
}

type Operation = Amendment['operation']
type Part = 'text' | 'parts' | 'group' | 'after'

/** What the officers may put in the place of what was proposed. */
const own: Readonly<Record<Operation, readonly Part[]>> = {
  add: ['text', 'group', 'after'],
  replace: ['text'],
  delete: ['text'],
  move: ['group', 'after'],
  merge: ['text'],
  split: ['parts'],
}

/** What is taken in part must say which part. */
function missingPart(disposition: Disposition, operation: Operation): readonly Diagnostic[] {
  if (disposition.disposition !== 'taken-in-part' || own[operation].some((part) => isGiven(disposition, part)))
    return []
  const parts = own[operation].map((part) => `\`${part}\``).join(' or ')
  const reason = `A proposal to ${operation} that is taken in part needs ${parts}: what was taken of it`
  const hint = 'where all of it was taken, write `disposition: taken`'
  return [fault('disposition-incomplete', reason, disposition.source.place, { hint })]
}

function strayParts(disposition: Disposition, operation: Operation): readonly Diagnostic[] {
  const taken = disposition.disposition.startsWith('taken')
  // A deletion that leaves words standing was taken in part.
  const allowed = !taken || (operation === 'delete' && disposition.disposition === 'taken') ? [] : own[operation]
  const stray = parts.filter((part) => isGiven(disposition, part) && !allowed.includes(part))
  return stray.map((part) => {
    const what = taken
      ? `a proposal to ${operation} that is ${spoken(disposition)}`
      : `a proposal that is ${spoken(disposition)}`
    const place = disposition.source.fields[part] ?? disposition.source.fields[`${part}.0`] ?? disposition.source.place
    return fault('disposition-part-unexpected', `\`${part}\` has no effect on ${what}`, place, {
      hint: taken ? 'leave it out, or take the proposal in part' : 'leave it out: only what is taken changes the list',
    })
  })
}

const parts: readonly Part[] = ['text', 'parts', 'group', 'after']

function isGiven(disposition: Disposition, part: Part): boolean {
  const value = disposition[part]
  return Array.isArray(value) ? value.length > 0 : value !== null
}

function spoken({ disposition }: Disposition): string {
  return disposition === 'bracketed' ? 'kept in brackets' : disposition.replaceAll('-', ' ')
}
