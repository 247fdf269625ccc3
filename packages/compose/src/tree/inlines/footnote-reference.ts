import type { FootnoteReference } from '@rapporteur/markdown'
import type { NeutralInline } from '@rapporteur/model'
import type { Pass } from '../paper.js'

/** `[^x]`; a mark without a note was reported when the Markdown was parsed. */
export function footnoteReference({ identifier }: FootnoteReference, pass: Pass): readonly NeutralInline[] {
  const definition = pass.definitions.get(identifier)
  return definition === undefined ? [] : [pass.mark(definition)]
}
