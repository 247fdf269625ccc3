import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Dossier } from '../records/dossier.js'

// ISO 3166-1 leaves the codes that begin with X to users; XKX is in general use for a real place.
const invented = /^X(?!KX)[A-Z]{2}$/

/** Invented codes that no delegation of the dossier declares: no table of names knows them, so they could not be printed. */
export function checkInventedStates(dossier: Dossier): readonly Diagnostic[] {
  const declared = new Set(dossier.delegations.map(({ id }) => id))
  const used = [
    ...(dossier.universalization?.targets ?? []).flatMap(({ states, source }) =>
      states.map((code, index) => ({ code, field: `states.${index}`, source })),
    ),
    ...(dossier.states?.states ?? []).map(({ id, source }) => ({ code: id, field: 'id', source })),
  ]
  return used
    .filter(({ code }) => invented.test(code) && !declared.has(code))
    .map(({ code, field, source }) =>
      fault(
        'state-undeclared',
        `\`${code}\` is an invented code that no delegation has`,
        source.fields[field] ?? source.place,
        {
          hint: 'declare it in delegations.yaml, with its name',
        },
      ),
    )
}
