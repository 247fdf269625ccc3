import type { Inline, LayoutNode } from '../internals.js'
import type { ElementFields, StructureElement } from './element.js'
import { otherThan } from './roles.js'

/** A run as the definition has it. */
interface Run {
  readonly text?: unknown
  readonly language?: string
}

/** What stands around the words of a run within its block; runs that follow each other share what has the same key. */
interface Part {
  readonly key: string
  readonly type: string
  readonly fields?: ElementFields
}

interface OpenPart {
  readonly key: string
  readonly element: StructureElement
}

/** Tells the runs of a paragraph which element they are drawn for: its own, or one for a link or foreign words in it. */
export function tagRuns(node: LayoutNode, element: StructureElement, language: string | undefined): void {
  const runs: readonly unknown[] = Array.isArray(node.text) ? node.text : [node.text]
  let open: readonly OpenPart[] = []
  firstInlines(node._inlines).forEach((inline, index) => {
    const run = (typeof runs[index] === 'object' ? runs[index] : { text: runs[index] }) as Run
    open = openParts(partsOf(inline, run.language, language), open, element)
    for (const part of open) if (part.element.type === 'Link') part.element.words += String(run.text ?? '')
    if (inline.entry) inline.entry.element = open.at(-1)?.element ?? element
  })
}

// All pieces of a run have one account, and no other piece has it.
function firstInlines(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.filter((inline, index) => index === 0 || inline.entry !== inlines[index - 1]?.entry)
}

function openParts(wanted: readonly Part[], open: readonly OpenPart[], block: StructureElement): readonly OpenPart[] {
  const parts: OpenPart[] = []
  let shares = true
  for (const [depth, { key, type, fields }] of wanted.entries()) {
    const before = open[depth]
    shares &&= before?.key === key
    const element = shares && before ? before.element : (parts.at(-1)?.element ?? block).part(type, fields)
    parts.push({ key, element })
  }
  return parts
}

function partsOf(inline: Inline, own: string | undefined, around: string | undefined): readonly Part[] {
  const { footnote, link, linkToDestination } = inline
  const language = otherThan(around, own)
  const decoration = decorationOf(inline.decoration)
  const target = linkToDestination ?? footnote
  return [
    ...(decoration ? [{ key: decoration, type: 'Span', fields: { attributes: [layout(decoration)] } }] : []),
    ...(target !== undefined ? [{ key: `to ${target} ${footnote ?? ''}`, type: 'Reference' }] : []),
    ...(linkToDestination !== null ? [{ key: 'link', type: 'Link' }] : []),
    ...(link !== null && linkToDestination === null ? [{ key: link, type: 'Link' }] : []),
    ...(language !== undefined ? [{ key: language, type: 'Span', fields: { language } }] : []),
  ]
}

function layout(TextDecorationType: string) {
  return { O: 'Layout', TextDecorationType }
}

const decorations: Readonly<Record<string, string>> = {
  underline: 'Underline',
  lineThrough: 'LineThrough',
  overline: 'Overline',
}

function decorationOf(decoration: unknown): string | undefined {
  return decorations[String([decoration].flat()[0])]
}
