import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readFolder } from '../src/read-folder.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('reads what is wanted at any depth, in order of path', async () => {
  await mkdir(join(folder, 'b/c'), { recursive: true })
  for (const path of ['b/c/2.yaml', 'a.yaml', 'b/1.yaml', 'note.txt']) await writeFile(join(folder, path), path)
  const files = await readFolder(folder, (path) => path.endsWith('.yaml'))
  expect([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)])).toEqual([
    ['a.yaml', 'a.yaml'],
    ['b/1.yaml', 'b/1.yaml'],
    ['b/c/2.yaml', 'b/c/2.yaml'],
  ])
})

test('follows no symbolic link and reads no hidden file', async () => {
  await writeFile(join(folder, '.hidden.yaml'), '')
  await symlink('/etc/hostname', join(folder, 'link.yaml'))
  await symlink('/etc', join(folder, 'linked'))
  expect([...(await readFolder(folder, () => true)).keys()]).toEqual([])
})

test('a folder that is not there is told by the file system', async () => {
  await expect(readFolder(join(folder, 'nowhere'), () => true)).rejects.toMatchObject({ code: 'ENOENT' })
})
