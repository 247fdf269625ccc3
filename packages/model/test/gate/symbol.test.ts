import { expect, test } from 'vitest'
import { checkSymbols, houseProfileFile, loadDossier, parseSymbol } from '../../src/index.js'
import { changed, encoded, exampleFiles } from '../example-dossier.js'

const grammar = {
  pattern: 'LAKES/(?<year>[0-9]{4})/(?<serial>[0-9]+)(?:/(?<revision>Rev\\.[0-9]+))?',
  examples: ['LAKES/2024/1'],
  description: 'LAKES, year, serial number',
}

const check = (files: ReadonlyMap<string, Uint8Array>) => {
  const { dossier } = loadDossier(files, { root: 'example' })
  if (dossier === undefined) throw new Error('the example is not valid')
  return checkSymbols(dossier, grammar).map(
    ({ place, ruleId }) => `${place?.start.line}:${place?.start.column} ${ruleId}`,
  )
}

test('a symbol has the parts that the grammar names', () => {
  expect(parseSymbol('LAKES/2024/7', grammar)?.parts).toEqual({ year: '2024', serial: '7' })
  expect(parseSymbol('LAKES/2024/7/Rev.1', grammar)?.parts).toEqual({ year: '2024', serial: '7', revision: 'Rev.1' })
  expect(parseSymbol('xLAKES/2024/7', grammar)).toBeUndefined()
})

test('symbols of papers are checked at their place', () => {
  expect(check(encoded(exampleFiles))).toEqual([])
  expect(check(changed('dossier.yaml', 'symbol: LAKES/2024/1', 'symbol: LAKE/2024/1'))).toEqual([
    '31:13 symbol-malformed',
  ])
})

test('two papers cannot have one symbol', () => {
  const text = exampleFiles['dossier.yaml'] ?? ''
  const second = text.slice(text.indexOf('  - id: questions')).replace('id: questions', 'id: more')
  expect(check(encoded({ ...exampleFiles, 'dossier.yaml': text + second }))).toEqual(['38:13 symbol-duplicate'])
})

test('a profile whose grammar is no regular expression is refused', () => {
  expect(houseProfileFile.shape.symbol.safeParse(grammar).success).toBe(true)
  expect(houseProfileFile.shape.symbol.safeParse({ ...grammar, pattern: '(' }).success).toBe(false)
})
