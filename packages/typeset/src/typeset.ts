import { type Diagnostic, hasErrors } from '@rapporteur/diagnostics'
import type { TypesetDefinition } from './definition.js'
import type { FontSet } from './font.js'
import type { MarginNoteStyle } from './layout/margin-notes.js'
import { PageLayout } from './layout/page-layout.js'
import { normalizePageMargin, normalizePageSize, tableLayouts } from './pdfmake.js'
import { checkTargets } from './prepare/links.js'
import { chargeLostNotes } from './prepare/margin-note.js'
import { prepareNotes } from './prepare/notes.js'
import { type Fields, Preparation, prepareContent } from './prepare/prepare.js'
import { ContentMarks } from './print/content-marks.js'
import { FontDocument } from './print/font-document.js'
import { Ledger } from './print/ledger.js'
import { PageRenderer } from './print/page-renderer.js'
import { printBytes } from './print/print-bytes.js'
import { writeStructure } from './print/write-structure.js'
import { buildStructure } from './structure/build-structure.js'
import type { Direction } from './text/bidi.js'
import { FontPicker } from './text/font-picker.js'
import { directionOf, mainScript } from './text/scripts.js'

/** What a document's bytes depend on besides its definition and fonts. */
export interface TypesetOptions {
  /** The date that the file says it was made on; without it, 1 January 1970. No clock is ever read. */
  readonly creationDate?: Date
}

