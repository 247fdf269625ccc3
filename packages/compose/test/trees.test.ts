import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { brief, type Composing, composing } from './composing.js'
import { outline } from './outline.js'

interface Case extends Composing {
  readonly title: string
  readonly tree?: readonly string[]
  readonly faults?: readonly string[]
}

const folder = new URL('cases/', import.meta.url)

for (const file of readdirSync(folder).sort()) {
  const cases = parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[]
  describe(file, () => {
    it.each(cases)('$title', ({ tree, faults = [], ...given }) => {
      const { documents, diagnostics } = composing(given)
      expect(diagnostics.map(brief).sort()).toEqual([...faults].sort())
      const paper = documents.find(({ id }) => id === 'paper')
      if (tree === undefined) expect(faults).not.toEqual([])
      else expect(paper === undefined ? diagnostics : outline(paper)).toEqual(tree)
    })
  })
}
