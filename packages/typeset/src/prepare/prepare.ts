import { type Diagnostic, diagnostic, type Fault, type Place } from '@rapporteur/diagnostics'
import type { MarginNote } from '../internals.js'
import { isPicture } from './check-image.js'
import { checkLinks } from './links.js'
import { prepareMarginNote } from './margin-note.js'
import { prepareTable } from './table.js'
import { prepareText } from './text.js'

export type Fields = Record<string, unknown>

/** Makes a picture known to the document; throws when it cannot be read. */
export type OpenImage = (label: string, bytes: Uint8Array) => void

/** What the walk over a definition gathers and what it is told from an earlier layout. */
export class Preparation {
  readonly diagnostics: Diagnostic[] = []
  readonly anchors = new Set<string>()
  readonly marks: { readonly name: string; readonly place: Place | undefined }[] = []
  readonly marginNotes: MarginNote[] = []
  readonly targets: { readonly id: string; readonly place: Place | undefined }[] = []
  readonly styles: ReadonlySet<string>
  readonly #released: ReadonlyMap<number, number>
  readonly #openImage: OpenImage
  readonly #images = new Map<Uint8Array, string>()
  readonly #reported = new Set<string>()
  #keys = 0

  /** `released` holds how often a node was found too tall to stay whole, by its key. */
  constructor(styles: Iterable<string>, released: ReadonlyMap<number, number>, openImage: OpenImage) {
    this.styles = new Set(styles)
    this.#released = released
    this.#openImage = openImage
  }

  /** Numbers the nodes in the order of the walk, which is the same for the same definition. */
  nextKey(): number {
    this.#keys += 1
    return this.#keys
  }

  timesReleased(key: number): number {
    return this.#released.get(key) ?? 0
  }

  /** The label of a picture, which is opened once however often it is drawn; none if its bytes are no picture. */
  imageLabel(bytes: Uint8Array): string | undefined {
    const known = this.#images.get(bytes)
    if (known !== undefined) return known
    const label = `image-${this.#images.size + 1}`
    if (!isPicture(bytes)) return undefined
    try {
      this.#openImage(label, bytes)
    } catch {
      return undefined
    }
    this.#images.set(bytes, label)
    return label
  }

  /** Reports a fault once, however often headers and footers are drawn. */
  report(fault: Omit<Fault, 'source'>): void {
    const seen = `${fault.ruleId} ${fault.reason} ${JSON.stringify(fault.place ?? null)}`
    if (this.#reported.has(seen)) return
    this.#reported.add(seen)
    this.diagnostics.push(diagnostic({ ...fault, source: 'typeset' }))
  }

  refuse(ruleId: string, reason: string, place: Place | undefined): undefined {
    this.report({ ruleId, reason, ...(place ? { place } : {}) })
  }
}

const deepest = 100
// Each table within a table takes its share of the width, and its head a share of the height.
const depthOfTable = 5
const containers = ['stack', 'columns', 'ul', 'ol'] as const

/** Copies content into pdfmake's own form, leaving out and reporting what may not be set. */
export function prepareContent(content: unknown, preparation: Preparation, depth = 0, place?: Place): Fields {
  if (depth > deepest) {
    preparation.refuse(
      'nesting-too-deep',
      `Blocks are nested more than ${deepest} deep, or tables more than ${deepest / depthOfTable}.`,
      place,
    )
    return { text: '' }
  }
  const inner = (child: unknown): Fields => prepareContent(child, preparation, depth + 1, place)
  if (Array.isArray(content)) return { stack: content.map(inner), key: preparation.nextKey() }
  if (!isFields(content)) return { text: plainText(content), key: preparation.nextKey() }
  return prepareNode(content, preparation, depth, place)
}

function prepareNode(source: Fields, preparation: Preparation, depth: number, inherited: Place | undefined): Fields {
  const node = copyFields(source, preparation)
  const place = (node.place as Place | undefined) ?? inherited
  if (place) node.place = place
  prepareMarginNote(node, preparation)
  checkLinks(node, preparation, place)
  checkStyle(node, preparation, place)
  const innerDepth = depth + ('table' in source ? depthOfTable : 1)
  const inner = (child: unknown): Fields => prepareContent(child, preparation, innerDepth, place)
  const container = containers.find((name) => name in source)
  if (container) node[container] = listOf(source[container]).map(inner)
  else if ('table' in source) return prepareTable(node, inner, preparation)
  else if ('text' in source) prepareText(node, preparation)
  else if ('image' in source) return prepareImage(node, preparation)
  else if ('canvas' in source) node.canvas = JSON.parse(JSON.stringify(source.canvas))
  else return prepareOther(source, node, preparation)
  return node
}

/** A node's own fields without pdfmake's internal ones, with its key and as much wholeness as a page can hold. */
function copyFields(source: Fields, preparation: Preparation): Fields {
  const node: Fields = {}
  for (const [name, value] of Object.entries(source)) {
    if (!name.startsWith('_') && value !== undefined) node[name] = value
  }
  const key = preparation.nextKey()
  node.key = key
  if (preparation.timesReleased(key) > 0) delete node.unbreakable
  if (node.outline && node.outlineText === undefined) node.outlineText = plainText(source.text)
  return node
}

function prepareOther(source: Fields, node: Fields, preparation: Preparation): Fields {
  if (Object.keys(source).length === 0) return { text: '', key: node.key }
  const kind = Object.keys(source)[0] ?? ''
  const reason = `A block with \`${kind}\` is none that can be set.`
  preparation.refuse('node-refused', reason, node.place as Place | undefined)
  return { text: '', key: node.key }
}

function prepareImage(node: Fields, preparation: Preparation): Fields {
  const bytes = node.image
  const label = bytes instanceof Uint8Array ? preparation.imageLabel(bytes) : undefined
  if (label !== undefined) return { ...node, image: label }
  const isBytes = bytes instanceof Uint8Array
  const reason = isBytes
    ? 'The bytes of a picture are no whole PNG or JPEG file.'
    : 'A picture is given by a name or an address; only its bytes can be set.'
  preparation.refuse('image-unreadable', reason, node.place as Place | undefined)
  return { text: '', key: node.key }
}

/** Reports named styles that the document does not define, since pdfmake passes over them in silence. */
export function checkStyle(node: Fields, preparation: Preparation, place: Place | undefined): void {
  for (const name of listOf(node.style ?? [])) {
    if (preparation.styles.has(String(name))) continue
    preparation.refuse('style-unknown', `No style is called \`${String(name)}\`.`, place)
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** The words of inline content without their looks. */
export function plainText(content: unknown): string {
  if (Array.isArray(content)) return content.map(plainText).join('')
  if (isFields(content)) return plainText(content.text)
  return content === undefined || content === null ? '' : String(content)
}
