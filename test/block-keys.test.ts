import { join } from 'node:path'
import type { NeutralDocument } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { blockKeys, blockWords } from './support/block-keys.js'
import { composeRecord, type Files, localizeRecord, readFiles } from './support/compose-record.js'
import { house } from './support/house.js'
import { root } from './support/root.js'
import { entriesIn, withoutEntry } from './support/without-entry.js'

const dossiers = ['csp10-wgtu', 'mountain-springs']

async function composed(name: string) {
  const files = await readFiles(join(root, 'fixtures', name))
  const { resources } = await house()
  return { files, resources, documents: composeRecord(files, resources).documents }
}

describe.each(dossiers)('the keys of the blocks of %s', (name) => {
  it('name each block of a paper, and no two alike, in letters that every keyboard has', async () => {
    const { documents } = await composed(name)
    for (const document of documents) {
      const keys = blockKeys(document)
      expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
      expect(keys.filter((key) => !/^[A-Za-z0-9][A-Za-z0-9._:/#@-]*$/.test(key))).toEqual([])
    }
  })

  it('are the same in every language', async () => {
    const { documents, files, resources } = await composed(name)
    for (const locale of ['ar', 'zh'])
      expect(localizeRecord(files, resources, locale).map(blockKeys)).toEqual(documents.map(blockKeys))
  })

  it('stay when an entry of the record goes or comes', { timeout: 300_000 }, async () => {
    const { documents, files, resources } = await composed(name)
    const entries = spread(entriesIn(files), 24)
    const compared = entries.filter((entry) => {
      const less = composedWithout(withoutEntry(files, entry), resources)
      if (less === undefined) return false
      for (const document of documents) {
        const left = less.find(({ id }) => id === document.id)
        expect(left === undefined ? [] : renamed(document, left), `${entry.path} ${entry.id}`).toEqual([])
      }
      return true
    })
    expect(compared.length / entries.length).toBeGreaterThan(0.6)
  })
})

/** At most `count` members of a list, from its whole length. */
function spread<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.ceil(list.length / count)
  return list.filter((_, index) => index % step === 0)
}

/** Keys that stand on words after a change that other keys stood on before. */
function renamed(before: NeutralDocument, after: NeutralDocument): readonly string[] {
  const keysOf = new Map<string, string[]>()
  for (const [key, words] of blockWords(before)) keysOf.set(words, [...(keysOf.get(words) ?? []), key])
  return blockWords(after).flatMap(([key, words]) => (keysOf.get(words)?.includes(key) === false ? [key] : []))
}

/** The papers of a record; none where it cannot be without what was taken out. */
function composedWithout(
  files: Files,
  resources: Parameters<typeof composeRecord>[1],
): readonly NeutralDocument[] | undefined {
  try {
    return composeRecord(files, resources).documents
  } catch {
    return undefined
  }
}
