import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import { explainPresenters, type PresenterExplanation } from '@rapporteur/synthesis'
import { openDossier } from './read-dossier.js'
import type { Resources } from './resources.js'

/** The presenters proposed for a dossier and why, as `presentersReportSchema` says; absent where the record has a fault or no work plan. */
export interface PresentersResult {
  readonly explanation: PresenterExplanation | undefined
  /** Names of delegations by their ids, in the original language. */
  readonly names: ReadonlyMap<string, string>
  readonly diagnostics: readonly Diagnostic[]
}

/** Who is proposed to present at the sessions of a dossier's structured discussion, and the reasons for the co-chairs. */
export async function presentersOfDossier(folder: string, resources: Resources): Promise<PresentersResult> {
  const { opened, diagnostics } = await openDossier(folder, resources)
  if (opened === undefined) return { explanation: undefined, names: new Map(), diagnostics }
  const { dossier } = opened
  const names = new Map(dossier.delegations.map(({ id, name }) => [id, name.value as string]))
  const explanation = explainPresenters(dossier)
  if (explanation !== null) return { explanation, names, diagnostics }
  return { explanation: undefined, names, diagnostics: [...diagnostics, planMissing(folder)] }
}

function planMissing(folder: string): Diagnostic {
  return diagnostic({
    ruleId: 'work-plan-missing',
    source: 'build',
    place: { file: `${folder}/work-plan.yaml`, start: { line: 1, column: 1 } },
    reason: 'The dossier has no work plan, so there is no session to present at',
    hint: 'add `work-plan.yaml` with a `structuredDiscussion`',
  })
}
