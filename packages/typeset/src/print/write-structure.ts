import type { PdfRef } from '../internals.js'
import type { Kid, StructureElement } from '../structure/element.js'
import type { Owners } from './content-marks.js'
import type { FontDocument } from './font-document.js'

/** Writes the structure tree: elements in the order of reading, without those for which nothing was drawn. */
export function writeStructure(document: FontDocument, tree: StructureElement, owners: readonly Owners[]): void {
  const refs = new Map<StructureElement, PdfRef>()
  enter(tree, document, refs)
  const root = document.getStructTreeRoot()
  for (const [element, ref] of refs) {
    Object.assign(ref.data, dictionaryOf(element, refs, root))
  }
  const refOf = (element: StructureElement) => refs.get(element)
  const parents = owners.flatMap((owner, key) => [key, Array.isArray(owner) ? owner.map(refOf) : refOf(owner)])
  const names = [...refs].flatMap(([{ fields }, ref]) => (fields.id === undefined ? [] : [new String(fields.id), ref]))
  const parentTree = document.ref({ Nums: parents })
  Object.assign(root.data, { K: refOf(tree), ParentTree: parentTree, ParentTreeNextKey: owners.length })
  // The names of notes ascend in the order of reading, as a name tree must.
  if (names.length > 0) root.data.IDTree = { Names: names }
  document.pack([...refs.values(), parentTree])
}

type References = ReadonlyMap<StructureElement, PdfRef>

function enter(element: StructureElement, document: FontDocument, refs: Map<StructureElement, PdfRef>): void {
  refs.set(element, document.ref({}))
  for (const kid of element.kids) if ('kids' in kid && isWritten(kid)) enter(kid, document, refs)
}

// These belong to the shape of a table or a list, also where nothing stands in them.
const shapes: ReadonlySet<string> = new Set(['TR', 'TH', 'TD', 'LBody'])

function isWritten({ hasContent, type }: StructureElement): boolean {
  return hasContent || shapes.has(type)
}

function dictionaryOf(element: StructureElement, refs: References, root: PdfRef): object {
  const { alternative, id, language } = element.fields
  const box = element.box ? [{ O: 'Layout', BBox: element.box.map(rounded) }] : []
  const attributes = [...(element.fields.attributes ?? []), ...box]
  const page = element.kids.find((kid) => 'mcid' in kid)?.page
  const kids = element.kids.flatMap((kid) => entryOf(kid, page, refs))
  return {
    S: element.type,
    P: element.parent ? refs.get(element.parent) : root,
    ...(page ? { Pg: page } : {}),
    ...(kids.length > 0 ? { K: single(kids) } : {}),
    ...(language === undefined ? {} : { Lang: new String(language) }),
    ...(alternative === undefined ? {} : { Alt: new String(alternative) }),
    ...(id === undefined ? {} : { ID: new String(id) }),
    ...(attributes.length > 0 ? { A: single(attributes) } : {}),
  }
}

function entryOf(kid: Kid, page: PdfRef | undefined, refs: References): readonly unknown[] {
  if ('annotation' in kid) return [{ Type: 'OBJR', Pg: kid.page, Obj: kid.annotation }]
  if ('mcid' in kid) return [kid.page === page ? kid.mcid : { Type: 'MCR', Pg: kid.page, MCID: kid.mcid }]
  const ref = refs.get(kid)
  return ref ? [ref] : []
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

function single(list: readonly unknown[]): unknown {
  return list.length === 1 ? list[0] : list
}
