import { hasErrors } from '@rapporteur/diagnostics'
import type { z } from 'zod'
import { checkSchema } from './check-schema.js'
import { checkTexts } from './check-texts.js'
import { decodeUtf8 } from './decode-utf8.js'
import type { Checked } from './fault.js'
import type { GateNode } from './node.js'
import { readJson } from './read-json.js'
import { readYaml } from './read-yaml.js'
import { type SourceText, sourceText } from './source-text.js'

/** A file that went through the gate: its tree with clean texts, its source, and what the schema made of it. */
export interface GateFile<T> {
  readonly source: SourceText
  readonly node: GateNode
  readonly value: T
}

/** Bytes of a YAML file through the whole gate. */
export function readYamlFile<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>): Checked<GateFile<T>> {
  return readFile(bytes, file, (source) => readYamlText(source, schema))
}

/** Bytes of a JSON file through the whole gate. */
export function readJsonFile<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>): Checked<GateFile<T>> {
  return readFile(bytes, file, (source) => checkTree(readJson(source), source, schema))
}

/** A YAML text that is decoded already, through the rest of the gate. */
export function readYamlText<T>(source: SourceText, schema: z.ZodType<T>): Checked<GateFile<T>> {
  return checkTree(readYaml(source), source, schema)
}

function readFile<T>(bytes: Uint8Array, file: string, read: (source: SourceText) => Checked<T>): Checked<T> {
  const { text, diagnostics } = decodeUtf8(bytes, file)
  return text === undefined ? { value: undefined, diagnostics } : read(sourceText(file, text))
}

function checkTree<T>(tree: Checked<GateNode>, source: SourceText, schema: z.ZodType<T>): Checked<GateFile<T>> {
  if (tree.value === undefined) return { value: undefined, diagnostics: tree.diagnostics }
  const { node, diagnostics: textFaults } = checkTexts(tree.value, source)
  const checked = checkSchema(node, schema, source)
  const diagnostics = [...tree.diagnostics, ...textFaults, ...checked.diagnostics]
  const value =
    checked.value === undefined || hasErrors(diagnostics) ? undefined : { source, node, value: checked.value }
  return { value, diagnostics }
}
