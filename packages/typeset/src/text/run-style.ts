import { StyleContextStack, type StyleStack } from '../pdfmake.js'
import type { Direction } from './bidi.js'
import type { Face } from './font-picker.js'

/** The look of a run with everything that it inherits, resolved once a run. */
export interface RunStyle extends Face {
  readonly direction: Direction
  readonly fontSize: number
  readonly fontFeatures: readonly string[] | null
  readonly characterSpacing: number
  readonly lineHeight: number
  readonly alignment: string
  readonly color: string
  readonly background: string | null
  readonly opacity: number
  readonly decoration: unknown
  readonly decorationColor: string | null
  readonly decorationStyle: string | null
  readonly decorationThickness: number | null
  readonly link: string | null
  readonly linkToDestination: string | null
  readonly noWrap: boolean
  readonly sup: boolean
  readonly sub: boolean
  readonly footnote: string | undefined
  readonly leadingIndent: number
  readonly autospace: number
  readonly keepLeadingSpaces: boolean
  readonly keepTrailingSpaces: boolean
}

// Raised and lowered marks are drawn at this part of the size, as pdfmake does.
const smallSize = 0.58

/** Reads pdfmake's style stack for one run. */
export function runStyle(item: object, stack: StyleStack): RunStyle {
  const read = <T>(property: string, fallback: T): T =>
    StyleContextStack.getStyleProperty(item, stack, property, fallback) as T
  const sup = read('sup', false)
  const sub = read('sub', false)
  return {
    direction: read<Direction>('direction', 'ltr'),
    family: read<string | undefined>('font', undefined),
    bold: read('bold', false),
    italics: read('italics', false),
    fontSize: read('fontSize', 12) * (sup || sub ? smallSize : 1),
    fontFeatures: read<readonly string[] | null>('fontFeatures', null),
    characterSpacing: read('characterSpacing', 0),
    lineHeight: read('lineHeight', 1),
    alignment: read('alignment', 'left'),
    color: read('color', 'black'),
    background: read<string | null>('background', null),
    opacity: read('opacity', 1),
    decoration: read<unknown>('decoration', null),
    decorationColor: read<string | null>('decorationColor', null),
    decorationStyle: read<string | null>('decorationStyle', null),
    decorationThickness: read<number | null>('decorationThickness', null),
    link: read<string | null>('link', null),
    linkToDestination: read<string | null>('linkToDestination', null),
    noWrap: read('noWrap', false),
    sup,
    sub,
    footnote: (item as { readonly footnote?: string }).footnote,
    leadingIndent: read('leadingIndent', 0),
    autospace: read('autospace', 0),
    keepLeadingSpaces: read('preserveLeadingSpaces', false),
    keepTrailingSpaces: read('preserveTrailingSpaces', false),
  }
}
