import { runQpdf } from './qpdf.js'

/** An object of a PDF as qpdf tells it: names begin with a slash, texts with `u:`, references are `7 0 R`. */
export type PdfObject = string | number | boolean | null | readonly PdfObject[] | PdfDictionary
export type PdfDictionary = { readonly [key: string]: PdfObject }

interface Told {
  readonly value?: PdfObject
  readonly stream?: { readonly dict: PdfDictionary; readonly data?: string }
}

/** The objects of a PDF as another program reads them; throws where qpdf finds any fault. */
export async function pdfObjects(bytes: Uint8Array): Promise<PdfObjects> {
  const { output, status, written } = await runQpdf(bytes, ['--json-output=2', '/paper.pdf', '/paper.json'])
  if (status !== 0) throw new Error(output)
  const json = new TextDecoder().decode(written('/paper.json'))
  const { qpdf: told } = JSON.parse(json) as { qpdf: readonly [unknown, Record<string, Told>] }
  return new PdfObjects(told[1])
}

/** The objects of one file. */
export class PdfObjects {
  readonly #told: Readonly<Record<string, Told>>

  constructor(told: Readonly<Record<string, Told>>) {
    this.#told = told
  }

  get trailer(): PdfDictionary {
    return this.#told.trailer?.value as PdfDictionary
  }

  get catalog(): PdfDictionary {
    return this.dictionary(this.trailer['/Root'])
  }

  /** The same objects with another catalog. */
  withCatalog(value: PdfDictionary): PdfObjects {
    return new PdfObjects({ ...this.#told, [`obj:${this.trailer['/Root']}`]: { value } })
  }

  /** What a value is, a reference being what it leads to. */
  value(value: PdfObject | undefined): PdfObject | undefined {
    if (typeof value !== 'string' || !/^\d+ \d+ R$/.test(value)) return value
    const told = this.#told[`obj:${value}`]
    return told?.value ?? told?.stream?.dict
  }

  dictionary(value: PdfObject | undefined): PdfDictionary {
    return (this.value(value) ?? {}) as PdfDictionary
  }

  list(value: PdfObject | undefined): readonly PdfObject[] {
    const found = this.value(value)
    if (found === undefined || found === null) return []
    return Array.isArray(found) ? found : [value as PdfObject]
  }

  /** The text of a string. */
  text(value: PdfObject | undefined): string | undefined {
    const found = this.value(value)
    return typeof found === 'string' ? found.replace(/^u:/, '') : undefined
  }

  /** References of the pages in order. */
  get pages(): readonly string[] {
    return this.#pagesIn(this.catalog['/Pages'] as string)
  }

  #pagesIn(reference: string): readonly string[] {
    const node = this.dictionary(reference)
    if (node['/Type'] === '/Page') return [reference]
    return this.list(node['/Kids']).flatMap((kid) => this.#pagesIn(kid as string))
  }
}
