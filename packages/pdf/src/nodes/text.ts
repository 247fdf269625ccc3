import type { LocalizedText } from '@rapporteur/model'
import type { TextRun } from '@rapporteur/typeset'

/** Words; those of another language take the fonts of their own script. */
export function text(node: LocalizedText): TextRun {
  return { text: node.value, ...(node.locale === undefined ? {} : { language: node.locale }) }
}
