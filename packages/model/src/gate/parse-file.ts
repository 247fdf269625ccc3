import type { z } from 'zod'
import type { Checked } from './fault.js'
import { type GateFile, readJsonFile, readYamlFile } from './read-record.js'

/** A JSON file, such as a profile, checked against its schema. */
export function parseJson<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>): Checked<T> {
  return onlyValue(readJsonFile(bytes, file, schema))
}

/** A YAML file checked against its schema. */
export function parseYaml<T>(bytes: Uint8Array, file: string, schema: z.ZodType<T>): Checked<T> {
  return onlyValue(readYamlFile(bytes, file, schema))
}

function onlyValue<T>({ value, diagnostics }: Checked<GateFile<T>>): Checked<T> {
  return { value: value?.value, diagnostics }
}
