/** Something that writes itself: a reference to another object. */
interface Reference {
  readonly id: number
  toString(): string
}

/** An object as a PDF writes it: strings are names, `String` objects are text. */
export function serialize(value: unknown): string {
  if (typeof value === 'string') return `/${value}`
  if (value instanceof String) return textString(value.toString())
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`
  if (typeof value !== 'object' || value === null || isReference(value)) return String(value)
  const entries = Object.entries(value).map(([key, inner]) => `/${key} ${serialize(inner)}`)
  return `<<${entries.join(' ')}>>`
}

function isReference(value: object): value is Reference {
  return 'id' in value && typeof value.id === 'number'
}

function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}
