import { isPlainObject, isRecordText } from './kinds.js'

/**
 * The name of a member of a list, for the keys of blocks that an `each` makes of it: the id of an entry, or what names
 * a finding that has none: the entries joined in it, its first word, the first entry behind it; or else its number.
 */
export function memberName(value: unknown, key: string | number): string {
  return nameOf(value) ?? (typeof key === 'number' ? String(key + 1) : key)
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isWord(value) ? value : undefined
  if (isRecordText(value)) return `${value.namespace}.${value.key}`
  if (!isPlainObject(value)) return undefined
  const own = idOf(value)
  if (own !== undefined) return own
  const fields = Object.entries(value).filter(([name]) => name !== 'source' && name !== 'evidence')
  const joined = fields.flatMap(([, field]) => (isRecordText(field) ? [] : (idOf(field) ?? [])))
  if (joined.length > 0) return joined.join('/')
  const word = fields.map(([, field]) => field).find((field) => typeof field === 'string' && isWord(field))
  if (typeof word === 'string') return word
  return Array.isArray(value.evidence) ? idOf({ source: value.evidence[0] }) : undefined
}

/** The id of an entry, qualified where its file qualifies it; a number in place of an id is none. */
function idOf(value: unknown): string | undefined {
  if (!isPlainObject(value)) return undefined
  const { id, source } = value
  const inDossier = isPlainObject(source) && typeof source.id === 'string' ? source.id : undefined
  if (typeof id === 'string') return inDossier ?? id
  return inDossier === undefined || /(?:^|\.)\d+$/.test(inDossier) ? undefined : inDossier
}

/** A word that can be an id; a date tells when, not which. */
function isWord(value: string): boolean {
  return value !== '' && !/\s/.test(value) && !/^\d{4}-\d{2}-\d{2}$/.test(value)
}
