import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { composing } from './composing.js'
import { outline } from './outline.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const src = new URL('../src/', import.meta.url)

it('gives what the readme shows', () => {
  const { documents, diagnostics } = composing({ template: fenced('hbs'), context: parse(fenced('yaml')) })
  expect(diagnostics).toEqual([])
  expect(documents.map(outline)).toEqual([fenced('text').trimEnd().split('\n')])
})

it('lists every diagnostic', () => {
  const section = readme.slice(readme.indexOf('## Diagnostics'))
  const listed = [...(/`([^`]+)`/.exec(section)?.[1] ?? '').matchAll(/\S+/g)].map(([id]) => id)
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const used = sources.flatMap((name) => {
    const source = readFileSync(new URL(name, src), 'utf8')
    return [...source.matchAll(/(?:ruleId: |fault\(\s*|refuse\((?:\w+, )?\s*)'([a-z-]+)'/g)].map(([, id]) => id)
  })
  expect([...new Set(used)].sort()).toEqual(listed)
})

function fenced(language: string): string {
  return new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''
}
