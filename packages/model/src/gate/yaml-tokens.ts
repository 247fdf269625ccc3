import type { Diagnostic } from '@rapporteur/diagnostics'
import { CST, Lexer, Parser } from 'yaml'
import { fault } from './fault.js'
import { maximumDepth } from './limits.js'
import type { SourceText } from './source-text.js'

/** The concrete syntax of a YAML text, read only as far as it stays within what a record may use. */
export interface YamlTokens {
  readonly tokens: readonly CST.Token[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Markers that the lexer puts between lexemes; they are not part of the text. */
const insertedMarkers: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR])

/**
 * Scans the tokens before anything is composed: anchors, aliases, tags and directives are refused where they stand.
 * Composing first would be too late: fifty thousand anchors take a minute and a half, and an alias bomb has no position.
 */
export function scanYaml(source: SourceText): YamlTokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const diagnostics: Diagnostic[] = []
  let offset = 0
  let isScalar = false
  for (const lexeme of new Lexer().lex(source.text)) {
    const refused = isScalar ? undefined : refusedToken(lexeme, offset, source)
    if (refused !== undefined) diagnostics.push(refused)
    if (diagnostics.length >= maximumFaults) return { tokens: [], diagnostics }
    if (diagnostics.length === 0) tokens.push(...parser.next(lexeme))
    if (depthOf(parser.stack) > maximumDepth) return { tokens: [], diagnostics: [tooDeep(source, offset)] }
    if (isScalar || !insertedMarkers.has(lexeme)) offset += lexeme.length
    isScalar = !isScalar && lexeme === CST.SCALAR
  }
  return diagnostics.length > 0 ? { tokens: [], diagnostics } : { tokens: [...tokens, ...parser.end()], diagnostics }
}

/** A file with this many forbidden tokens is not a record at all. */
const maximumFaults = 100

// The parser's stack holds the document and the scalar in hand beside the lists and maps.
function depthOf(stack: readonly CST.Token[]): number {
  return stack.length <= maximumDepth ? stack.length : stack.filter((token) => 'items' in token).length
}

const hint = 'a text that begins with one of & * ! % must stand in quotes'

function refusedToken(lexeme: string, offset: number, source: SourceText): Diagnostic | undefined {
  const place = () => source.place(offset, offset + lexeme.length)
  switch (CST.tokenType(lexeme)) {
    case 'anchor':
      return fault('yaml-anchor', `The anchor \`${lexeme}\` is not allowed in a record`, place(), { hint })
    case 'alias':
      return fault('yaml-anchor', `The alias \`${lexeme}\` is not allowed in a record`, place(), { hint })
    case 'tag':
      return fault('yaml-tag', `The tag \`${lexeme}\` is not allowed in a record`, place(), { hint })
    case 'directive-line':
      return fault('yaml-directive', `The directive \`${lexeme}\` is not allowed in a record`, place(), {
        hint: 'take the line out: a record is always YAML 1.2',
      })
    default:
      return undefined
  }
}

function tooDeep(source: SourceText, offset: number): Diagnostic {
  return fault('yaml-too-deep', `Lists and maps are nested more than ${maximumDepth} deep`, source.place(offset))
}
