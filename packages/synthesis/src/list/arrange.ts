import { grouped } from '../grouped.js'
import { inTurn } from './in-turn.js'
import type { ListedQuestion, ListGroup } from './list-version.js'

/** A question to be put somewhere: after another one, or at the end of a group. */
export interface Placement {
  readonly question: ListedQuestion
  readonly after: string | null
  readonly group: string | null
}

/** What a round does to the order of a list. */
export interface Rearrangement {
  readonly gone: ReadonlySet<string>
  /** Questions that leave their place, with where they go. */
  readonly moved: ReadonlyMap<string, Placement>
  /** New questions in the order in which they are to stand after one question. */
  readonly added: readonly Placement[]
}

/**
 * The groups with questions taken out, moved and put in, in one walk over the list. Whatever is put after a question
 * follows it wherever it goes; what is put after one that leaves the list stands where that one stood. `lost` are the
 * questions that wait for each other (the first after the second, the second after the first); they are in no group.
 */
export function arrange(groups: readonly ListGroup[], change: Rearrangement) {
  const placements = [...change.added, ...change.moved.values()]
  const followers = grouped(placements, ({ after }) => after)
  const after = (id: string) => inTurn(id, followers, ({ question }) => question.id)
  const tails = grouped(
    placements.filter(({ after }) => after === null),
    ({ group }) => group,
  )
  const placed = new Set<string>()
  const arranged = groups.map((group) => {
    const questions: ListedQuestion[] = []
    const put = (question: ListedQuestion) => {
      if (placed.has(question.id)) return
      placed.add(question.id)
      questions.push(question.group === group.id ? question : { ...question, group: group.id })
    }
    for (const question of group.questions) {
      if (change.moved.has(question.id)) continue
      if (!change.gone.has(question.id)) put(question)
      for (const follower of after(question.id)) put(follower.question)
    }
    for (const { question } of tails.get(group.id) ?? []) {
      put(question)
      for (const follower of after(question.id)) put(follower.question)
    }
    return { ...group, questions }
  })
  return { groups: arranged, lost: placements.filter(({ question }) => !placed.has(question.id)) }
}
