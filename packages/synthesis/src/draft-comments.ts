import type {
  Amendment,
  Circulation,
  Dispositions,
  DocumentEntry,
  Dossier,
  Evidence,
  RecordText,
  Sourced,
} from '@rapporteur/model'
import { evidenceOf, type Tally, tallyOf } from './evidence.js'
import { standingDispositions } from './list/amendments-on-file.js'
import { type Naming, nameableMakers, namingOf } from './makers.js'
import { countedDelegations } from './statements.js'

type Submission = Dossier['submissions'][number]
type Target = Submission['comments'][number] | Amendment

/** A comment on a paragraph of a circulated draft, or an amendment to it, with what was done about it. */
export interface DraftComment {
  /** The entry of the record, with the ids of the draft and of the anchor. */
  readonly target: Target
  /** Empty where they may not be named. */
  readonly named: readonly string[]
  /** How many delegations made it. */
  readonly count: number
  readonly texts: readonly RecordText[]
  readonly received: string
  readonly late: boolean
  readonly disposition: Dispositions['responses'][number]['disposition'] | 'bracketed' | 'deferred' | 'pending'
  readonly reason: RecordText | null
  readonly evidence: readonly Evidence[]
}

/** A draft that was sent round, with the comments on it; `revised` is the circulation of its next revision, if any. */
export interface CommentedDraft {
  readonly document: DocumentEntry
  readonly sent: Circulation['circulations'][number]
  readonly revised: Circulation['circulations'][number] | null
  readonly late: Tally
  readonly comments: readonly DraftComment[]
  readonly evidence: readonly Evidence[]
}

/** The drafts that were commented on, each circulation by itself; comments on one paragraph stand together. */
export function commentedDrafts(dossier: Dossier): readonly CommentedDraft[] {
  const comments = commentsOf(dossier)
  const circulations = dossier.circulation?.circulations ?? []
  return dossier.dossier.documents.flatMap((document) => {
    const rounds = circulations.filter((sent) => sent.document === document.id).sort(byDate)
    return rounds
      .map((sent, index): CommentedDraft => {
        const next = rounds[index + 1] ?? null
        const own = comments
          .filter(({ target, received }) => target.document === document.id && isOf(received, rounds, index))
          .map((comment) => ({ ...comment, late: comment.received > sent.deadline }))
        const late = tallyOf(own.filter((comment) => comment.late).map(({ target }) => target))
        return { document, sent, revised: next, late, comments: byParagraph(own), evidence: evidenceOf([sent]) }
      })
      .filter(({ comments }) => comments.length > 0)
  })
}

/** A comment is on the draft that was last sent before it came; one that came before all is on the first. */
function isOf(received: string, rounds: readonly { readonly date: string }[], index: number): boolean {
  const last = rounds.findLastIndex(({ date }) => date <= received)
  return Math.max(last, 0) === index
}

function commentsOf(dossier: Dossier): readonly DraftComment[] {
  const naming = namingOf(dossier)
  const responses = new Map((dossier.dispositions?.responses ?? []).map((one) => [one.comment, one]))
  const decided = standingDispositions(dossier)
  return dossier.submissions.flatMap((submission) =>
    [...submission.comments, ...submission.amendments]
      .filter(({ document, paragraph }) => document !== null && paragraph !== null)
      .map((target) => {
        const answer = responses.get(target.source.id) ?? decided.get(target.source.id)
        return commentOf(target, submission, answer, naming)
      }),
  )
}

/** What was done about a comment or an amendment, and why. */
type Answer = Sourced & Pick<DraftComment, 'disposition'> & { readonly reason: RecordText }

function commentOf(target: Target, submission: Submission, answer: Answer | undefined, naming: Naming): DraftComment {
  const { attribution, from, onBehalfOf, received } = submission
  return {
    target,
    named: nameableMakers({ attribution, makers: [from, ...onBehalfOf] }, naming),
    count: countedDelegations(from, onBehalfOf, received, naming.members).length,
    texts: attribution === 'closed' ? [] : target.text,
    received,
    late: false,
    disposition: answer?.disposition ?? 'pending',
    reason: answer?.reason ?? null,
    evidence: evidenceOf(answer === undefined ? [target] : [target, answer]),
  }
}

function byParagraph(comments: readonly DraftComment[]): readonly DraftComment[] {
  const order = [...new Set(comments.map(({ target }) => target.paragraph))]
  return [...comments].sort((a, b) => order.indexOf(a.target.paragraph) - order.indexOf(b.target.paragraph))
}

function byDate(a: { readonly date: string }, b: { readonly date: string }): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0
}
