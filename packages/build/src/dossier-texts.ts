import { type Diagnostic, diagnostic, nearest } from '@rapporteur/diagnostics'
import type { Catalogue, CatalogueMessage, Dossier, RecordText } from '@rapporteur/model'
import { catalogueIn } from './house-language.js'
import type { Files } from './read-folder.js'

/** The texts of a dossier in one language: those written in it, and the translations of `locales/<tag>/`. */
export function dossierTexts(dossier: Dossier, files: Files, tag: string, shown: string) {
  const { catalogue, diagnostics } = catalogueIn(files, tag, `${shown}/${tag}`)
  const written = dossier.texts.filter(({ locale }) => locale === tag)
  const namespaces = new Map<string, ReadonlyMap<string, CatalogueMessage>>(catalogue.namespaces)
  for (const [namespace, texts] of groupByNamespace(written)) {
    const own = texts.map(({ key, place, value }) => [key, { value, place }] as const)
    namespaces.set(namespace, new Map([...(namespaces.get(namespace) ?? []), ...own]))
  }
  const texts: Catalogue = { locale: tag, namespaces }
  return { texts, diagnostics: [...diagnostics, ...strayKeys(catalogue, dossier)] as readonly Diagnostic[] }
}

/** A translation whose text is no longer in the record, or was never: it would be lost without a word. */
function strayKeys(catalogue: Catalogue, dossier: Dossier): readonly Diagnostic[] {
  const known = new Map(
    [...groupByNamespace(dossier.texts)].map(([name, texts]) => [name, new Set(texts.map(({ key }) => key))]),
  )
  return [...catalogue.namespaces].flatMap(([namespace, messages]) => {
    const keys = known.get(namespace) ?? new Set<string>()
    return [...messages]
      .filter(([key]) => !isKeyOrForm(key, keys))
      .map(([key, { place }]) => stray(key, namespace, place, keys))
  })
}

/** `body.name.of` is a form of the text `body.name`. */
function isKeyOrForm(key: string, known: ReadonlySet<string>): boolean {
  return known.has(key) || known.has(key.slice(0, key.lastIndexOf('.')))
}

function stray(
  key: string,
  namespace: string,
  place: CatalogueMessage['place'],
  known: ReadonlySet<string>,
): Diagnostic {
  const likely = nearest(key, known)
  return diagnostic({
    ruleId: 'catalogue-key-extra',
    source: 'build',
    place,
    reason: `The record has no text \`${key}\` in \`${namespace}\``,
    hint: likely === undefined ? 'delete the translation' : `did you mean \`${likely}\`?`,
  })
}

function groupByNamespace(texts: readonly RecordText[]): ReadonlyMap<string, readonly RecordText[]> {
  const groups = new Map<string, RecordText[]>()
  for (const text of texts) {
    const group = groups.get(text.namespace)
    if (group === undefined) groups.set(text.namespace, [text])
    else group.push(text)
  }
  return groups
}
