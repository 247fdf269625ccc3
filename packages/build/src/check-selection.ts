import { type Diagnostic, diagnostic, nearest, type Place } from '@rapporteur/diagnostics'
import type { Dossier } from '@rapporteur/model'
import type { BuildOptions } from './build-dossier.js'

/** Languages and papers that are asked for and that the dossier does not have: a slip of the hand must not build nothing. */
export function checkSelection({ dossier }: Dossier, { documents = [], locales = [] }: BuildOptions) {
  const { source } = dossier
  const papers = dossier.documents.map(({ id }) => id)
  const wanted = dossier.documents.filter(({ id }) => documents.length === 0 || documents.includes(id))
  const isMade = wanted.some(({ languages }) => locales.length === 0 || meet(languages ?? dossier.languages, locales))
  const slips = [
    ...locales.flatMap((tag) => unknown(tag, 'language', dossier.languages, source.fields.languages ?? source.place)),
    ...documents.flatMap((id) => unknown(id, 'document', papers, source.fields.documents ?? source.place)),
  ]
  return slips.length > 0 || isMade ? slips : [notMade(wanted[0]?.source.place ?? source.place)]
}

const meet = (some: readonly string[], others: readonly string[]) => some.some((tag) => others.includes(tag))

function notMade(place: Place): Diagnostic {
  const reason = 'The papers that are asked for are not made in the languages that are asked for'
  const hint = 'see `languages` of the paper, or of the dossier where it has none'
  return diagnostic({ ruleId: 'selection-empty', source: 'build', place, reason, hint })
}

function unknown(
  name: string,
  kind: 'language' | 'document',
  known: readonly string[],
  place: Place,
): readonly Diagnostic[] {
  if (known.includes(name)) return []
  const similar = nearest(name, known)
  const hint = similar === undefined ? `it has ${known.join(', ')}` : `did you mean \`${similar}\`?`
  const reason = `The dossier has no ${kind} \`${name}\``
  return [diagnostic({ ruleId: 'selection-unknown', source: 'build', place, reason, hint })]
}
