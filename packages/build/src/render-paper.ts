import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { composePaper, type PaperComposition } from '@rapporteur/compose'
import { type Diagnostic, diagnostic, type Place } from '@rapporteur/diagnostics'
import type { Language } from '@rapporteur/localize'
import { decodeUtf8, loadSources } from '@rapporteur/model'
import type { FontSet } from '@rapporteur/typeset'
import { figuresOf } from './figures.js'
import { setPaper } from './paper.js'
import { readNamed } from './read-folder.js'
import type { Resources } from './resources.js'

/** What a paper written by hand is set with where its front matter does not say. */
export interface RenderDefaults {
  readonly locale: string
  readonly house: string
}

/** The PDF of a paper written by hand in Document Markdown, or the faults that forbid it. */
export async function renderPaper(file: string, resources: Resources, fonts: FontSet, defaults: RenderDefaults) {
  const { text, diagnostics } = decodeUtf8(await readFile(file), file)
  if (text === undefined) return { bytes: undefined, diagnostics }
  const cited = await sourcesBeside(file)
  const composed = composePaper(text, file, { ...defaults, sources: cited.sources })
  const found: readonly Diagnostic[] = [...diagnostics, ...cited.diagnostics, ...composed.diagnostics]
  if (composed.document === undefined) return { bytes: undefined, diagnostics: found }
  const { language, diagnostics: unknown } = handwrittenLanguage(composed, composed.document.house, resources)
  if (language === undefined) return { bytes: undefined, diagnostics: [...found, ...unknown] }
  const images = await readNamed(dirname(file), figuresOf(composed.document))
  const paper = await setPaper(composed.document, language, images, fonts)
  return { ...paper, diagnostics: [...found, ...paper.diagnostics] }
}

/** The documents that a paper may cite: those of a `sources.yaml` in its folder. */
async function sourcesBeside(file: string) {
  const folder = dirname(file)
  const bytes = (await readNamed(folder, ['sources.yaml'])).get('sources.yaml')
  return bytes === undefined ? { sources: [], diagnostics: [] } : loadSources(bytes, join(folder, 'sources.yaml'))
}

function handwrittenLanguage({ locale, places }: PaperComposition, name: string, resources: Resources) {
  const own = resources.languages.get(locale)
  const house = resources.houses.get(name)
  if (own === undefined || house === undefined) {
    const faults = [
      ...(own ? [] : [unknown('language', locale, places.locale, resources.languages.keys())]),
      ...(house ? [] : [unknown('house', name, places.house, resources.houses.keys())]),
    ]
    return { language: undefined, diagnostics: faults }
  }
  const language: Language = {
    profile: own.profile,
    house: house.profile,
    terms: house.terms.get(locale) ?? {},
    catalogue: own.catalogue,
    texts: { locale, namespaces: new Map() },
    states: own.states,
    final: false,
  }
  return { language, diagnostics: [] }
}

function unknown(kind: 'language' | 'house', name: string, place: Place, known: Iterable<string>): Diagnostic {
  return diagnostic({
    ruleId: `${kind}-unknown`,
    source: 'build',
    place,
    reason: `There is no ${kind} \`${name}\``,
    hint: `there are ${[...known].join(', ')}; name one in the front matter`,
  })
}
