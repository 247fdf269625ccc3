/**
 * What a build is at: reading the record, composing the neutral trees, reading the catalogues of the dossier, opening
 * fonts; then for each paper in each language localizing, typesetting and writing.
 */
export type Stage = 'record' | 'composing' | 'catalogues' | 'fonts' | 'localizing' | 'typesetting' | 'writing'

/** Told of each stage as it begins; the one before has ended then. */
export type OnStage = (stage: Stage) => void
