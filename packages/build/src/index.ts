export type {
  AccountedEntry,
  DiffReport,
  LedgerReport,
  ParagraphChange,
  ParagraphTrace,
  TraceReport,
} from '@rapporteur/model'
export { type BuildOptions, type BuildResult, buildDossier, type Outcome } from './build-dossier.js'
export { claimOfAgreement } from './check-clauses.js'
export { type DiffResult, type DiffSelection, diffBuilds, printDiff } from './diff/diff-builds.js'
export { EnvironmentFailure } from './environment-failure.js'
export { type FontSet, installedFonts } from './fonts.js'
export type { PublishedFile } from './manifest.js'
export { newDossier } from './new-dossier.js'
export type { Paper } from './paper.js'
export { type PresentersResult, presentersOfDossier } from './presenters-dossier.js'
export { publishFile } from './publish.js'
export { dossierName } from './read-dossier.js'
export { type RenderDefaults, renderPaper } from './render-paper.js'
export { installedResources, loadResources, type ResourceFolders, type Resources } from './resources.js'
export type { OnStage, Stage } from './stage.js'
export type { LedgerSelection } from './trace/ledger-report.js'
export { type TraceResult, traceDossier, traceLedger } from './trace/trace-dossier.js'
