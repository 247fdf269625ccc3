import { isPlainObject, isRecordText } from '../evaluate/kinds.js'
import type { Call } from './helper.js'

/** The value of a field of a member of a list, `name` or `step.name`; one that is not there is reported at `at`. */
export function fieldOf(
  call: Call,
  at: { readonly place: Call['place'] },
  member: unknown,
  path: string,
): { readonly value: unknown } | undefined {
  let value: unknown = member
  for (const part of path.split('.')) {
    if (!isPlainObject(value) || isRecordText(value) || !Object.hasOwn(value, part)) {
      return call.fault('path-unknown', `A member of the list has no \`${path}\`.`, at)
    }
    value = value[part]
  }
  return { value }
}
