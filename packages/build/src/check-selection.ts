import { type Diagnostic, diagnostic, nearest, type Place } from '@rapporteur/diagnostics'
import type { Dossier } from '@rapporteur/model'
import type { BuildOptions } from './build-dossier.js'

/** Languages and papers that are asked for and that the dossier does not have: a slip of the hand must not build nothing. */
export function checkSelection({ dossier }: Dossier, { documents = [], locales = [] }: BuildOptions) {
  const { source } = dossier
  const papers = dossier.documents.map(({ id }) => id)
  return [
    ...locales.flatMap((tag) => unknown(tag, 'language', dossier.languages, source.fields.languages ?? source.place)),
    ...documents.flatMap((id) => unknown(id, 'document', papers, source.fields.documents ?? source.place)),
  ]
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
