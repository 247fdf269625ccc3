import type { Place } from '@rapporteur/diagnostics'
import type { z } from 'zod'
import type { RecordText } from '../text.js'
import type { decisionsFile, sourcesFile } from './decisions.js'
import type { dossierFile } from './dossier-file.js'
import type { meetingFile, submissionFile } from './meeting.js'
import type { delegationsFile, statesFile } from './states.js'
import type {
  circulationFile,
  offersFile,
  progressFile,
  recommendationsFile,
  universalizationFile,
} from './universalization.js'
import type { dispositionsFile, pointsFile, questionnaireFile } from './views.js'
import type { workPlanFile } from './work-plan.js'

export type DossierFile = z.output<typeof dossierFile>
export type DocumentEntry = DossierFile['documents'][number]
export type Decisions = z.output<typeof decisionsFile>
export type Sources = z.output<typeof sourcesFile>
export type CitedSource = Sources['sources'][number]
export type States = z.output<typeof statesFile>
export type Delegation = z.output<typeof delegationsFile>['delegations'][number]
export type Meeting = z.output<typeof meetingFile>
export type Intervention = Meeting['interventions'][number]
export type Submission = z.output<typeof submissionFile>
export type Amendment = Submission['amendments'][number]
export type Points = z.output<typeof pointsFile>
export type ViewPoint = Points['points'][number]
export type Dispositions = z.output<typeof dispositionsFile>
export type Disposition = Dispositions['dispositions'][number]
export type Questionnaire = z.output<typeof questionnaireFile>
export type Question = Questionnaire['groups'][number]['questions'][number]
export type Universalization = z.output<typeof universalizationFile>
export type Progress = z.output<typeof progressFile>
export type Offers = z.output<typeof offersFile>
export type Offer = Offers['offers'][number]
export type Recommendations = z.output<typeof recommendationsFile>
export type Circulation = z.output<typeof circulationFile>
export type WorkPlan = z.output<typeof workPlanFile>
export type StructuredDiscussion = WorkPlan['structuredDiscussion']

/** All records of one folder, checked, with every reference between them known to resolve. Files a dossier lacks are `null`. */
export interface Dossier {
  readonly dossier: DossierFile
  readonly decisions: Decisions | null
  readonly sources: Sources | null
  readonly states: States | null
  readonly delegations: readonly Delegation[]
  readonly points: Points | null
  readonly universalization: Universalization | null
  readonly progress: Progress | null
  readonly offers: Offers | null
  readonly recommendations: Recommendations | null
  readonly circulation: Circulation | null
  readonly questionnaire: Questionnaire | null
  readonly workPlan: WorkPlan | null
  readonly dispositions: Dispositions | null
  /** In order of date. */
  readonly meetings: readonly Meeting[]
  /** In order of date of receipt, then of id. */
  readonly submissions: readonly Submission[]
  /** Every text of the record, in order of namespace and key; what the dossier's catalogues translate. */
  readonly texts: readonly RecordText[]
  /** The place of each entry that has an id, by `kind` and then by id. */
  readonly entries: ReadonlyMap<string, ReadonlyMap<string, Place>>
}
