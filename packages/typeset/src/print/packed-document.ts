import type { PdfRef } from '../internals.js'
import { PDFDocument } from '../pdfmake.js'
import { crossReferences, crossReferenceWidths, packObjects } from './packed-objects.js'

/** pdfmake's document, some of whose objects are packed into streams; where any are, its table of objects is one too. */
export class PackedDocument extends PDFDocument {
  /** Ends objects in compressed streams. */
  pack(refs: readonly PdfRef[]): void {
    for (const [id, offset] of packObjects(refs, (data) => this.ref(data))) this._refEnd({ id, offset })
  }

  override _finalize(): void {
    if (this._offsets.some((place) => typeof place === 'object')) this.#writeTable()
    else super._finalize()
  }

  #writeTable(): void {
    this._ended = false
    const at = this._offset
    const { _id: id, _info: Info, _root: Root } = this
    const table = this.ref({ Type: 'XRef', W: crossReferenceWidths, Root, Info, ID: [id, id] })
    table.data.Size = table.id + 1
    // Only the table itself has no place yet.
    table.end(crossReferences(this._offsets.map((place) => place ?? at)))
    this._write(`startxref\n${at}\n%%EOF`)
    this.push(null)
  }
}
