import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { AmendmentOnFile } from './amendments-on-file.js'
import type { ListVersion } from './list-version.js'
import { namedQuestions, onGoneQuestion } from './targets.js'

/**
 * Proposals under negotiation that nobody could negotiate: on a question that has left the list, or on one that is not in it
 * yet. `shown` are those that stand in the marked-up list.
 */
export function checkOpenAmendments(
  list: ListVersion,
  open: readonly AmendmentOnFile[],
  shown: ReadonlySet<string>,
): readonly Diagnostic[] {
  return open.flatMap((item) => {
    const gone = onGone(list, item)
    return gone.length > 0 || shown.has(item.id) ? gone : [unplaced(item)]
  })
}

function onGone(list: ListVersion, item: AmendmentOnFile): readonly Diagnostic[] {
  return namedQuestions(item).flatMap(([field, id]) => {
    const gone = list.gone.get(id)
    // What would be put after a question that was struck still has a place: that of the struck question.
    if (gone === undefined || field === 'after') return []
    const place = item.amendment.source.fields[field] ?? item.amendment.source.place
    const bracketed = item.dispositions.at(-1)
    if (bracketed === undefined || bracketed.round !== gone.round) return [onGoneQuestion(item.id, id, gone, place)]
    return [
      diagnostic({
        ruleId: 'disposition-contradictory',
        source: 'synthesis',
        place: bracketed.source.place,
        reason: `\`${item.id}\` is kept in brackets in round ${gone.round}, in which \`${gone.amendment}\` removes its question \`${id}\``,
        hint: 'give it another disposition, or keep the other proposal in brackets too',
      }),
    ]
  })
}

function unplaced(item: AmendmentOnFile): Diagnostic {
  const [field, id] = namedQuestions(item)[0] ?? ['question', '']
  return diagnostic({
    ruleId: 'amendment-on-absent-question',
    source: 'synthesis',
    place: item.amendment.source.fields[field] ?? item.amendment.source.place,
    reason: `\`${item.id}\` is under negotiation and concerns \`${id}\`, which is not in the list`,
    hint: `defer it until the proposal that brings \`${id}\` into the list is taken`,
  })
}
