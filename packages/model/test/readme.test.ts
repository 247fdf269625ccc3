import { expect, test } from 'vitest'
import { loadDossier } from '../src/index.js'

test('the example of the readme gives what the readme says', () => {
  const files = new Map([['dossier.yaml', new TextEncoder().encode('id: lakes\ncylce: L2\n')]])
  const { dossier, diagnostics } = loadDossier(files, { root: 'fixtures/lakes' })
  const last = diagnostics.at(-1)
  expect(dossier).toBeUndefined()
  expect(`${last?.place?.start.line}:${last?.place?.start.column} ${last?.ruleId} ${last?.hint}`).toBe(
    '2:1 key-unknown did you mean `cycle`?',
  )
})
