import { expect, it } from 'vitest'
import { parseInline, parseMarkdown } from '../src/index.js'
import { wordsOf } from './words.js'

const many = 20_000

/** Sources that a parser without limits reads for minutes, or not at all. */
const costly: Readonly<Record<string, readonly [source: string, rule: string]>> = {
  'emphasis inside emphasis': [`${'*a **b '.repeat(many)}first${' b** a*'.repeat(many)}`, 'marks-too-many'],
  'insertions inside insertions': [`${':ins['.repeat(many)}first${']'.repeat(many)}`, 'marks-too-many'],
  'brackets inside brackets': [`${'['.repeat(many)}first${']'.repeat(many)}`, 'marks-too-many'],
  'many marks without notes': [`first${'[^a]'.repeat(many)}`, 'marks-too-many'],
  'quotations inside quotations': [`${'> '.repeat(many)}first`, 'nesting-too-deep'],
  'notes inside notes': [`${'[^a]: '.repeat(many)}first`, 'nesting-too-deep'],
  'lists on one line': [`${'- '.repeat(many)}first`, 'nesting-too-deep'],
  'boxes inside boxes': [`${':::box\n'.repeat(many)}first`, 'nesting-too-deep'],
  'lists, each deeper by a lazy line': [
    Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}- first\nlazy\n`).join(''),
    'nesting-too-deep',
  ],
}

for (const [title, [source, rule]] of Object.entries(costly)) {
  it(`stays within bounds: ${title}`, () => {
    const { tree, diagnostics } = parseMarkdown(source, 'paper.md')
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain(rule)
    expect(wordsOf(tree)).toContain('first')
  })
}

it('gives the marks beyond the limit back as they were typed', () => {
  const source = `${'*a '.repeat(2_100)}[b] \`\`\`\`\`\`\`\`\`c`
  const [paragraph] = parseMarkdown(source, 'paper.md').tree.children
  expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: source }] })
})

it('counts the rows of a table one by one', () => {
  const rows = '| **a** | [b] |\n'.repeat(1_000)
  expect(parseMarkdown(`| a | b |\n|---|---|\n${rows}`, 'paper.md').diagnostics).toEqual([])
})

it('bounds a message too', () => {
  const { diagnostics } = parseInline('*_'.repeat(many), 'messages.json', { line: 3, column: 7 })
  expect(diagnostics.map(({ place, ruleId }) => [place?.start.line, place?.start.column, ruleId])).toEqual([
    [3, 2_007, 'marks-too-many'],
  ])
})
