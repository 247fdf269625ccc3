import type { Place } from '@rapporteur/diagnostics'
import type { Locale } from './locale.js'

declare const safe: unique symbol

/** Text that went through the gate: NFC, no controls, no stray bidi marks, bounded; only `safeText` makes it. */
export type SafeText = string & { readonly [safe]: true }

/**
 * A text of the record, written once in its own language.
 *
 * `namespace` and `key` name it in the dossier's catalogues, where its translations are. It is bound into
 * a document as a leaf and never read as Markdown, as a template or as the key of a message.
 */
export interface RecordText {
  readonly type: 'recordText'
  readonly namespace: string
  readonly key: string
  readonly value: SafeText
  readonly locale: Locale
  readonly place: Place
}
