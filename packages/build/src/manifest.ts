import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

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

/** What the manifest of a folder lists of files that are whole; nothing where there is no manifest, or a damaged one. */
export async function readManifest(folder: string): Promise<readonly PublishedFile[]> {
  const files = await listed(folder)
  const whole = await Promise.all(files.map(({ path, sha256: hash }) => isWhole(join(folder, path), hash)))
  return files.filter((_, index) => whole[index])
}

async function listed(folder: string): Promise<readonly PublishedFile[]> {
  try {
    const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { files?: unknown }
    return Array.isArray(files) ? files.filter(isFile) : []
  } catch {
    return []
  }
}

function isFile(value: unknown): value is PublishedFile {
  const { path, sha256: hash } = (value ?? {}) as Partial<PublishedFile>
  return typeof path === 'string' && typeof hash === 'string' && !path.split('/').includes('..')
}

async function isWhole(file: string, hash: string): Promise<boolean> {
  try {
    return sha256(await readFile(file)) === hash
  } catch {
    return false
  }
}
