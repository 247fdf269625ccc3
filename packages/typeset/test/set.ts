import { expect } from 'vitest'
import { type Content, type TypesetDefinition, type TypesetResult, typeset } from '../src/index.js'
import { fonts } from './fonts.js'
import { readText } from './read-pdf.js'

/** Sets content with the fonts of the tests. */
export function set(content: unknown, rest: Partial<TypesetDefinition> = {}): Promise<TypesetResult> {
  return typeset({ content: content as Content, ...rest }, fonts)
}

/** Sets content that must come out without any finding. */
export async function setWhole(content: unknown, rest: Partial<TypesetDefinition> = {}): Promise<Uint8Array> {
  const result = await set(content, rest)
  expect(result.diagnostics).toEqual([])
  return result.bytes as Uint8Array
}

/** The rule ids of what is found; nothing is given out when one is an error. */
export async function findings(content: unknown, rest: Partial<TypesetDefinition> = {}): Promise<readonly string[]> {
  const { bytes, diagnostics } = await set(content, rest)
  expect(bytes === undefined).toBe(diagnostics.some((found) => found.severity === 'error'))
  return diagnostics.map((found) => found.ruleId)
}

export async function wordsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return (await readText(bytes)).split(/\s+/).filter((word) => word !== '')
}
