import { type Diagnostic, hasErrors, type Place } from '@rapporteur/diagnostics'
import { parseMarkdown } from '@rapporteur/markdown'
import {
  type CitedSource,
  type FrontMatter,
  type Masthead,
  type NeutralDocument,
  type NeutralInline,
  parseFrontMatter,
  type TextNode,
} from '@rapporteur/model'
import { reporter } from './report.js'
import { houseLines } from './tree/masthead.js'
import type { Draft } from './tree/paper.js'
import { toDocuments } from './tree/to-document.js'

/** What a paper is set with where its front matter does not say. */
export interface PaperDefaults {
  readonly house: string
  readonly locale: string
  readonly sources?: readonly CitedSource[]
}

/** A hand-written paper with the language it is in; no document when one of the faults is an error. */
export interface PaperComposition {
  readonly document: NeutralDocument | undefined
  readonly locale: string
  /** Where the paper says its language and its house, or its first line. */
  readonly places: { readonly locale: Place; readonly house: Place }
  readonly diagnostics: readonly Diagnostic[]
}

/** Composes a paper that a person wrote in Document Markdown, with its masthead in the front matter. */
export function composePaper(source: string, file: string, defaults: PaperDefaults): PaperComposition {
  const { diagnostics, report } = reporter()
  const parsed = parseMarkdown(source, file)
  diagnostics.push(...parsed.diagnostics)
  const read = readFrontMatter(parsed.frontMatter, file, diagnostics)
  if (parsed.frontMatter === undefined) {
    const place = { file, start: { line: 1, column: 1 } }
    const hint = 'Begin the paper with a line `---`, a line `title: …`, and a line `---`.'
    report({ ruleId: 'front-matter-missing', reason: 'The paper has no front matter.', place, hint })
  }
  const locale = read?.locale ?? defaults.locale
  const draft: Draft = {
    id: file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    kind: 'paper',
    house: read?.profile ?? defaults.house,
    root: parsed.tree,
    places: [],
    masthead: () => writtenMasthead(read),
    locate: ({ start, end }) => ({ file, start, ...(end === undefined ? {} : { end }) }),
    name: undefined,
    sources: new Map((defaults.sources ?? []).map((cited) => [cited.id, inLanguage(cited, locale)])),
  }
  const [document] = toDocuments([draft], report)
  const start = { file, start: { line: 1, column: 1 } }
  const { locale: ofLocale = start, profile: ofHouse = start } = read?.source.fields ?? {}
  return {
    document: hasErrors(diagnostics) ? undefined : document,
    locale,
    places: { locale: ofLocale, house: ofHouse },
    diagnostics,
  }
}

// The title of a source that names no language is in that of the paper.
function inLanguage(cited: CitedSource, locale: string): CitedSource {
  const { title } = cited
  return title.locale === 'und' ? { ...cited, title: { ...title, locale } } : cited
}

function readFrontMatter(
  frontMatter: ReturnType<typeof parseMarkdown>['frontMatter'],
  file: string,
  diagnostics: Diagnostic[],
): FrontMatter | undefined {
  if (frontMatter === undefined) return undefined
  const read = parseFrontMatter(frontMatter.value, file, frontMatter.start)
  diagnostics.push(...read.diagnostics)
  return read.value
}

function writtenMasthead(read: FrontMatter | undefined): Masthead<NeutralInline> {
  if (read === undefined) return { title: [], notices: [] }
  const { symbol, date, venue, dates, title } = read
  const where = [venue, dates].filter((value) => value !== null).map(text)
  // A line end, not a comma, between place and dates: a comma would be a word of some language.
  const venueAndDates = where.flatMap((node, index) => (index === 0 ? [node] : [{ type: 'break' } as const, node]))
  return {
    ...(symbol === null ? {} : { symbol }),
    ...(date === null ? {} : { date }),
    ...written('issuedBy', read.issuedBy),
    ...originalLanguage(read),
    ...houseLines((name) => {
      const value = read[name]
      return value === null ? undefined : { value, place: read.source.fields[name] ?? read.source.place, evidence: [] }
    }),
    ...written('treaty', read.treaty),
    ...written('conference', read.conference),
    ...(venueAndDates.length === 0 ? {} : { venueAndDates }),
    title: [text(title)],
    ...written('subtitle', read.subtitle),
    ...written('status', read.status),
    notices: [],
  }
}

// A tag is put in words by the language of the paper; anything else are the author's own words.
function originalLanguage({ originalLanguage: value, source }: FrontMatter): Partial<Masthead<NeutralInline>> {
  if (value === null || !/^[a-z]{2,3}$/.test(value)) return written('originalLanguage', value)
  const place = source.fields.originalLanguage ?? source.place
  const message = { type: 'message', namespace: 'masthead', key: `original.${value}`, arguments: {} } as const
  return { originalLanguage: [{ ...message, evidence: [], place }] }
}

function written<Name extends string>(
  name: Name,
  value: string | null,
): { readonly [N in Name]?: readonly TextNode[] } {
  const field: Readonly<Record<string, readonly TextNode[]>> = value === null ? {} : { [name]: [text(value)] }
  return field as { readonly [N in Name]?: readonly TextNode[] }
}

function text(value: string): TextNode {
  return { type: 'text', value }
}
