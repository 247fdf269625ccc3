import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parseInline, parseLocators, parseMarkdown, rules } from '../src/index.js'

it('gives file, place, reason and hint', () => {
  const [found] = parseMarkdown('See\n:cite[r]{para="23 (a)"}\n', 'papers/plan.md').diagnostics
  expect(found).toMatchObject({
    severity: 'error',
    ruleId: 'locator-malformed',
    source: 'markdown',
    reason: '`23 (a)` is not a list of paths.',
    hint: rules['locator-malformed'].hint,
    place: { file: 'papers/plan.md', start: { line: 2, column: 10 }, end: { line: 2, column: 23 } },
  })
})

it('offers the name that was probably meant', () => {
  const [found] = parseMarkdown(':cites[r]\n', 'paper.md').diagnostics
  expect(found).toMatchObject({ ruleId: 'directive-unknown', hint: 'Did you mean `cite`?' })
})

it('calls a link without a scheme a warning and one with a forbidden scheme an error', () => {
  const severities = (source: string) => parseMarkdown(source, 'paper.md').diagnostics.map(({ severity }) => severity)
  expect(severities('[shall](should)')).toEqual(['warning'])
  expect(severities('[a](javascript:x)')).toEqual(['error'])
})

it('keeps the raw front matter and where it begins', () => {
  const { frontMatter, tree } = parseMarkdown('---\nsymbol: A/1\ntitle: B\n---\nText\n', 'paper.md')
  expect(frontMatter).toEqual({ value: 'symbol: A/1\ntitle: B\n', start: { line: 2, column: 1, offset: 4 } })
  expect(tree.children[0]?.position.start).toEqual({ line: 5, column: 1, offset: 29 })
})

it('counts positions in a message from where it begins', () => {
  const { children } = parseInline('a\n*b*', 'messages.json', { line: 4, column: 10, offset: 50 })
  expect(children[1]?.position).toEqual({
    start: { line: 5, column: 1, offset: 52 },
    end: { line: 5, column: 4, offset: 55 },
  })
})

it('reads locators', () => {
  expect(parseLocators('23.a, 8')).toEqual([{ path: ['23', 'a'] }, { path: ['8'] }])
  expect(parseLocators('13–19,23.a-c')).toEqual([
    { from: ['13'], to: ['19'] },
    { from: ['23', 'a'], to: ['23', 'c'] },
  ])
  for (const faulty of ['', '23 (a)', '1-2-3', '1-2.a', '1,', '.a']) expect(parseLocators(faulty)).toBeUndefined()
})

it('lists every rule in the readme', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  expect(Object.keys(rules).filter((rule) => !readme.includes(`\`${rule}\``))).toEqual([])
})
