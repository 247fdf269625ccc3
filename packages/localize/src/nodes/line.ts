import type { LocalizedInline, NeutralInline } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { localizeInlines } from './index.js'
import { placeMarks } from './place-marks.js'

/** A whole line of a paper in words of the language, its footnote marks where the language has them. */
export function localizeLine(nodes: readonly NeutralInline[], context: Context): readonly LocalizedInline[] {
  return placeMarks(localizeInlines(nodes, context), context.language.profile)
}