/** The document and what was found; `bytes` is missing when an error makes it unfit to be given out. */
export interface TypesetResult {
  readonly bytes: Uint8Array | undefined
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

interface Attempt extends TypesetResult {
  readonly tooTall: readonly number[]
  /** How many sections end on a page of a few lines; told where the document may yet be set closer, and is then not drawn. */
  readonly shortEnds: number | undefined
}

/** What earlier attempts taught: how often nodes were found too tall to stay whole, and how close blocks should stand. */
interface Setting {
  readonly released: ReadonlyMap<number, number>
  readonly closeness: number
  readonly mayEndShort: boolean
}

const mostAttempts = 100
/** Parts of the room between blocks that are tried, one after another, to spare last pages of a few lines. */
const closenesses = [1, 0.95, 0.9, 0.85, 0.8]

/** Sets a document as PDF: the same definition, fonts and date give the same bytes. */
export async function typeset(
  definition: TypesetDefinition,
  fonts: FontSet,
  options: TypesetOptions = {},
): Promise<TypesetResult> {
  const released = new Map<number, number>()
  const shortEndsOf = new Map<number, number>()
  for (let count = 1; ; count += 1) {
    const next = closenesses[shortEndsOf.size]
    const setting = { released, closeness: next ?? fewestShortEnds(shortEndsOf), mayEndShort: next === undefined }
    const { shortEnds, tooTall, ...result } = await attempt(definition, fonts, options, setting)
    if (shortEnds !== undefined) shortEndsOf.set(setting.closeness, shortEnds)
    else if (tooTall.length === 0 || count >= mostAttempts) return result
    for (const key of tooTall) released.set(key, (released.get(key) ?? 0) + 1)
  }
}

/** The widest setting of those that leave the fewest short last pages. */
function fewestShortEnds(shortEndsOf: ReadonlyMap<number, number>): number {
  const fewest = Math.min(...shortEndsOf.values())
  return Math.max(...[...shortEndsOf].flatMap(([closeness, count]) => (count === fewest ? [closeness] : [])))
}

// What is too tall to stay whole is only known once it is laid out; then the document is set again without that wish.
async function attempt(
  definition: TypesetDefinition,
  fonts: FontSet,
  options: TypesetOptions,
  { closeness, mayEndShort, released }: Setting,
): Promise<Attempt> {
  const picker = new FontPicker(fonts, mainScript(definition.language))
  const document = new FontDocument({
    info: infoOf(definition, options),
    language: definition.language,
    isTagged: definition.tagged === true,
    defaultFont: picker.mainFont({ family: definition.defaultStyle?.font, bold: false, italics: false }),
  })
  const openImage = (label: string, bytes: Uint8Array): void => document.addImage(label, bytes)
  const preparation = new Preparation(Object.keys(definition.styles ?? {}), released, openImage)
  const content = prepareContent(definition.content, preparation)
  const notes = prepareNotes(definition.footnotes, preparation)
  const ledger = new Ledger()
  const tooTall = new Set<number>()
  const layout = layoutFor(definition, { preparation, picker, document, fonts, ledger, tooTall, closeness })
  const failed = { bytes: undefined, pages: 0, diagnostics: preparation.diagnostics, tooTall: [], shortEnds: undefined }
  if (hasErrors(preparation.diagnostics)) return failed
  const measured = layout.measure(content, notes)
  if (hasErrors(preparation.diagnostics)) return failed
  const pages = layout.place(measured)
  checkTargets(preparation)
  chargeLostNotes(preparation.marginNotes, ledger)
  if (tooTall.size > 0) return { ...failed, tooTall: [...tooTall] }
  if (hasErrors(preparation.diagnostics)) return failed
  if (layout.shortEnds > 0 && !mayEndShort) return { ...failed, shortEnds: layout.shortEnds }
  await document.embedImages()
  const structure = definition.tagged ? buildStructure(measured, definition.language) : undefined
  const marks = new ContentMarks(document, structure !== undefined)
  new PageRenderer(document, runOf(definition), marks).renderPages(pages)
  if (structure) writeStructure(document, structure, marks.owners)
  const diagnostics = [...preparation.diagnostics, ...ledger.close()]
  const bytes = await printBytes(document)
  return { ...failed, bytes: hasErrors(diagnostics) ? undefined : bytes, pages: pages.length, diagnostics }
}

function runOf({ direction, language }: TypesetDefinition): Direction {
  return direction ?? directionOf(mainScript(language))
}

const usualNoteArea = { above: 12, ruleLength: 144, ruleWidth: 0.5, below: 4 }
const usualMarginNoteArea = { gap: 6, edge: 12, fontSize: 6, lineHeight: 1, color: 'black', lines: 6 }

interface Parts {
  readonly preparation: Preparation
  readonly picker: FontPicker
  readonly fonts: FontSet
  readonly document: FontDocument
  readonly ledger: Ledger
  readonly tooTall: Set<number>
  readonly closeness: number
}

function layoutFor(definition: TypesetDefinition, parts: Parts): PageLayout {
  const { closeness, preparation, tooTall } = parts
  const size = normalizePageSize(definition.pageSize ?? 'A4', definition.pageOrientation)
  const margins = normalizePageMargin(definition.pageMargins ?? 40)
  return new PageLayout({
    size,
    margins,
    closeness,
    notes: { ...usualNoteArea, ...definition.footnoteArea },
    marginNotes: marginNoteStyle(definition, parts.fonts),
    header: furniture(definition.header, preparation),
    footer: furniture(definition.footer, preparation),
    onTooTall: (key) => tooTall.add(key),
    measure: {
      ...parts,
      report: (fault) => preparation.report(fault),
      styles: Object.assign(Object.create(null), definition.styles),
      defaultStyle: { fontSize: 12, direction: runOf(definition), ...definition.defaultStyle },
      tableLayouts,
      room: {
        width: size.width - margins.left - margins.right,
        height: size.height - margins.top - margins.bottom,
      },
    },
  })
}

function marginNoteStyle(definition: TypesetDefinition, fonts: FontSet): MarginNoteStyle {
  const { language, ...looks } = definition.marginNoteArea ?? {}
  const script = mainScript(language ?? definition.language)
  const direction = language === undefined ? runOf(definition) : directionOf(script)
  return { ...usualMarginNoteArea, ...looks, direction, picker: new FontPicker(fonts, script) }
}

type Furniture = TypesetDefinition['header']

function furniture(given: Furniture, preparation: Preparation): ((...page: unknown[]) => Fields | null) | undefined {
  if (given === undefined) return undefined
  const draw = typeof given === 'function' ? (given as (...page: unknown[]) => unknown) : () => given
  return (...page) => {
    const content = draw(...page)
    return content === undefined || content === null ? null : prepareContent(content, preparation)
  }
}

function infoOf({ info = {} }: TypesetDefinition, { creationDate = new Date(0) }: TypesetOptions): Fields {
  const { title, author, subject, keywords, creator } = info
  const given = { Title: title, Author: author, Subject: subject, Keywords: keywords, Creator: creator ?? 'Rapporteur' }
  const present = Object.entries(given).filter(([, value]) => value !== undefined && value !== '')
  return {
    ...Object.fromEntries(present),
    Producer: 'Rapporteur typeset',
    CreationDate: creationDate,
    ModDate: creationDate,
  }
}
