import { type Diagnostic, nearest, type Place } from '@rapporteur/diagnostics'
import { didYouMean, fault } from './fault.js'

/** Kinds whose ids belong to one file: elsewhere they are written `<file id>#<id>`. */
export const fileScopedKinds: ReadonlySet<string> = new Set([
  ...['agendaItem', 'intervention', 'officeReport', 'comment', 'amendment'],
])

/** Kinds that nothing refers to from outside: an id is theirs within the entry that holds them. */
const ownerScopedKinds: ReadonlySet<string> = new Set(['documentAnnex', 'passage', 'element', 'reminder'])

/** An entry with an id, as `locate` met it. */
export interface FoundEntry {
  readonly kind: string
  /** Qualified where its kind is scoped to a file. */
  readonly id: string
  /** Path of the entry that holds it. */
  readonly owner: string
  readonly place: Place
  readonly idPlace: Place
}

/** A reference, as `locate` met it. */
export interface FoundReference {
  readonly targets: readonly string[]
  /** What is looked up: qualified where the targets are scoped to the file that it stands in. */
  readonly id: string
  readonly written: string
  readonly place: Place
}

/** Places of entries by kind and id. */
export type Entries = ReadonlyMap<string, ReadonlyMap<string, Place>>

/** Gathers the entries by kind and id; the second entry of one kind with one id is a fault. */
export function collectEntries(found: readonly FoundEntry[]): { entries: Entries; diagnostics: readonly Diagnostic[] } {
  const entries = new Map<string, Map<string, Place>>()
  const seen = new Map<string, Place>()
  const diagnostics: Diagnostic[] = []
  for (const { kind, id, owner, place, idPlace } of found) {
    const scope = JSON.stringify([kind, ownerScopedKinds.has(kind) ? owner : '', id])
    const first = seen.get(scope)
    if (first !== undefined) {
      const reason = `The id \`${id}\` is taken: ${first.file}:${first.start.line} has it for another entry of the same kind`
      diagnostics.push(fault('id-duplicate', reason, idPlace, { hint: 'give this entry an id of its own' }))
      continue
    }
    seen.set(scope, idPlace)
    const ofKind = entries.get(kind) ?? new Map<string, Place>()
    if (!ofKind.has(id)) ofKind.set(id, place)
    entries.set(kind, ofKind)
  }
  return { entries, diagnostics }
}

/** Looking for the nearest of thousands of ids costs time: past this many faults nobody reads the hints. */
const maximumHints = 100

/** Finds references that lead nowhere; kinds whose file could not be read are passed over, for it would be a false alarm. */
export function checkReferences(
  references: readonly FoundReference[],
  entries: Entries,
  unreadKinds: ReadonlySet<string>,
): readonly Diagnostic[] {
  const unknown = references.filter(
    ({ targets, id }) => !targets.some((kind) => unreadKinds.has(kind) || entries.get(kind)?.has(id)),
  )
  return unknown.map(({ targets, written, place }, index) => {
    const known = index < maximumHints ? targets.flatMap((kind) => [...(entries.get(kind)?.keys() ?? [])]) : []
    const hint = didYouMean(nearest(written, known)) ?? `write the id of ${article(targets)} of this dossier`
    return fault('reference-unknown', `No ${targets.map(spoken).join(' or ')} has the id \`${written}\``, place, {
      hint,
    })
  })
}

function article(targets: readonly string[]): string {
  const words = targets.map(spoken).join(' or ')
  return /^[aeiou]/.test(words) ? `an ${words}` : `a ${words}`
}

// `questionGroup` -> question group, `cited-source` -> cited source.
function spoken(kind: string): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])|-/g, ' ').toLowerCase()
}
