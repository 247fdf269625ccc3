import { type Diagnostic, nearest } from '@rapporteur/diagnostics'
import { didYouMean, fault } from '../gate/fault.js'
import { recordNameOf, recordPaths } from '../gate/record-file.js'
import type { DossierFile } from '../records/dossier.js'

/** Folders whose YAML, if any, is read by others. */
const otherFolders = /^(?:locales|edits)\//

/** YAML files that no record is read from: often a name with a slip in it. */
export function checkFileNames(paths: Iterable<string>, shown: (path: string) => string): readonly Diagnostic[] {
  return [...paths]
    .filter((path) => /\.ya?ml$/i.test(path) && !otherFolders.test(path) && recordNameOf(path) === undefined)
    .map((path) => {
      const hint = fileHint(path)
      return fault('file-unknown', `No record is read from \`${path}\``, beginningOf(shown(path)), { hint })
    })
}

function fileHint(path: string): string {
  const asYaml = path.replace(/\.ya?ml$/i, '.yaml')
  if (recordNameOf(asYaml) !== undefined) return `name it \`${asYaml}\``
  return (
    didYouMean(nearest(asYaml, recordPaths)) ?? 'meetings belong in `meetings/`, written feedback in `submissions/`'
  )
}

/** The files that a kind of paper cannot be made without. */
const neededFor: Readonly<Record<DossierFile['documents'][number]['kind'], readonly string[]>> = {
  'working-paper': ['decisions.yaml', 'universalization.yaml', 'work-plan.yaml'],
  'work-plan': ['universalization.yaml', 'work-plan.yaml'],
  'co-chairs-report': ['points.yaml', 'recommendations.yaml'],
  questionnaire: ['questionnaire.yaml'],
}

/** Papers whose records are not there. */
export function checkNeededFiles(dossier: DossierFile, paths: ReadonlySet<string>): readonly Diagnostic[] {
  return dossier.documents.flatMap(({ id, kind, source }) =>
    neededFor[kind]
      .filter((path) => !paths.has(path))
      .map((path) => {
        const reason = `The paper \`${id}\` needs the file \`${path}\`, which is not there`
        const hint = `add \`${path}\`, or take the paper out of \`documents\``
        return fault('file-missing', reason, source.fields.kind ?? source.place, { hint })
      }),
  )
}

/** The first character of a file. */
export function beginningOf(file: string) {
  return { file, start: { line: 1, column: 1, offset: 0 } }
}
