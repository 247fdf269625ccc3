import { expect } from 'vitest'
import type { TypesetDefinition } from '../../src/index.js'
import { setWhole } from '../set.js'
import { outlineOf, readTags, type TaggedFile } from './read-tags.js'
import { breaches } from './rules.js'

const language = { tagged: true, language: 'en', info: { title: 'Tags' } }

/** Sets tagged content in which nothing is wrong and no rule broken. */
export async function tagged(content: unknown, rest: Partial<TypesetDefinition> = {}): Promise<TaggedFile> {
  const file = await readTags(await setWhole(content, { ...language, ...rest }))
  expect(breaches(file)).toEqual([])
  return file
}

/** Expects the structure tree of content. */
export async function expectTags(content: unknown, tree: unknown, rest: Partial<TypesetDefinition> = {}) {
  const file = await tagged(content, rest)
  expect(outlineOf(file.tree)).toEqual({ Document: tree })
  return file
}
