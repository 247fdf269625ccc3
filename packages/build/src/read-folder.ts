import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Bytes of files by their path inside a folder, with `/` between names, in order of path. */
export type Files = ReadonlyMap<string, Uint8Array>

/**
 * Reads the files of a folder that `wanted` accepts, at any depth. Symbolic links are passed over, so nothing outside
 * the folder is ever opened; names that begin with a dot are too.
 *
 * @throws what `node:fs` throws when the folder cannot be read
 */
export async function readFolder(folder: string, wanted: (path: string) => boolean): Promise<Files> {
  const paths = (await listFiles(folder, '')).filter(wanted).sort()
  const files = await Promise.all(paths.map(async (path) => [path, await readFile(join(folder, path))] as const))
  return new Map(files)
}

async function listFiles(folder: string, prefix: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, prefix), { withFileTypes: true })
  const found = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => {
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`
      if (entry.isDirectory()) return listFiles(folder, path)
      return entry.isFile() ? [path] : []
    })
  return (await Promise.all(found)).flat()
}
