import type { Place } from '@rapporteur/diagnostics'
import { z } from 'zod'
import type { Source } from '../evidence.js'
import type { RecordText } from '../text.js'

/** A value that the gate replaces once it knows the file: `locate` gives it its place, its key, or its target. */
export class Pending {
  readonly kind: 'text' | 'reference' | 'symbol' | 'source'
  readonly value: string
  readonly targets: readonly string[]

  constructor(kind: Pending['kind'], value: string, targets: readonly string[] = []) {
    this.kind = kind
    this.value = value
    this.targets = targets
  }
}

const idPattern = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u

/** A text of the record: one paragraph of plain words, translated in the dossier's catalogues. */
export const text = (description: string) =>
  z
    .string()
    .min(1)
    .transform((value) => new Pending('text', value) as unknown as RecordText)
    .describe(description)

/** The id of an entry: letters, digits, `.`, `_` and `-`; compared after NFC. */
export const id = (description: string) =>
  z.string().regex(idPattern, 'an id has letters, digits, “.”, “_” and “-” only').describe(description)

/** The id of an entry of one of `kinds` elsewhere in the dossier. */
export const reference = (kinds: string | readonly string[], description: string) =>
  z
    .string()
    .min(1)
    .transform(
      (value) => new Pending('reference', value, typeof kinds === 'string' ? [kinds] : kinds) as unknown as string,
    )
    .describe(description)

/** The symbol of a document, by the grammar of the dossier's house. */
export const symbol = (description: string) =>
  z
    .string()
    .min(1)
    .transform((value) => new Pending('symbol', value) as unknown as string)
    .describe(description)

/** A calendar date, `2024-02-22`. */
export const date = (description: string) => z.iso.date().describe(description)

/** BCP 47 tag of a language. */
export const locale = (description: string) =>
  z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 tag, such as `fr`')
    .describe(description)

/** A cited paragraph, `23.a`, or a range of them, `13-19`. */
export const locator = (description: string) =>
  z
    .string()
    .regex(/^[0-9]+(\.[0-9a-z]+)*(-[0-9]+(\.[0-9a-z]+)*)?$/, 'a path such as `23.a`, or a range such as `13-19`')
    .describe(description)

/** A strict object of the record; `kind` names it in evidence and in references. */
export const entry = <Shape extends z.ZodRawShape>(kind: string, shape: Shape) =>
  z.strictObject(shape).transform((value) => ({ ...value, source: new Pending('source', kind) as unknown as Source }))

/** Only for `locate`: an entry's place when nothing better is known. */
export const nowhere: Place = { file: '', start: { line: 1, column: 1 } }

/** An absent optional field is an explicit `null`, so that a template can tell it from a field that does not exist. */
export const absent = <T>(value: T | undefined): T | null => value ?? null
