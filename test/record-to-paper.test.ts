import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { changedParagraphs, localizeRecord, paragraphsOf, readFiles, replaced } from './support/compose-record.js'
import { house } from './support/house.js'
import { root } from './support/root.js'

/** One change of one field, with what it changes: labels of paragraphs, and words that are then in one of them. */
interface Change {
  readonly title: string
  readonly file: string
  readonly from: string
  readonly to: string
  readonly changes: readonly string[]
  readonly shows: string
}

const changes = parse(readFileSync(join(root, 'test/record-to-paper.yaml'), 'utf8')) as readonly Change[]
const files = readFiles(join(root, 'fixtures/csp10-wgtu'))
const before = Promise.all([files, house()]).then(([record, { resources }]) => localizeRecord(record, resources))

describe('one field of the record changes its paragraph and no other', () => {
  it.each(changes)('$title', async ({ file, from, to, changes: expected, shows }) => {
    const { resources } = await house()
    const old = await before
    const now = localizeRecord(replaced(await files, file, from, to), resources)
    const changed = changedParagraphs(old, now)
    expect(changed).toEqual(expected)
    const text = (papers: typeof now) =>
      papers
        .flatMap((paper) =>
          [...paragraphsOf(paper)].flatMap(([label, words]) => (expected.includes(label) ? [words] : [])),
        )
        .join('\n')
    expect(text(now)).toContain(shows)
    expect(text(old)).not.toContain(shows)
  })
})
