import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { Files } from '../read-folder.js'

const execute = promisify(execFile)

/** A folder as a revision of git has it: `HEAD~1:dossiers/third-review`. */
export interface Revision {
  readonly name: string
  readonly folder: string
}

/** The revision that stands before the first colon; one letter there is a drive. */
export function revisionIn(side: string): Revision | undefined {
  const [, name, folder] = /^([^:\\/][^:]+):(.*)$/.exec(side) ?? []
  return name === undefined || folder === undefined ? undefined : { name, folder }
}

/**
 * The files of a folder in a revision, in order of path, or why there are none. Links are passed over, as `readFolder`
 * passes over them; git is asked in the current folder, and a path is read from there.
 */
export async function gitFiles({ folder, name }: Revision): Promise<Files | Diagnostic> {
  try {
    const prefix = (await git(['rev-parse', '--show-prefix'])).toString('utf8').trim()
    const path = `${prefix}${folder.replace(/^\.(?:\/|$)/, '')}`.replace(/\/+$/, '')
    const listed = (await git(['ls-tree', '-r', '-z', '--full-tree', `${await commitHash(name)}:${path}`])).toString(
      'utf8',
    )
    const blobs = listed.split('\0').flatMap((line) => {
      const [, hash, file] = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
      return hash === undefined || file === undefined ? [] : [[file, hash] as const]
    })
    const files: [string, Uint8Array][] = []
    for (const [file, hash] of blobs) files.push([file, await git(['cat-file', 'blob', hash])])
    return new Map(files)
  } catch (cause) {
    return gitFault(`${name}:${folder}`, cause as GitFailure)
  }
}

/** A revision by its hash, so that nothing in its name is read as an option. */
async function commitHash(revision: string): Promise<string> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`])
  return found.toString('utf8').trim()
}

async function git(args: readonly string[]): Promise<Buffer> {
  const { stdout } = await execute('git', [...args], { encoding: 'buffer', maxBuffer: 256 * 1024 * 1024 })
  return stdout
}

interface GitFailure extends NodeJS.ErrnoException {
  readonly stderr?: string | Uint8Array
}

function gitFault(side: string, { code, stderr }: GitFailure): Diagnostic {
  if (code === 'ENOENT') {
    const hint = 'install git, or name two folders that `build` wrote'
    return diagnostic({
      ruleId: 'git-missing',
      source: 'build',
      reason: `There is no git to read \`${side}\` with`,
      hint,
    })
  }
  const said = String(stderr ?? '').trim()
  const reason = `git has no \`${side}\`${said === '' ? '' : `: ${said}`}`
  const hint = 'write `REVISION:FOLDER`, such as `HEAD~1:dossiers/first`, from inside the repository'
  return diagnostic({ ruleId: 'revision-unknown', source: 'build', reason, hint })
}
