import { type Diagnostic, diagnostic, hasErrors } from '@rapporteur/diagnostics'
import type { LocalizedDocument } from '@rapporteur/model'
import { type FontSet, typeset } from '@rapporteur/typeset'
import { type LayoutStyle, layoutDocument } from './layout-document.js'
import { creationDate } from './metadata.js'

/** What the pages of a paper depend on besides its tree, and the fonts that draw them. */
export interface PrintStyle extends LayoutStyle {
  readonly fonts: FontSet
}

/** The paper and what was found; `bytes` is missing when an error makes the paper unfit to be given out. */
export interface PrintedPaper {
  readonly bytes: Uint8Array | undefined
  readonly pages: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Prints a localised tree as PDF: the same tree, profiles, images and fonts give the same bytes. */
export async function printPdf(document: LocalizedDocument, style: PrintStyle): Promise<PrintedPaper> {
  const found: Diagnostic[] = []
  const definition = layoutDocument(document, style, (fault) => found.push(diagnostic(fault)))
  const printed = await typeset(definition, style.fonts, { creationDate: creationDate(document) })
  const diagnostics = [...found, ...printed.diagnostics]
  return { bytes: hasErrors(diagnostics) ? undefined : printed.bytes, pages: printed.pages, diagnostics }
}
