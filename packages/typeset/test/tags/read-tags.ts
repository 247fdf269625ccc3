import { openPdf } from '../read-pdf.js'
import { markedContent, type PageMarks } from './page-marks.js'
import { type PdfDictionary, type PdfObject, type PdfObjects, pdfObjects } from './qpdf-objects.js'

/** An element of the structure tree. */
export interface Tag {
  readonly reference: string
  readonly type: string
  readonly dictionary: PdfDictionary
  readonly attributes: PdfDictionary
  readonly kids: readonly TagKid[]
}

export interface TagText {
  readonly page: string
  readonly mcid: number
  readonly text: string
}

export interface TagAnnotation {
  readonly annotation: string
}

export type TagKid = Tag | TagText | TagAnnotation

/** A tagged file as qpdf and pdf.js read it. */
export interface TaggedFile {
  readonly objects: PdfObjects
  readonly tree: Tag
  readonly marks: readonly PageMarks[]
}

/** Reads the structure tree of a file, with the text of its marked content. */
export async function readTags(bytes: Uint8Array): Promise<TaggedFile> {
  const objects = await pdfObjects(bytes)
  const pdf = await openPdf(bytes)
  const marks: PageMarks[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) marks.push(await markedContent(await pdf.getPage(number)))
  await pdf.destroy()
  const texts = new Map(marks.flatMap((page) => [...page.texts]))
  const root = objects.dictionary(objects.catalog['/StructTreeRoot'])
  const [top] = objects.list(root['/K'])
  return { objects, marks, tree: tagOf(top as string, objects, texts) }
}

type Texts = ReadonlyMap<string, string>

function tagOf(reference: string, objects: PdfObjects, texts: Texts): Tag {
  const dictionary = objects.dictionary(reference)
  const attributes = Object.assign({}, ...objects.list(dictionary['/A']).map((value) => objects.dictionary(value)))
  const kids = objects.list(dictionary['/K']).map((kid) => kidOf(kid, dictionary, objects, texts))
  return { reference, type: String(dictionary['/S']).slice(1), dictionary, attributes, kids }
}

function kidOf(kid: PdfObject, parent: PdfDictionary, objects: PdfObjects, texts: Texts): TagKid {
  const found = objects.value(kid)
  if (typeof found === 'number') return textOf(String(parent['/Pg']), found, texts)
  const dictionary = found as PdfDictionary
  if (dictionary['/Type'] === '/MCR') return textOf(String(dictionary['/Pg']), Number(dictionary['/MCID']), texts)
  if (dictionary['/Type'] === '/OBJR') return { annotation: String(dictionary['/Obj']) }
  return tagOf(kid as string, objects, texts)
}

function textOf(page: string, mcid: number, texts: Texts): TagText {
  return { page, mcid, text: texts.get(`p${Number.parseInt(page, 10)}R_mc${mcid}`) ?? '' }
}

export function isTag(kid: TagKid): kid is Tag {
  return 'kids' in kid
}

/** An element and all in it, in order. */
export function allTags(tag: Tag): readonly Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(allTags)]
}

/** All text of an element in the order of the tree. */
export function textIn(tag: Tag): string {
  return tag.kids.map((kid) => (isTag(kid) ? textIn(kid) : 'text' in kid ? kid.text : '')).join('')
}

/** The same without spaces: readers make some up and leave some out. */
export function lettersIn(tag: Tag): string {
  return textIn(tag).replace(/\s+/g, '')
}

/** The tree in short: kinds with what stands in them, the text of one element joined, `→` for an annotation. */
export function outlineOf(tag: Tag): unknown {
  const parts: unknown[] = []
  for (const kid of tag.kids) {
    const text = 'text' in kid ? kid.text : ''
    if (isTag(kid)) parts.push(outlineOf(kid))
    else if ('annotation' in kid) parts.push('→')
    else if (typeof parts.at(-1) === 'string') parts.push(`${parts.pop()}${text}`)
    else parts.push(text)
  }
  // Where two pieces stand apart, pdf.js makes up a space.
  const found = parts.map((part) => (typeof part === 'string' ? part.trim() : part))
  return { [tag.type]: found.length === 1 ? found[0] : found }
}
