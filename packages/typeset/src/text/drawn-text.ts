const lineEnds = String.raw`\n\r\v\f\u0085\u2028\u2029`
const invisible = new RegExp(String.raw`[\p{Default_Ignorable_Code_Point}${lineEnds}]`, 'u')
const everyInvisible = new RegExp(invisible, 'gu')

/** Whether a character has no picture: it ends a line, or only says how its neighbours are drawn. */
export function isInvisible(character: string): boolean {
  return invisible.test(character)
}

/** What of a piece of text is drawn: line ends and invisible signs have done their work once lines are broken. */
export function drawnText(text: string): string {
  if (!invisible.test(text)) return text
  // Joiners shape Arabic letters and nothing else in the scripts that are set.
  const keepsJoiners = /\p{Script=Arabic}/u.test(text)
  const isJoiner = (sign: string): boolean => sign === '\u200c' || sign === '\u200d'
  return text.replace(everyInvisible, (sign) => (keepsJoiners && isJoiner(sign) ? sign : ''))
}
