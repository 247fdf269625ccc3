import type { IsolateNode } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'

const opening = { ltr: '\u2066', rtl: '\u2067' }
const closing = '\u2069'

/** A run that keeps its own direction: the signs that say so have no picture. */
export function isolate(node: IsolateNode): TextRun {
  return { text: `${opening[node.direction]}${node.value}${closing}` }
}
