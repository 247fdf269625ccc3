import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'

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

/** Of these files of a folder those that are there; one that a symbolic link leads out of the folder is not. */
export async function readNamed(folder: string, paths: readonly string[]): Promise<Files> {
  const root = await realpath(folder)
  const read = async (path: string): Promise<readonly (readonly [string, Uint8Array])[]> => {
    try {
      const file = await realpath(join(folder, path))
      return file.startsWith(`${root}${sep}`) ? [[path, await readFile(file)]] : []
    } catch {
      return []
    }
  }
  return new Map((await Promise.all([...new Set(paths)].sort().map(read))).flat())
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
