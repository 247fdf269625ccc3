/** The longest slug, and how many words it is of. */
const longest = { characters: 48, words: 5 }

/** The first words of a text as a name, `the-paper-proposes-an-exchange`; a number made of it where it has no Latin letters. */
export function slugOf(text: string): string {
  const words = withoutMarks(text)
    .toLowerCase()
    .match(/[a-z0-9]+/g)
  const slug = (words ?? []).slice(0, longest.words).join('-').slice(0, longest.characters)
  return /[a-z]{2}/.test(slug) ? slug : `text-${hash(text)}`
}

/** A name in letters that every keyboard has; what has none of them is told by a number made of it. */
export function ascii(name: string): string {
  if (name === '' || /^[A-Za-z0-9][A-Za-z0-9._:/#@-]*$/.test(name)) return name
  const plain = withoutMarks(name)
    .replace(/[^A-Za-z0-9._:/#@-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
  return `${plain === '' ? 'x' : plain}-${hash(name)}`
}

function withoutMarks(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '')
}

/** FNV-1a of 32 bits in base 36: short, and the same on every machine. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return sum.toString(36)
}
