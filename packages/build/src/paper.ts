import type { Diagnostic } from '@rapporteur/diagnostics'
import { type Language, localizeDocument } from '@rapporteur/localize'
import type { LocalizedDocument, NeutralDocument } from '@rapporteur/model'
import { type MarginContent, printPdf } from '@rapporteur/pdf'
import type { FontSet } from '@rapporteur/typeset'
import type { Files } from './read-folder.js'
import type { OnStage } from './stage.js'

/** One paper in one language. */
export interface Paper {
  readonly document: string
  readonly locale: string
}

/** A paper that was set, or why it was not. */
export type PaperResult =
  | {
      readonly tree: LocalizedDocument
      readonly bytes: Uint8Array
      readonly pages: number
      readonly diagnostics: readonly Diagnostic[]
    }
  | { readonly bytes: undefined; readonly diagnostics: readonly Diagnostic[] }

interface SetOptions {
  readonly margin?: MarginContent | undefined
  readonly onStage?: OnStage | undefined
}

/** Neutral tree to bytes in one language: localize, then print. */
export async function setPaper(
  document: NeutralDocument,
  language: Language,
  images: Files,
  fonts: FontSet,
  { margin, onStage }: SetOptions = {},
): Promise<PaperResult> {
  onStage?.('localizing')
  const localized = localizeDocument(document, language)
  if (localized.document === undefined) return { bytes: undefined, diagnostics: localized.diagnostics }
  onStage?.('typesetting')
  const printed = await printPdf(localized.document, {
    house: language.house,
    profile: language.profile,
    fonts,
    images,
    ...(margin && { margin }),
  })
  const diagnostics = [...localized.diagnostics, ...printed.diagnostics]
  if (printed.bytes === undefined) return { bytes: undefined, diagnostics }
  return { tree: localized.document, bytes: printed.bytes, pages: printed.pages, diagnostics }
}
