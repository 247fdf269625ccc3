import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from './fault.js'

/** 10,000 interventions are about 5 MB: more than 16 MiB is not a record that people keep by hand. */
const maximumBytes = 16 * 1024 * 1024

/** Decodes a file as strict UTF-8 (a UTF-8 byte order mark is dropped); `encoding` or `file-too-large` where it cannot. */
export function decodeUtf8(
  bytes: Uint8Array,
  file: string,
): { readonly text: string | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const start = { file, start: { line: 1, column: 1, offset: 0 } }
  if (bytes.length > maximumBytes) {
    const hint = 'divide it, or take out what is not a record'
    return refused(
      fault('file-too-large', `The file has ${bytes.length} bytes; at most ${maximumBytes} are read`, start, { hint }),
    )
  }
  const other = otherEncoding(bytes)
  if (other !== undefined) {
    return refused(fault('encoding', `The file is written in ${other}, not in UTF-8`, start, { hint: saveAsUtf8 }))
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), diagnostics: [] }
  } catch {
    return refused(invalidByteFault(bytes, file))
  }
}

const saveAsUtf8 = 'save the file as UTF-8'

function refused(found: Diagnostic) {
  return { text: undefined, diagnostics: [found] }
}

const byteOrderMarks: readonly (readonly [string, readonly number[]])[] = [
  ['UTF-32LE', [0xff, 0xfe, 0, 0]],
  ['UTF-32BE', [0, 0, 0xfe, 0xff]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
]

function otherEncoding(bytes: Uint8Array): string | undefined {
  const marked = byteOrderMarks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))
  if (marked !== undefined) return `${marked[0]} (with a byte order mark)`
  // Plain words in UTF-16 have a zero in every other byte; text in UTF-8 has none at all.
  if (bytes.length < 2 || (bytes[0] !== 0 && bytes[1] !== 0)) return undefined
  if (bytes[0] === 0 && bytes[1] !== 0) return 'UTF-16BE (without a byte order mark)'
  return bytes[0] !== 0 && bytes[2] !== 0 ? 'UTF-16LE (without a byte order mark)' : undefined
}

// A line feed is never part of a longer UTF-8 sequence, so lines can be tried one by one.
function invalidByteFault(bytes: Uint8Array, file: string): Diagnostic {
  let line = 1
  let start = 0
  for (; ; line += 1) {
    const feed = bytes.indexOf(0x0a, start)
    const end = feed === -1 ? bytes.length : feed
    if (feed === -1 || !isUtf8(bytes.subarray(start, end))) {
      const content = bytes.subarray(start, end)
      const index = validLength(content)
      const column = new TextDecoder().decode(content.subarray(0, index)).length + 1
      const byte = (content[index] ?? 0).toString(16).toUpperCase().padStart(2, '0')
      const reason = `Byte 0x${byte} is not UTF-8; the file looks like Windows-1252 or another older encoding`
      return fault('encoding', reason, { file, start: { line, column } }, { hint: saveAsUtf8 })
    }
    start = end + 1
  }
}

function validLength(line: Uint8Array): number {
  let at = 0
  while (at < line.length) {
    const length = sequenceLength(line[at] ?? 0)
    if (length === 0 || !isUtf8(line.subarray(at, at + length))) return at
    at += length
  }
  return at
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2) return 0
  if (lead < 0xe0) return 2
  if (lead < 0xf0) return 3
  return lead < 0xf5 ? 4 : 0
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
