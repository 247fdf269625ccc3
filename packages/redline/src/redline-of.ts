import { combineVersions } from './combine-versions.js'

/** What a redline shows, in order: all but the deleted is the new text, all but the inserted is the old one. */
export interface Run {
  readonly type: 'kept' | 'deleted' | 'inserted'
  readonly text: string
}

/** Two texts of one language as what stays, what is struck and what is put in; struck words stand before those put in. */
export function redlineOf(base: string, proposed: string, locale: string): readonly Run[] {
  const spans = combineVersions(base, [{ id: '', text: proposed }], locale)
  const runs = spans.flatMap((span): readonly Run[] => {
    if (span.type === 'kept') return [span]
    if (span.type === 'conflict') return []
    return [
      { type: 'deleted', text: span.deleted },
      { type: 'inserted', text: span.inserted },
    ]
  })
  return runs.filter(({ text }) => text !== '')
}
