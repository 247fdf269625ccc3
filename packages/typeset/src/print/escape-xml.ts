const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Escapes a text for XML and leaves out what XML cannot hold; other values pass unchanged. */
export function escapeXml(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const characters = Array.from(value).filter((character) => isXml(character.codePointAt(0) ?? 0))
  return characters.join('').replace(/[&<>"]/g, (character) => entities[character] ?? '')
}

function isXml(codePoint: number): boolean {
  if (codePoint < 0x20) return codePoint === 0x9 || codePoint === 0xa || codePoint === 0xd
  return !(codePoint >= 0xd800 && codePoint <= 0xdfff) && codePoint !== 0xfffe && codePoint !== 0xffff
}
