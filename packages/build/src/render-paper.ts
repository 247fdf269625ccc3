import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { composePaper } from '@rapporteur/compose'
import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { Language } from '@rapporteur/localize'
import { decodeUtf8 } from '@rapporteur/model'
import type { FontSet } from '@rapporteur/typeset'
import { setPaper } from './paper.js'
import { readFolder } from './read-folder.js'
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
  const composed = composePaper(text, file, defaults)
  const found: readonly Diagnostic[] = [...diagnostics, ...composed.diagnostics]
  if (composed.document === undefined) return { bytes: undefined, diagnostics: found }
  const language = handwrittenLanguage(composed.locale, composed.document.house, resources)
  if (language === undefined)
    return { bytes: undefined, diagnostics: [...found, languageMissing(file, composed.locale)] }
  const images = await readFolder(dirname(file), (path) => /^[^/]+\.(png|jpe?g)$/.test(path))
  const paper = await setPaper(composed.document, language, images, fonts)
  return { ...paper, diagnostics: [...found, ...paper.diagnostics] }
}

function handwrittenLanguage(locale: string, houseName: string, resources: Resources): Language | undefined {
  const own = resources.languages.get(locale)
  const house = resources.houses.get(houseName)
  if (own === undefined || house === undefined) return undefined
  return {
    profile: own.profile,
    house: house.profile,
    terms: house.terms.get(locale) ?? {},
    catalogue: own.catalogue,
    texts: { locale, namespaces: new Map() },
    states: own.states,
    final: false,
  }
}

function languageMissing(file: string, locale: string): Diagnostic {
  return diagnostic({
    ruleId: 'language-unknown',
    source: 'build',
    place: { file, start: { line: 1, column: 1 } },
    reason: `The paper cannot be set in \`${locale}\` by the house that its front matter names`,
    hint: 'check `locale` and `profile` in the front matter',
  })
}
