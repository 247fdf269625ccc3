import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { transformWithOxc } from 'vite'
import { expect, it, vi } from 'vitest'

const packages = new URL('../packages/', import.meta.url)

// An example is a `ts` block with the block of its output right below it.
const example = /^```ts\n([\s\S]*?)^```\n+(?:[^\n`]+\n+)?^```(?:text|json)?\n([\s\S]*?)^```$/gm
const importLine = /^import (?<names>\{[^}]*\}) from (?<from>['"][^'"]+['"]);?$/gm

/** What a readme's code prints, a line for each `console.log`. */
async function printed(code: string): Promise<string> {
  const lines: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((...values) => void lines.push(format(...values)))
  try {
    await (await runnable(code))((specifier) => import(specifier))
  } finally {
    log.mockRestore()
  }
  return lines.join('\n')
}

// A function body may not hold `import … from`, so each becomes a call that the test runner answers from the sources.
async function runnable(code: string): Promise<(load: (specifier: string) => Promise<unknown>) => Promise<void>> {
  const { code: script } = await transformWithOxc(code, 'example.ts')
  const body = script.replace(importLine, (_line, names: string, from: string) => {
    return `const ${names.replaceAll(' as ', ': ')} = await load(${from})`
  })
  return new Function('load', `return (async () => {\n${body}\n})()`) as Awaited<ReturnType<typeof runnable>>
}

function examplesOf(
  name: string,
): readonly { readonly name: string; readonly code: string; readonly output: string }[] {
  const readme = fileURLToPath(new URL(`${name}/README.md`, packages))
  if (!existsSync(readme)) return []
  return [...readFileSync(readme, 'utf8').matchAll(example)].map(([, code = '', output = '']) => ({
    name,
    code,
    output,
  }))
}

const examples = readdirSync(packages).flatMap(examplesOf)

it.each(examples)('the readme of $name shows what its example prints', async ({ code, output }) => {
  expect((await printed(code)).trimEnd()).toBe(output.trimEnd())
})

it('finds the examples, so none goes unrun because a fence changed', () => {
  expect(examples.map(({ name }) => name)).toContain('diagnostics')
})
