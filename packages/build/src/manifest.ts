import { createHash } from 'node:crypto'

/** A file that a build wrote. */
export interface PublishedFile {
  /** Path in the folder of the dossier's papers. */
  readonly path: string
  readonly document: string
  readonly locale: string | null
  readonly pages: number | null
  readonly sha256: string
}

/** Lower-case hexadecimal SHA-256 of bytes. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The manifest of a dossier's papers, written last: what it lists is whole. No clock is in it, so equal papers give equal bytes. */
export function manifestJson(dossier: string, files: readonly PublishedFile[]): string {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  return `${JSON.stringify({ version: 1, dossier, files: sorted }, null, 2)}\n`
}
