import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { EnvironmentFailure } from './environment-failure.js'

/**
 * Puts bytes in the place of a file whole: a temporary file in the same folder, flushed, then renamed over it. Whoever
 * reads the file meanwhile has the old bytes or the new ones. A symbolic link of that name is replaced, not followed.
 *
 * @throws EnvironmentFailure when the file cannot be written; the old file is as it was
 */
export async function publishFile(folder: string, path: string, bytes: Uint8Array | string): Promise<void> {
  const file = join(folder, path)
  const temporary = join(dirname(file), `.${process.pid}.${path.replaceAll('/', '_')}.part`)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFlushed(temporary, bytes)
    await rename(temporary, file)
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined)
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new EnvironmentFailure(
      'file-not-written',
      file,
      `The file could not be written: ${reason}`,
      'check the disk and the permissions of the folder',
      cause,
    )
  }
}

async function writeFlushed(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
