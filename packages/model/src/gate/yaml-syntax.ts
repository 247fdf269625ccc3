import type { Diagnostic } from '@rapporteur/diagnostics'
import type { CST, Document } from 'yaml'
import { fault } from './fault.js'
import type { SourceText } from './source-text.js'
import { yamlHint } from './yaml-hints.js'
import { tokensIn } from './yaml-tree.js'

/**
 * Faults of syntax, one a line. Where one slip throws the reading of all that follows, only the slip is told: a tab that
 * indents, or a quotation mark that nothing closes, which stands at its own place and not where the file ends.
 */
export function syntaxFaults(
  documents: readonly Document.Parsed[],
  tokens: readonly CST.Token[],
  source: SourceText,
): Diagnostic[] {
  const found = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  const tabs = found.filter(({ code }) => code === 'TAB_AS_INDENT')
  const faults = new Map<number, Diagnostic>()
  for (const { code, message, pos } of tabs.length > 0 ? tabs : found) {
    const opened = code === 'MISSING_CHAR' ? unclosedQuote(tokens) : undefined
    const place = source.place(...(opened ?? ([clamp(pos[0], source), clamp(pos[1], source)] as const)))
    if (faults.has(place.start.line)) continue
    faults.set(place.start.line, fault('yaml-syntax', message, place, { hint: yamlHint(code) }))
    if (opened !== undefined) break
  }
  const second = documents[1]
  if (second === undefined || faults.size > 0) return [...faults.values()]
  const reason = 'A second document begins here; a file holds one record'
  return [fault('yaml-syntax', reason, source.place(second.range[0]))]
}

function clamp(offset: number, { text }: SourceText): number {
  return Math.min(offset, text.length)
}

/** Where the first quoted text begins that has no closing mark. */
function unclosedQuote(tokens: readonly CST.Token[]): readonly [number, number] | undefined {
  const open = tokensIn(tokens).flatMap((token) => {
    if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return []
    const isClosed = token.source.length > 1 && token.source.endsWith(token.source.charAt(0))
    return isClosed ? [] : [token.offset]
  })
  return open.length === 0 ? undefined : [Math.min(...open), Math.min(...open) + 1]
}
