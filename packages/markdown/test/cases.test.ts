import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseInline, parseMarkdown } from '../src/index.js'
import { outline, places } from './outline.js'

interface Case {
  readonly title: string
  readonly markdown?: string
  readonly inline?: string
  readonly tree: string
  readonly diagnostics?: readonly string[]
}

const folder = new URL('./cases/', import.meta.url)

function check({ markdown, inline, tree, diagnostics = [] }: Case): void {
  if (inline !== undefined) {
    const parsed = parseInline(inline, 'messages.json', { line: 1, column: 1, offset: 0 })
    expect(outline(parsed.children)).toBe(tree)
    expect(places(parsed.diagnostics)).toEqual(diagnostics)
    return
  }
  const parsed = parseMarkdown(markdown ?? '', 'paper.md')
  expect(outline(parsed.tree.children)).toBe(tree)
  expect(places(parsed.diagnostics)).toEqual(diagnostics)
}

for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    const cases: readonly Case[] = parse(readFileSync(new URL(file, folder), 'utf8'))
    for (const one of cases) it(one.title, () => check(one))
  })
}
