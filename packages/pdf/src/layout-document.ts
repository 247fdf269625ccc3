import type { Fault } from '@rapporteur/diagnostics'
import type { HouseProfile, LocaleProfile, LocalizedDocument } from '@rapporteur/model'
import type { TypesetDefinition } from '@rapporteur/typeset'
import { layoutBlocks } from './blocks.js'
import type { LayoutContext } from './context.js'
import { findDestinations } from './destinations.js'
import { headingLevels } from './heading-levels.js'
import { type MarginContent, marginNotes } from './margin-notes.js'
import { layoutMasthead } from './masthead.js'
import { documentInfo } from './metadata.js'
import { annex } from './nodes/annex.js'
import { footnoteArea, layoutNotes } from './notes.js'
import { folio, runningHeader } from './page-furniture.js'
import { pageStyle, pageWidths, scriptScale } from './page-style.js'
import { layoutTitle } from './title-block.js'

/** What the pages of a paper depend on besides its tree. */
export interface LayoutStyle {
  readonly house: HouseProfile
  readonly profile: LocaleProfile
  /** Bytes of the images of the dossier, by file name. */
  readonly images: ReadonlyMap<string, Uint8Array>
  /** What stands in the margin of a draft; nothing without it. */
  readonly margin?: MarginContent
}

/** Lays a localised tree out as a definition; what the tree asks for and is not there goes to `report`. */
export function layoutDocument(
  document: LocalizedDocument,
  style: LayoutStyle,
  report: (fault: Fault) => void,
): TypesetDefinition {
  const context = contextOf(document, style, report)
  const { margins, size, color } = context.style
  const head = [...layoutMasthead(document.masthead, context), ...layoutTitle(document.masthead, context)]
  const body = layoutBlocks(document.children, context)
  const annexes = document.annexes.flatMap((node) => annex(node, context))
  return {
    tagged: true,
    content: [...head, ...body, ...annexes],
    footnotes: layoutNotes(document.footnotes, context),
    footnoteArea: footnoteArea(context.style),
    marginNoteArea: { ...context.style.marginNote, language: marginLanguage },
    header: runningHeader(document.masthead.symbol, context),
    footer: folio(context),
    pageSize: style.house.pageSize,
    pageMargins: [margins.side, margins.top, margins.side, margins.bottom],
    defaultStyle: {
      fontSize: size.body * context.scale,
      lineHeight: style.profile.lineHeight,
      alignment: style.profile.justified ? 'justify' : 'left',
      autospace: style.profile.autospace,
      color: color.text,
    },
    info: documentInfo(document),
    language: document.locale,
    direction: document.direction,
  }
}

/** Ids of the record are in Latin letters, and run from left to right in every paper. */
const marginLanguage = 'und-Latn'

function contextOf(document: LocalizedDocument, style: LayoutStyle, report: (fault: Fault) => void): LayoutContext {
  const { house, profile, images } = style
  const numbers = new Intl.NumberFormat(document.locale, {
    numberingSystem: profile.numberingSystem,
    useGrouping: false,
  })
  return {
    style: pageStyle,
    house,
    images,
    report,
    width: pageWidths[house.pageSize] - 2 * pageStyle.margins.side,
    locale: document.locale,
    script: profile.script,
    scale: scriptScale[profile.script],
    digits: (value) => numbers.format(value),
    bookmark: undefined,
    headingLevels: headingLevels(document),
    destinations: findDestinations(document),
    marginNotes: marginNotes(document, style.margin ?? {}),
  }
}
