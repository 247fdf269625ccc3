import type { PdfRef } from '../internals.js'
import { serialize } from './serialize.js'

/** Where an object stands: so many bytes into the file, or as one of those that a stream holds. */
export type ObjectPlace = number | { readonly stream: number; readonly index: number }

const mostInStream = 200

/** Objects of a PDF that are written together and compressed: those of a structure tree are many, small and alike. */
export function packObjects(
  refs: readonly PdfRef[],
  makeStream: (data: object) => PdfRef,
): ReadonlyMap<number, ObjectPlace> {
  const places = new Map<number, ObjectPlace>()
  for (let start = 0; start < refs.length; start += mostInStream) {
    const held = refs.slice(start, start + mostInStream)
    const { id } = writeStream(held, makeStream)
    for (const [index, ref] of held.entries()) places.set(ref.id, { stream: id, index })
  }
  return places
}

function writeStream(refs: readonly PdfRef[], makeStream: (data: object) => PdfRef): PdfRef {
  const texts = refs.map(({ data }) => serialize(data))
  let offset = 0
  const index = refs.map(({ id }, at) => {
    const entry = `${id} ${offset}`
    offset += (texts[at]?.length ?? 0) + 1
    return entry
  })
  const head = `${index.join(' ')}\n`
  const stream = makeStream({ Type: 'ObjStm', N: refs.length, First: head.length })
  stream.end(ascii(`${head}${texts.join('\n')}`))
  return stream
}

// What is serialized is ASCII: other text is in hexadecimal digits.
function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** The rows of a cross-reference stream: kind, offset or stream, and index. */
export function crossReferences(places: readonly ObjectPlace[]): Uint8Array {
  const bytes = new Uint8Array(crossReferenceWidths.reduce((sum, width) => sum + width, 0) * (places.length + 1))
  const rows = new DataView(bytes.buffer)
  // Row 0 heads the list of free objects, of which there are none.
  rows.setUint16(5, 0xffff)
  places.forEach((place, at) => {
    const row = (at + 1) * 7
    const isPacked = typeof place === 'object'
    rows.setUint8(row, isPacked ? 2 : 1)
    rows.setUint32(row + 1, isPacked ? place.stream : place)
    rows.setUint16(row + 5, isPacked ? place.index : 0)
  })
  return bytes
}

/** Bytes of each column. */
export const crossReferenceWidths = [1, 4, 2]
