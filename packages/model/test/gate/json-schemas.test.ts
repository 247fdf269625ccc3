import { expect, test } from 'vitest'
import { jsonSchemas, reportSchemas } from '../../src/index.js'

const published = [...jsonSchemas(), ...reportSchemas()]

// `vitest run --update` writes them after a change of a schema.
test.each(published)('schemas/%s on disk is the one that records or reports have', async (name, schema) => {
  await expect(`${layout(schema, '')}\n`).toMatchFileSnapshot(`../../schemas/${name}`)
})

test('every key of every schema has a description', () => {
  const bare = (schema: unknown, path: string): readonly string[] => {
    if (typeof schema !== 'object' || schema === null) return []
    const { properties = {}, items } = schema as {
      properties?: Record<string, { description?: string }>
      items?: unknown
    }
    const own = Object.entries(properties).flatMap(([key, value]) => [
      ...(value.description === undefined && !('properties' in value) ? [`${path}.${key}`] : []),
      ...bare(value, `${path}.${key}`),
    ])
    return [...own, ...bare(items, path)]
  }
  expect(published.flatMap(([name, schema]) => bare(schema, name))).toEqual([])
})

// As the formatter of the repository lays JSON out: a list on one line where it fits, an object never.
function layout(value: unknown, indent: string, before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const members = value.map((member) => layout(member, deeper))
    const line = `[${members.join(', ')}]`
    const fits = indent.length + before + line.length + 1 <= 120 && !line.includes('\n')
    return fits ? line : `[\n${members.map((member) => deeper + member).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value).map(([key, field]) => {
    const name = `${JSON.stringify(key)}: `
    return `${deeper}${name}${layout(field, deeper, name.length)}`
  })
  return fields.length === 0 ? '{}' : `{\n${fields.join(',\n')}\n${indent}}`
}
