const longest = 60

/** The beginning of a text on one line, cut between characters, for a message. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  const characters = Array.from(line.slice(0, longest * 2))
  return characters.length > longest || line.length > longest * 2 ? `${characters.slice(0, longest).join('')}…` : line
}
