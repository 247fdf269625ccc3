import type { z } from 'zod'
import { decisionsFile, sourcesFile } from '../records/decisions.js'
import { dossierFile } from '../records/dossier-file.js'
import { meetingFile, submissionFile } from '../records/meeting.js'
import { delegationsFile, statesFile } from '../records/states.js'
import {
  circulationFile,
  offersFile,
  progressFile,
  recommendationsFile,
  universalizationFile,
} from '../records/universalization.js'
import { dispositionsFile, pointsFile, questionnaireFile } from '../records/views.js'
import { workPlanFile } from '../records/work-plan.js'

/** One sort of file of a dossier. */
export interface RecordFile {
  readonly schema: z.ZodType
  /** Name of its JSON Schema and of its texts' namespace; for a folder, the folder's. */
  readonly namespace: string
  /** Kinds of entries that other files may refer to and that only this sort of file has. */
  readonly kinds: readonly string[]
  /** A folder of files, each named by its id. */
  readonly folder?: true
  /** Keys of texts leave out the names of lists whose entries have ids. */
  readonly flat?: true
}

/** Every sort of file that a dossier may have. */
export const recordFiles = {
  dossier: { schema: dossierFile, namespace: 'dossier', kinds: ['document'] },
  decisions: { schema: decisionsFile, namespace: 'decisions', kinds: ['decision'], flat: true },
  sources: { schema: sourcesFile, namespace: 'sources', kinds: ['cited-source'], flat: true },
  states: { schema: statesFile, namespace: 'states', kinds: ['region'], flat: true },
  delegations: { schema: delegationsFile, namespace: 'delegations', kinds: ['delegation'], flat: true },
  points: { schema: pointsFile, namespace: 'points', kinds: ['topic', 'point'], flat: true },
  universalization: {
    schema: universalizationFile,
    namespace: 'universalization',
    kinds: ['step', 'role'],
    flat: true,
  },
  progress: { schema: progressFile, namespace: 'progress', kinds: [], flat: true },
  offers: { schema: offersFile, namespace: 'offers', kinds: [], flat: true },
  recommendations: { schema: recommendationsFile, namespace: 'recommendations', kinds: [], flat: true },
  circulation: { schema: circulationFile, namespace: 'circulation', kinds: [], flat: true },
  questionnaire: {
    schema: questionnaireFile,
    namespace: 'questionnaire',
    kinds: ['question', 'questionGroup'],
    flat: true,
  },
  workPlan: { schema: workPlanFile, namespace: 'work-plan', kinds: ['cycle', 'session', 'nextStep'] },
  dispositions: { schema: dispositionsFile, namespace: 'dispositions', kinds: [], flat: true },
  meetings: {
    schema: meetingFile,
    namespace: 'meetings',
    kinds: ['agendaItem', 'intervention', 'officeReport'],
    folder: true,
  },
  submissions: {
    schema: submissionFile,
    namespace: 'submissions',
    // An amendment that adds or splits brings a question into being.
    kinds: ['submission', 'comment', 'amendment', 'question'],
    folder: true,
  },
} as const satisfies Readonly<Record<string, RecordFile>>

export type RecordName = keyof typeof recordFiles

const names = Object.keys(recordFiles) as readonly RecordName[]

/** Which sort of file stands at a path within the dossier, such as `meetings/2024-02-22.yaml`. */
export function recordNameOf(path: string): RecordName | undefined {
  const [, folder, stem] = /^(?:([^/]+)\/)?([^/]+)\.yaml$/.exec(path) ?? []
  return names.find((name) => {
    const file: RecordFile = recordFiles[name]
    return file.folder ? file.namespace === folder : folder === undefined && file.namespace === stem
  })
}

/** Paths of the files that stand directly in a dossier's folder. */
export const recordPaths: readonly string[] = names
  .map((name): RecordFile => recordFiles[name])
  .filter(({ folder }) => !folder)
  .map(({ namespace }) => `${namespace}.yaml`)
