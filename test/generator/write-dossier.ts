import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type DossierSize, generateDossier, type TextFiles } from './generate-dossier.js'

const base = fileURLToPath(new URL('../../fixtures/mountain-springs', import.meta.url))

/** The files of the dossier that generated ones are made out of. */
export async function baseFiles(): Promise<TextFiles> {
  const entries = await readdir(base, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name))
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(base, path), await readFile(path, 'utf8')] as const)),
  )
}

/** Writes a generated dossier into `folder`; its id is the name of the folder, as that of every dossier. */
export async function writeDossier(folder: string, size: DossierSize): Promise<void> {
  for (const [path, text] of generateDossier(await baseFiles(), size)) {
    const named = path === 'dossier.yaml' ? text.replace(/^id: .*$/m, `id: ${basename(folder)}`) : text
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), named)
  }
}
