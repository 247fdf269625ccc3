import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from 'vitest'
import { root } from './root.js'

const ceiling = 20 * 1024
/** Points that may differ by more than a shade: PDFium and the fonts are the same everywhere, so hardly any does. */
const tolerance = 5

const isUpdate = () => expect.getState().snapshotState.snapshotUpdateState === 'all'

/** Holds a picture to the PNG of its name in a folder, which `--update` writes anew. */
export async function holdPicture(folder: string, name: string, drawn: Uint8Array): Promise<void> {
  expect(drawn.length).toBeLessThanOrEqual(ceiling)
  const file = join(folder, `${name}.png`)
  if (isUpdate()) await writeFile(file, drawn)
  const reference = await readFile(file).catch(() => undefined)
  if (reference === undefined) throw new Error(`${relative(root, file)} is missing: write it with --update`)
  const diff = join(folder, 'diff', `${name}.png`)
  const count = await differing(diff, reference, drawn)
  expect(count, `see ${relative(root, diff)}`).toBeLessThanOrEqual(tolerance)
}

/** How many points of a picture differ from its reference; where too many do, another picture shows them. */
async function differing(file: string, reference: Uint8Array, drawn: Uint8Array): Promise<number> {
  const [a, b] = [PNG.sync.read(Buffer.from(reference)), PNG.sync.read(Buffer.from(drawn))]
  expect([b.width, b.height], 'the page has another size').toEqual([a.width, a.height])
  const diff = new PNG({ width: a.width, height: a.height })
  // Letters are all soft edges, so those count too.
  const count = pixelmatch(a.data, b.data, diff.data, a.width, a.height, { threshold: 0.1, includeAA: true })
  await rm(file, { force: true })
  if (count > tolerance) {
    await mkdir(join(file, '..'), { recursive: true })
    await writeFile(file, PNG.sync.write(diff))
  }
  return count
}
