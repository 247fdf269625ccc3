import { isIdentifier } from '@rapporteur/markdown'
import type { Argument } from '../evaluate/bound.js'
import { invalid } from './arguments.js'
import type { Call, StatementHelper } from './helper.js'

/** `{{anchor "id"}}` or `{{anchor "element-" id}}`: the anchor of the block that it stands at the end of. */
export const anchor: StatementHelper = {
  parameters: [1, 10],
  print: (call, target) => {
    const identifier = identifierOf(call, call.positional)
    if (identifier !== undefined) target.write(`{#${identifier}}`)
  },
}

/** An anchor joined from words and numbers; only these, so that no text of the record becomes one. */
export function identifierOf(call: Call, parts: readonly Argument[]): string | undefined {
  const bad = parts.find(({ value }) => typeof value !== 'string' && typeof value !== 'number')
  if (bad !== undefined) return invalid(call, bad, 'a word or a number')
  const identifier = parts.map(({ value }) => String(value)).join('')
  if (isIdentifier(identifier)) return identifier
  const hint = 'An anchor begins with a letter or digit and has letters, digits, `-`, `_`, `.`, `:`, `/`, `#`, `@`.'
  return call.fault('anchor-malformed', `\`${identifier}\` is not an anchor.`, parts[0], hint)
}
