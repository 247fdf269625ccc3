const indentation = 'check that the line begins in the same column as the entries beside it'

const hints: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'indent with spaces; YAML refuses tabs there',
  BLOCK_AS_IMPLICIT_KEY: 'a text that holds a colon and a space must stand in quotes, or below `>-`',
  BAD_INDENT: indentation,
  MULTILINE_IMPLICIT_KEY: indentation,
  MISSING_CHAR: 'close what was opened, or write the colon after the key',
  BAD_SCALAR_START: 'a text that begins with this character must stand in quotes',
  BAD_DQ_ESCAPE: 'inside double quotes a backslash is written twice',
}

/** What to do about a fault of YAML syntax, by the code that the parser gives it. */
export function yamlHint(code: string): string | undefined {
  return hints[code]
}
