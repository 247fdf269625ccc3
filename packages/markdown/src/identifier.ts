/** The form of an id in an anchor, a reference or a citation; ids of the record may have letters of any script. */
export const identifierPattern = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._:/#@-]*$/u

/** Whether a string may be an id. */
export function isIdentifier(value: string): boolean {
  return identifierPattern.test(value)
}
