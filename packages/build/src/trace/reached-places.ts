import { isContainer, type NeutralDocument } from '@rapporteur/model'
import type { PaperPlace, Reached } from '@rapporteur/synthesis'
import { labelledBlocks } from './labelled-blocks.js'

/** Where each entry of the record stands in the papers, by `kind id`; not where it is only counted. */
export function reachedPlaces(documents: readonly NeutralDocument[]): Reached {
  const reached = new Map<string, PaperPlace[]>()
  for (const document of documents) {
    for (const { evidence, label } of labelledBlocks(document)) {
      for (const { id, kind, tallied } of evidence) {
        if (tallied || isContainer(kind)) continue
        const places = reached.get(`${kind} ${id}`) ?? []
        places.push({ document: document.id, label })
        reached.set(`${kind} ${id}`, places)
      }
    }
  }
  return reached
}
