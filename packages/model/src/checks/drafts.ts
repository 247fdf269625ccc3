import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Circulation, Dossier } from '../records/dossier.js'

/** Comments on drafts that lack half of their target, answers to what is no such comment, revisions out of order. */
export function checkDrafts(dossier: Dossier): readonly Diagnostic[] {
  return [
    ...checkComments(dossier),
    ...checkResponses(dossier),
    ...checkRevisions(dossier.circulation?.circulations ?? []),
  ]
}

function checkComments({ submissions, circulation }: Dossier): readonly Diagnostic[] {
  const circulated = new Set((circulation?.circulations ?? []).map(({ document }) => document))
  return submissions.flatMap(({ comments }) =>
    comments.flatMap(({ document, paragraph, source }) => {
      if (paragraph !== null && document === null) {
        const reason = `The comment is on the paragraph \`${paragraph}\` of no draft`
        const hint = 'add `document`, the id of the paper that was circulated'
        return [fault('comment-incomplete', reason, source.fields.paragraph ?? source.place, { hint })]
      }
      if (document !== null && paragraph === null) {
        const hint = 'add `paragraph`, the anchor of the paragraph that it is about'
        const reason = `The comment is on no paragraph of \`${document}\``
        return [fault('comment-incomplete', reason, source.fields.document ?? source.place, { hint })]
      }
      if (document === null || circulated.has(document)) return []
      const hint = 'add it to circulation.yaml, with the last day for comments'
      const place = source.fields.document ?? source.place
      return [fault('draft-uncirculated', `The paper \`${document}\` was not circulated for comments`, place, { hint })]
    }),
  )
}

function checkResponses({ submissions, dispositions }: Dossier): readonly Diagnostic[] {
  const comments = new Map(submissions.flatMap(({ comments }) => comments.map((one) => [one.source.id, one] as const)))
  const first = new Map<string, number>()
  return (dispositions?.responses ?? []).flatMap(({ comment, source }) => {
    const place = source.fields.comment ?? source.place
    const line = first.get(comment)
    if (line !== undefined) {
      return [fault('response-duplicate', `\`${comment}\` has been answered already, on line ${line}`, place)]
    }
    first.set(comment, source.place.start.line)
    if (comments.get(comment)?.document !== null) return []
    const hint = 'answers are to comments with `document` and `paragraph`'
    return [fault('response-unexpected', `\`${comment}\` is no comment on a circulated draft`, place, { hint })]
  })
}

type Sent = Circulation['circulations'][number]

/** A later circulation of a paper sends a later revision. */
function checkRevisions(circulations: readonly Sent[]): readonly Diagnostic[] {
  return circulations.flatMap((sent) => {
    const earlier = circulations.filter(
      (other) => other !== sent && other.document === sent.document && other.date <= sent.date,
    )
    const before = earlier.find((other) => other.revision >= sent.revision && isBefore(other, sent, circulations))
    if (before === undefined) return []
    const reason = `Revision ${sent.revision} of \`${sent.document}\` is sent after revision ${before.revision}`
    const hint = 'each circulation sends a higher revision than the one before it'
    return [fault('revision-order', reason, sent.source.fields.revision ?? sent.source.place, { hint })]
  })
}

function isBefore(other: Sent, sent: Sent, all: readonly Sent[]): boolean {
  return other.date < sent.date || all.indexOf(other) < all.indexOf(sent)
}
