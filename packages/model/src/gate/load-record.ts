import { type Diagnostic, hasErrors, type Place } from '@rapporteur/diagnostics'
import { fault } from './fault.js'
import { type Located, locate } from './locate.js'
import { nodeAt } from './node.js'
import { readYamlFile } from './read-record.js'
import { type RecordFile, type RecordName, recordFiles } from './record-file.js'

/** One file of the dossier, read; without `located` it has errors. */
export interface LoadedRecord {
  readonly name: RecordName
  readonly located: Located | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** One file to read: its bytes, its path as shown to people, and its name without folder and extension. */
export interface RecordInput {
  readonly name: RecordName
  readonly bytes: Uint8Array
  readonly file: string
  readonly stem: string
}

/** Reads one file of a dossier; texts that name no language of their own are in `locale`. */
export function loadRecord({ name, bytes, file, stem }: RecordInput, locale: string | undefined): LoadedRecord {
  const type: RecordFile = recordFiles[name]
  const { value: read, diagnostics } = readYamlFile(bytes, file, type.schema)
  if (read === undefined) return { name, located: undefined, diagnostics }
  const own = nodeAt(read.node, ['originalLanguage'])
  const language = locale ?? (own?.type === 'scalar' ? String(own.value) : 'und')
  const located = locate(read.value, { ...read, type, locale: language })
  const misnamed = type.folder ? checkFileId(located.value, stem) : []
  const found = [...diagnostics, ...misnamed]
  return { name, located: hasErrors(diagnostics) ? undefined : located, diagnostics: found }
}

function checkFileId(value: unknown, stem: string): Diagnostic[] {
  const { id, source } = value as { id: string; source: { place: Place; fields: Readonly<Record<string, Place>> } }
  if (id === stem.normalize('NFC')) return []
  const hint = `rename the file to \`${id}.yaml\`, or write \`id: ${stem}\``
  return [
    fault('id-file-mismatch', `The id \`${id}\` is not the name of the file`, source.fields.id ?? source.place, {
      hint,
    }),
  ]
}
