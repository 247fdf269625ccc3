import { execFile } from 'node:child_process'
import { copyFile, mkdir, readdir, readlink, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './root.js'

/** What git says of the checkout that the tests run in; throws where there is no git or no checkout, for only git knows what is tracked. */
export async function git(...args: readonly string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', args, { cwd: root, maxBuffer: 1 << 26 })
    return stdout
  } catch (cause) {
    const { message } = cause as Error
    throw new Error(`This test needs git, and ${root} to be a checkout of it.\n${message}`, { cause })
  }
}

/**
 * Puts into `folder` what a clone of the project holds once installed: the files that git tracks, as they are now, and
 * `node_modules`. A file that nobody added to git is missing there, as it would be for everybody else.
 */
export async function freshClone(folder: string): Promise<void> {
  const files = await trackedFiles()
  for (const parent of new Set(files.map(dirname))) await mkdir(join(folder, parent), { recursive: true })
  for (const file of files) await copyFile(join(root, file), join(folder, file))
  await linkModules(join(root, 'node_modules'), join(folder, 'node_modules'))
}

/** The files that git tracks but for those that were taken away since. */
async function trackedFiles(): Promise<readonly string[]> {
  const listed = async (...options: readonly string[]) =>
    (await git('ls-files', '-z', ...options)).split('\0').filter((file) => file !== '')
  const removed = new Set(await listed('--deleted'))
  const files = (await listed()).filter((file) => !removed.has(file))
  // Unpacked into a checkout of something else, the project has no file that git tracks.
  if (!files.includes('package.json')) throw new Error(`git tracks no file of ${root}: it is no checkout of its own`)
  return files
}

/** Folders of links that lead to packages of the project and to their programs: the copy must have its own. */
const ownLinks = ['@rapporteur', '.bin']

async function linkModules(from: string, to: string): Promise<void> {
  await mkdir(to)
  for (const name of await readdir(from)) {
    // What else begins with a dot is a cache or npm's own note.
    if (!name.startsWith('.') && !ownLinks.includes(name)) await symlink(join(from, name), join(to, name))
  }
  for (const name of ownLinks) {
    await mkdir(join(to, name))
    // The links are relative, so the same words lead to the packages of the copy.
    for (const link of await readdir(join(from, name)))
      await symlink(await readlink(join(from, name, link)), join(to, name, link))
  }
}
