import { type ComposeInput, composeDocuments } from '@rapporteur/compose'
import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { DocumentEntry } from '@rapporteur/model'
import type { OpenDossier } from './read-dossier.js'
import type { Resources } from './resources.js'

/** The neutral trees of all papers of a dossier; references between the papers are resolved. */
export function composeDossier({ dossier, findings }: OpenDossier, resources: Resources) {
  const missing: Diagnostic[] = []
  const inputs = dossier.dossier.documents.flatMap((entry): readonly ComposeInput[] => {
    const template = resources.templates.get(entry.kind)
    if (template === undefined) {
      missing.push(templateMissing(entry))
      return []
    }
    return [{ entry, house: dossier.dossier.house, template, context: { ...dossier, document: entry, findings } }]
  })
  const { documents, diagnostics } = composeDocuments(inputs, {
    partials: resources.partials,
    sources: dossier.sources?.sources ?? [],
  })
  return { documents, diagnostics: [...missing, ...diagnostics] as readonly Diagnostic[] }
}

function templateMissing({ kind, source }: DocumentEntry): Diagnostic {
  return diagnostic({
    ruleId: 'template-missing',
    source: 'build',
    place: source.fields.kind ?? source.place,
    reason: `There is no template for papers of the kind \`${kind}\``,
    hint: `write \`templates/${kind}.hbs\``,
  })
}
