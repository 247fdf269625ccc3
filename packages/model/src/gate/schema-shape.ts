import type { z } from 'zod'

type AnySchema = z.core.$ZodType

/** The schema that applies at a path of keys and indexes, seen through what wraps it. */
export function schemaAt(schema: AnySchema, path: readonly PropertyKey[]): AnySchema | undefined {
  let found: AnySchema | undefined = unwrap(schema)
  for (const step of path) {
    const def: z.core.$ZodTypes['_zod']['def'] | undefined = found && (found as z.core.$ZodTypes)._zod.def
    if (def?.type === 'object') found = def.shape[String(step)]
    else if (def?.type === 'array') found = def.element
    else if (def?.type === 'record') found = def.valueType
    else return undefined
    if (found === undefined) return undefined
    found = unwrap(found)
  }
  return found
}

/** What the schema of an object says that one of its keys means. */
export function meaningAt(schema: AnySchema, path: readonly PropertyKey[]): string | undefined {
  const def = (schemaAt(schema, path.slice(0, -1)) as z.core.$ZodTypes | undefined)?._zod.def
  const field = def?.type === 'object' ? def.shape[String(path.at(-1))] : undefined
  return (field as z.ZodType | undefined)?.description
}

/** The keys that an object may have; none for anything else. */
export function keysOf(schema: AnySchema | undefined): readonly string[] {
  const def = schema && (schema as z.core.$ZodTypes)._zod.def
  return def?.type === 'object' ? Object.keys(def.shape) : []
}

// What a file holds is the inner side of transforms, defaults and optional fields.
function unwrap(schema: AnySchema): AnySchema {
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'pipe') return unwrap(def.in)
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') return unwrap(def.innerType)
  return schema
}
