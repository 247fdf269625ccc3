import { z } from 'zod'
import { type RecordFile, recordFiles } from './record-file.js'

const names: Readonly<Record<string, string>> = { meetings: 'meeting', submissions: 'submission' }

/** The JSON Schema of each sort of file, by file name (`work-plan.schema.json`), for editors to complete and check with. */
export function jsonSchemas(): ReadonlyMap<string, object> {
  return new Map(
    Object.values(recordFiles).map(({ schema, namespace }: RecordFile) => [
      `${names[namespace] ?? namespace}.schema.json`,
      z.toJSONSchema(schema, { io: 'input' }),
    ]),
  )
}
