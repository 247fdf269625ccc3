import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { loadFont, typeset } from '../src/index.js'

// The example is run as it is printed, with its imports handed in.
test('the example of the README prints what it says', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? ''
  const body = example
    .replace(/^import .*\n/gm, '')
    .replace('import.meta.url', 'here')
    .replace(/: (?:string|number)(?=[,)])/g, '')
    .replace(' as const', '')
  const printed: unknown[][] = []
  const console = { log: (...parts: unknown[]) => printed.push(parts) }
  const run = Function(
    'here',
    'readFileSync',
    'createRequire',
    'loadFont',
    'typeset',
    'console',
    `return (async () => {${body}})()`,
  )
  await run(import.meta.url, readFileSync, createRequire, loadFont, typeset, console)
  expect(printed.map((parts) => parts.join(' '))).toEqual([/^prints `(.*)`\.$/m.exec(readme)?.[1]])
})
