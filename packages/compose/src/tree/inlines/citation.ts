import type { Citation } from '@rapporteur/markdown'
import type { NeutralInline } from '@rapporteur/model'
import { evidenceOf } from '../../evaluate/evidence.js'
import { sourceCitation, unknownSource } from '../citation.js'
import type { Gather, Pass } from '../paper.js'

/** `:cite[id]{…}`: a citation of a source of the dossier. */
export function citation(node: Citation, { draft, report }: Pass, gather: Gather): readonly NeutralInline[] {
  const place = draft.locate(node.position)
  const source = draft.sources.get(node.identifier)
  if (source === undefined) {
    report({ ...unknownSource(node.identifier, draft.sources), place })
    return []
  }
  const { para = [], annex, especially = [] } = node.locators
  const evidence = evidenceOf(source)
  gather(evidence)
  return [sourceCitation(source, { para, annex, especially }, evidence, place)]
}
