import type { Diagnostic } from '@rapporteur/diagnostics'
import type { HouseProfile } from '../profile.js'
import type { Dossier } from '../records/dossier.js'
import { fault } from './fault.js'

/** How a house writes its symbols. */
export type SymbolGrammar = HouseProfile['symbol']

/** Longest symbol: real ones have some forty characters. */
const maximumLength = 200

/** The named parts of a symbol by the grammar of a house; nothing when the grammar does not know it. */
export function parseSymbol(
  symbol: string,
  grammar: SymbolGrammar,
): { readonly parts: Readonly<Record<string, string>> } | undefined {
  if (symbol.length > maximumLength) return undefined
  const match = new RegExp(`^(?:${grammar.pattern})$`, 'u').exec(symbol)
  if (match === null) return undefined
  const parts = Object.entries(match.groups ?? {}).filter((part): part is [string, string] => part[1] !== undefined)
  return { parts: Object.fromEntries(parts) }
}

/** Symbols that the grammar does not know, that two papers have, or that lack the revision which was circulated. */
export function checkSymbols(dossier: Dossier, grammar: SymbolGrammar): readonly Diagnostic[] {
  return [...checkOwnSymbols(dossier, grammar), ...checkRevisionOfSymbols(dossier, grammar)]
}

/** A paper that was sent round as a revision has a symbol that says so. */
function checkRevisionOfSymbols({ dossier, circulation }: Dossier, grammar: SymbolGrammar): readonly Diagnostic[] {
  const symbols = new Map(dossier.documents.map(({ id, symbol }) => [id, symbol]))
  return (circulation?.circulations ?? []).flatMap(({ document, revision, source }) => {
    const symbol = symbols.get(document) ?? ''
    const parts = parseSymbol(symbol, grammar)?.parts
    const written = Number(parts?.revision ?? 0)
    if (parts === undefined || revision <= written) return []
    const reason = `Revision ${revision} of \`${document}\` was sent round, and its symbol, \`${symbol}\`, is that of ${written === 0 ? 'the first draft' : `revision ${written}`}`
    const hint = `give the paper a symbol of revision ${revision}, or correct \`revision\``
    return [fault('revision-mismatch', reason, source.fields.revision ?? source.place, { hint })]
  })
}

function checkOwnSymbols(dossier: Dossier, grammar: SymbolGrammar): readonly Diagnostic[] {
  const taken = new Map<string, string>()
  return dossier.dossier.documents.flatMap(({ id, symbol, source }) => {
    const place = source.fields.symbol ?? source.place
    const other = taken.get(symbol)
    taken.set(symbol, other ?? id)
    if (parseSymbol(symbol, grammar) === undefined) {
      const hint = `${grammar.description}, such as ${grammar.examples.join(', ')}`
      return [fault('symbol-malformed', `\`${symbol}\` is not a symbol of this house`, place, { hint })]
    }
    if (other === undefined) return []
    return [fault('symbol-duplicate', `The paper \`${other}\` has the symbol \`${symbol}\` already`, place)]
  })
}
