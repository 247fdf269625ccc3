import { describe, expect, it } from 'vitest'
import { png } from '../png.js'
import { openPdf } from '../read-pdf.js'
import { find, pagesOf, print } from '../set.js'
import { figure, paper, paragraph } from '../tree.js'

describe('figure', () => {
  it('sets an image with its caption centred below', async () => {
    const images = new Map([['steps.png', png(200, 100)]])
    const [page] = await pagesOf(paper([paragraph('Before.'), figure('steps.png', 'Figure 1. Steps')]), { images })
    const caption = find(page, 'Figure 1. Steps')
    expect((caption.left + caption.right) / 2).toBeCloseTo(595.28 / 2, 0)
    expect(caption.y - find(page, 'Before.').y).toBeGreaterThan(75)
    expect(caption.y - find(page, 'Before.').y).toBeLessThan(130)
  })

  it('makes a large image fit', async () => {
    const { bytes, pages, diagnostics } = await print(paper([figure('steps.png', 'Large')]), {
      images: new Map([['steps.png', png(3000, 4000)]]),
    })
    expect([pages, diagnostics]).toEqual([1, []])
    const pdf = await openPdf(bytes ?? new Uint8Array())
    await pdf.destroy()
  })

  it('reports an image that was not given, at the place of its entry', async () => {
    const place = { file: 'dossier.yaml', start: { line: 3, column: 5 } }
    const node = { ...figure('gone.png', 'Caption'), evidence: [{ kind: 'figure', id: 'f', place }] }
    const { bytes, diagnostics } = await print(paper([node]))
    expect(bytes).toBeUndefined()
    expect(diagnostics).toMatchObject([{ ruleId: 'image-missing', source: 'pdf', place }])
  })
})
