import { type Diagnostic, diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { checkCatalogues, type Language } from '@rapporteur/localize'
import type { BuildOptions } from './build-dossier.js'
import { checkClauses } from './check-clauses.js'
import { dossierTexts } from './dossier-texts.js'
import type { OpenDossier } from './read-dossier.js'
import { type Resources, sourceLocale } from './resources.js'

/** A language that papers can be made in. */
export interface DossierLanguage {
  readonly locale: string
  readonly language: Language
}

/** The languages of a dossier that `options` ask for; one whose catalogues have a fault is refused, and costs only itself. */
export function languagesOf(folder: string, opened: OpenDossier, resources: Resources, options: BuildOptions) {
  const { languages: own } = opened.dossier.dossier
  const wanted = options.locales?.length ? own.filter((tag) => options.locales?.includes(tag)) : own
  const results = wanted.map((tag) => ({ tag, ...languageOf(tag, folder, opened, resources, options) }))
  return {
    languages: results.flatMap(({ language, tag }): readonly DossierLanguage[] =>
      language ? [{ locale: tag, language }] : [],
    ),
    refused: results.filter(({ language }) => language === undefined).map(({ tag }) => tag),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

function languageOf(tag: string, folder: string, opened: OpenDossier, resources: Resources, { final }: BuildOptions) {
  const house = resources.languages.get(tag)
  const source = resources.languages.get(sourceLocale)
  if (house === undefined || source === undefined)
    return { language: undefined, diagnostics: [languageUnknown(tag, opened)] }
  const { diagnostics: faulty, texts } = dossierTexts(opened.dossier, opened.locales, tag, `${folder}/locales`)
  const terms = opened.house.terms.get(tag) ?? {}
  const checked = checkCatalogues(
    { catalogue: source.catalogue, notes: source.notes },
    [house.catalogue],
    new Map([[tag, [terms]]]),
  )
  const diagnostics: readonly Diagnostic[] = [...faulty, ...checked, ...checkClauses(texts, house.profile)]
  if (hasErrors(diagnostics)) return { language: undefined, diagnostics }
  const language: Language = {
    profile: house.profile,
    house: opened.house.profile,
    terms,
    catalogue: house.catalogue,
    texts,
    states: house.states,
    notes: source.notes,
    final,
  }
  return { language, diagnostics }
}

function languageUnknown(tag: string, { dossier }: OpenDossier): Diagnostic {
  const { source } = dossier.dossier
  return diagnostic({
    ruleId: 'language-unknown',
    source: 'build',
    place: source.fields[`languages.${dossier.dossier.languages.indexOf(tag)}`] ?? source.place,
    reason: `There is no sound language \`${tag}\` in the locales`,
    hint: `a language is a folder \`locales/${tag}\` with a \`profile.json\` and the messages of the house`,
  })
}
