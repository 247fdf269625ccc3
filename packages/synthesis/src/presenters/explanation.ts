import type { Dossier } from '@rapporteur/model'
import { type Hindrance, hindranceOf } from './candidates.js'
import { candidatesLeftOut } from './check-candidates.js'
import { type Proposal, proposeSeries } from './proposal.js'

/** Why the runner-up lost: what it has more or less than the best series by each criterion in which they differ. */
export interface Defeat {
  /** How many repeats more. */
  readonly repeats: number
  readonly criteria: readonly { readonly criterion: string; readonly value: number; readonly points: number }[]
  /** Whether both are worth the same, so that the order of the record decided. */
  readonly byOrder: boolean
}

/** The proposal with the reasons for it, for those who decide; offers that are confidential are in it. */
export interface PresenterExplanation extends Proposal {
  readonly defeat: Defeat | null
  /** Offers and invitations that nobody can be proposed from, and why. */
  readonly setAside: readonly {
    readonly offer: string
    readonly delegation: string
    readonly confidential: boolean
    readonly because: Hindrance
  }[]
}

/** The best series, why the second lost, what could not be considered; null without a work plan. */
export function explainPresenters(dossier: Dossier): PresenterExplanation | null {
  const proposal = proposeSeries(dossier)
  if (proposal === null) return null
  return { ...proposal, defeat: defeatOf(proposal), setAside: setAside(dossier) }
}

function defeatOf({ best, runnerUp }: Proposal): Defeat | null {
  if (runnerUp === null) return null
  const criteria = runnerUp.scores.flatMap(({ criterion, points, value }, index) => {
    const own = best.scores[index]
    const difference = { criterion, value: value - (own?.value ?? 0), points: points - (own?.points ?? 0) }
    return difference.value === 0 ? [] : [difference]
  })
  const repeats = runnerUp.repeats - best.repeats
  return { repeats, criteria, byOrder: repeats === 0 && runnerUp.points === best.points }
}

function setAside(dossier: Dossier): PresenterExplanation['setAside'] {
  const leftOut = new Set(candidatesLeftOut(dossier).map(({ id }) => id))
  return (dossier.offers?.offers ?? []).flatMap((offer) => {
    const because = hindranceOf(offer, dossier) ?? (leftOut.has(offer.delegation) ? 'too-many' : null)
    const { confidential, delegation, id } = offer
    return because === null ? [] : [{ offer: id, delegation, confidential, because }]
  })
}
