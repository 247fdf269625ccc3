import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

interface Manifest {
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/** What the manifest of a folder says wrongly: a file that it does not list, one that is not there, another hash. */
export async function manifestFaults(folder: string): Promise<readonly string[]> {
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest
  const listed = new Map(files.map(({ path, sha256 }) => [path, sha256]))
  const there = await hashesIn(folder)
  const unlisted = [...there.keys()].filter((path) => path !== 'manifest.json' && !listed.has(path))
  const wrong = [...listed].filter(([path, sha256]) => there.get(path) !== sha256).map(([path]) => path)
  return [...unlisted.map((path) => `${path} is not listed`), ...wrong.map((path) => `${path} has another hash`)]
}

/** Every file of a folder by its path there, with the SHA-256 of its bytes. */
export async function hashesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))
  const hashed = await Promise.all(
    files.sort().map(async (file) => {
      const bytes = await readFile(file)
      return [relative(folder, file), createHash('sha256').update(bytes).digest('hex')] as const
    }),
  )
  return new Map(hashed)
}
