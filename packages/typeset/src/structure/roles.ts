import type { LayoutNode } from '../internals.js'
import type { ElementFields } from './element.js'

const types = {
  section: 'Sect',
  group: 'Div',
  quote: 'BlockQuote',
  caption: 'Caption',
  label: 'Lbl',
  note: 'Note',
} as const

/** What a block can be besides what its form says. */
export type Role = keyof typeof types

/** The kind of element that a block asks for; none where its form decides. */
export function typeOf({ heading, alt, role }: LayoutNode): string | undefined {
  if (heading !== undefined) return `H${Math.min(Math.max(Math.round(heading), 1), 6)}`
  if (alt) return 'Figure'
  return role === undefined ? undefined : types[role]
}

/** Whether lines are its own: those of a heading that is a stack or of a drawing, say, are no paragraphs in it. */
export function holdsLines(type: string): boolean {
  return /^(?:H[1-6]|Caption|Lbl|Figure)$/.test(type)
}

/** What the element of a block says besides its kind. */
export function blockFields({ alt, language }: LayoutNode, around: string | undefined): ElementFields {
  return { alternative: alt || undefined, language: otherThan(around, language) }
}

/** A language that is not the one around it. */
export function otherThan(around: string | undefined, language: string | undefined): string | undefined {
  return language !== undefined && language.toLowerCase() !== around?.toLowerCase() ? language : undefined
}
