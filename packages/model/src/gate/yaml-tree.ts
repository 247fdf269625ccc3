import type { CST } from 'yaml'

/** Every token of a file with what stands in it, in no order. */
export function tokensIn(tokens: readonly CST.Token[]): readonly CST.Token[] {
  const waiting: (CST.Token | null | undefined)[] = [...tokens]
  const found: CST.Token[] = []
  while (waiting.length > 0) {
    const token = waiting.pop()
    if (token == null) continue
    found.push(token)
    if (token.type === 'document') waiting.push(token.value)
    if ('items' in token) for (const item of token.items) waiting.push(item.key, item.value)
  }
  return found
}
