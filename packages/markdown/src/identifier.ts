/** The form of an id in an anchor, a reference or a citation. */
export const identifierPattern = /^[A-Za-z0-9][A-Za-z0-9._:/#-]*$/

/** Whether a string may be an id. */
export function isIdentifier(value: string): boolean {
  return identifierPattern.test(value)
}
