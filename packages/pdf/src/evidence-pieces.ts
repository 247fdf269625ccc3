import { type Evidence, isContainer } from '@rapporteur/model'

/**
 * The short references of entries, to be set one after another: `regions · 2024-02-22#i1 i2 · intervention×27`. An id that
 * is of the same file as the one before it is given without it; entries that are only counted are a number of each kind.
 */
export function evidencePieces(evidence: readonly Evidence[]): readonly string[] {
  const told = evidence.filter(({ tallied }) => !tallied).map(({ id }) => id)
  const references = told.map((id, index) => {
    const file = fileOf(id)
    const isOfSame = file !== '' && fileOf(told[index - 1] ?? '') === file
    return isOfSame ? ` ${id.slice(file.length)}` : `${separator}${id}`
  })
  const counted = evidence.flatMap(({ kind, tallied }) => (tallied ? [kind] : []))
  const counts = [...new Set(counted)].map((kind) => `${separator}${kind}×${counted.filter((k) => k === kind).length}`)
  return [...references, ...counts].map((piece, index) => (index === 0 ? piece.slice(separator.length) : piece))
}

// A line may end behind the dot, not before it.
const separator = '\u00a0· '

/** What an id begins with where its file qualifies it: `2024-02-22#` of `2024-02-22#i3`, `targets.` of `targets.1`. */
function fileOf(id: string): string {
  return /^.*[#.]/.exec(id)?.[0] ?? ''
}

/** Each entry once, without those that only frame others; one that is told anywhere is not only counted. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const found = new Map<string, Evidence>()
  for (const entry of evidence) {
    if (isContainer(entry.kind)) continue
    const name = `${entry.kind} ${entry.id}`
    if (!found.has(name) || found.get(name)?.tallied) found.set(name, entry)
  }
  return [...found.values()]
}
