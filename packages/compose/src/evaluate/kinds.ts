import type { RecordText } from '@rapporteur/model'

/** An object of records: no class, no map, no function, so that no path can reach behind the data. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A text of the record, which is a leaf: nothing inside it is reached by a path. */
export function isRecordText(value: unknown): value is RecordText {
  return isPlainObject(value) && value.type === 'recordText'
}

/** Handlebars' truth: `null`, `false`, `0`, the empty string and the empty list are not. */
export function isTruthy(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

/** What a value is, in words for a diagnostic. */
export function describe(value: unknown): string {
  if (value === null) return 'absent (`null`)'
  if (Array.isArray(value)) return 'a list'
  if (isRecordText(value)) return 'a text'
  if (typeof value === 'object') return 'an entry'
  if (typeof value === 'boolean') return 'a truth value'
  return typeof value === 'number' ? 'a number' : typeof value === 'string' ? 'a word' : 'nothing that can be printed'
}
