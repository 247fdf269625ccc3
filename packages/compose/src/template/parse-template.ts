import type { Place } from '@rapporteur/diagnostics'
import Handlebars from 'handlebars'
import type { Report } from '../report.js'
import type { Program } from './ast.js'

/** A template or partial: its file as shown to people, and its text. */
export interface Template {
  readonly file: string
  readonly source: string
}

/** Parses a template; a syntax fault is reported at the line and column where Handlebars' parser stopped. */
export function parseTemplate({ file, source }: Template, report: Report): Program | undefined {
  try {
    return Handlebars.parse(source) as unknown as Program
  } catch (error) {
    if (!(error instanceof Error)) throw error
    report({ ruleId: 'template-syntax', ...syntaxFault(error, file) })
    return undefined
  }
}

interface Lexer {
  readonly match: string
  readonly yylloc: { readonly first_line: number; readonly first_column: number }
}

interface PositionedError extends Error {
  readonly lineNumber?: number
  readonly column?: number
}

function syntaxFault(error: PositionedError, file: string): { reason: string; place: Place; hint?: string } {
  if (error.lineNumber !== undefined) {
    const place = { file, start: { line: error.lineNumber, column: (error.column ?? 0) + 1 } }
    const mismatch = /^(.*) doesn't match (.*) - \d+:\d+$/.exec(error.message)
    if (mismatch === null) return { reason: `${error.message.replace(/ - \d+:\d+$/, '')}.`, place }
    const reason = `The block \`${mismatch[1]}\` is closed as \`${mismatch[2]}\`.`
    return { reason, place, hint: `Close it with \`{{/${mismatch[1]}}}\`.` }
  }
  // The parser's message has a line only; its lexer still stands at the token that did not fit.
  const { match, yylloc } = (Handlebars as unknown as { Parser: { lexer: Lexer } }).Parser.lexer
  const place = { file, start: { line: yylloc.first_line, column: yylloc.first_column + 1 } }
  if (/got 'EOF'$/.test(error.message)) {
    return { reason: 'The template ends inside a block.', place, hint: 'Close every `{{#block}}` with `{{/block}}`.' }
  }
  if (match.trim() === '') return { reason: 'The template cannot be read here.', place }
  const hint =
    match === '}}}'
      ? 'A value cannot stand in an anchor or attribute: use `{{anchor …}}`, `{{ref …}}` or `{{cite …}}`.'
      : 'Look at the braces and brackets before it.'
  return { reason: `\`${match}\` cannot stand here.`, place, hint }
}
