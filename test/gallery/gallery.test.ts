/**
 * The pictures of the readme of typeset: a small page for each thing that it does, drawn from `pages/`.
 *
 * `npm test -- --update` (or `npx vitest run test/gallery --update`) draws them anew; look at each before it is committed.
 * One that differs fails, and `diff/` has a picture with what differs in red.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { typeset } from '@rapporteur/typeset'
import { describe, expect, it } from 'vitest'
import { holdPicture } from '../support/hold-picture.js'
import { house } from '../support/house.js'
import { root } from '../support/root.js'
import { pages } from './pages/index.js'
import { sheet } from './sheet.js'

const folder = join(root, 'test/gallery')
const names = Object.keys(pages)

describe('the gallery', () => {
  it.each(Object.entries(pages))('%s looks as it did', async (name, definition) => {
    const { fonts } = await house()
    const { bytes, diagnostics, pages: count } = await typeset(definition, fonts)
    expect(diagnostics).toEqual([])
    await holdPicture(folder, name, await sheet(bytes as Uint8Array, count))
  })

  it('has a page for each picture, and none besides', async () => {
    const files = (entries: readonly string[], ending: string) =>
      entries.filter((entry) => entry.endsWith(ending)).map((entry) => entry.slice(0, -ending.length))
    const modules = files(await readdir(join(folder, 'pages')), '.ts')
    expect(files(await readdir(folder), '.png').sort()).toEqual(names.toSorted())
    expect(modules.filter((name) => name !== 'index' && name !== 'page').sort()).toEqual(names.toSorted())
  })

  it('is shown whole, in order and with its definitions', async () => {
    const readme = await readFile(join(root, 'packages/typeset/README.md'), 'utf8')
    expect([...readme.matchAll(/test\/gallery\/([a-z-]+)\.png/g)].map(([, name]) => name)).toEqual(names)
    expect([...readme.matchAll(/test\/gallery\/pages\/([a-z-]+)\.ts/g)].map(([, name]) => name)).toEqual(names)
  })
})
