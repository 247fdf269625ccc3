import { readdir } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import { publishFile } from './publish.js'
import { readFolder } from './read-folder.js'
import type { ResourceFolders } from './resources.js'

/** Writes a dossier to start from into a folder that is empty or not there yet; tells the files it wrote. */
export async function newDossier(folder: string, { templates }: ResourceFolders) {
  if (!(await isFree(folder))) return { written: undefined, diagnostics: [folderTaken(folder)] }
  const starter = await readFolder(join(templates, 'starter'), () => true)
  for (const [path, bytes] of starter) await publishFile(folder, path, adapted(path, bytes, folder))
  return { written: [...starter.keys()], diagnostics: [] as readonly Diagnostic[] }
}

/** The id of a dossier is the name of its folder; editors find the schemas where the program was installed. */
function adapted(path: string, bytes: Uint8Array, folder: string): Uint8Array | string {
  const schemas = relative(
    dirname(resolve(folder, path)),
    dirname(fileURLToPath(import.meta.resolve('@rapporteur/model/schemas/dossier.schema.json'))),
  )
  const text = new TextDecoder().decode(bytes).replace('$schema=schemas/', () => `$schema=${schemas}/`)
  return path === 'dossier.yaml' ? text.replace(/^id: .*$/m, () => `id: ${basename(resolve(folder))}`) : text
}

async function isFree(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch((cause: NodeJS.ErrnoException) =>
    cause.code === 'ENOENT' ? [] : undefined,
  )
  return entries !== undefined && entries.length === 0
}

function folderTaken(folder: string): Diagnostic {
  return diagnostic({
    ruleId: 'folder-taken',
    source: 'build',
    reason: `\`${folder}\` is there already and is not an empty folder`,
    hint: 'name a folder that does not exist yet',
  })
}
