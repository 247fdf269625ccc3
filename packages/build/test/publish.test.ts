import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { EnvironmentFailure, publishFile } from '../src/index.js'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'publish-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('writes into folders that are not there yet, and leaves no other file', async () => {
  await publishFile(folder, 'fr/paper.pdf', 'new')
  expect(await readFile(join(folder, 'fr/paper.pdf'), 'utf8')).toBe('new')
  expect(await readdir(join(folder, 'fr'))).toEqual(['paper.pdf'])
})

test('replaces a symbolic link and leaves what it led to', async () => {
  await writeFile(join(folder, 'victim'), 'old')
  await symlink(join(folder, 'victim'), join(folder, 'paper.pdf'))
  await publishFile(folder, 'paper.pdf', 'new')
  expect(await readFile(join(folder, 'victim'), 'utf8')).toBe('old')
  expect((await lstat(join(folder, 'paper.pdf'))).isSymbolicLink()).toBe(false)
})

test('what cannot be written is a failure of the environment, and nothing is left behind', async () => {
  await mkdir(join(folder, 'paper.pdf'))
  await writeFile(join(folder, 'paper.pdf', 'kept'), '')
  await expect(publishFile(folder, 'paper.pdf', 'new')).rejects.toBeInstanceOf(EnvironmentFailure)
  expect(await readdir(folder)).toEqual(['paper.pdf'])
})
