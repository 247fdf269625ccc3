/** Puts house data into a pattern of a language profile, `{{day}} {{month}}`; values of a record never pass here. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{\{(\w+)\}\}/gu, (whole, name: string) => values[name] ?? whole)
}
