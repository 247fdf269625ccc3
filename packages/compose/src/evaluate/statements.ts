import type { Place } from '@rapporteur/diagnostics'
import { blockHelpers, statementHelpers, valueHelpers } from '../helpers/index.js'
import {
  type BlockStatement,
  type ContentStatement,
  callsHelper,
  helperName,
  type MustacheStatement,
  type PartialStatement,
  type Program,
  type Statement,
} from '../template/ast.js'
import { contentStart, placeOf } from '../template/place.js'
import { blockBody } from './body.js'
import { bind } from './bound.js'
import { unite } from './evidence.js'
import { argumentsOf, callOf, evaluateExpression, type Site } from './expressions.js'
import { indented, type Output } from './output.js'
import type { Evaluated, Scope } from './scope.js'
import { targetOf } from './target.js'
import { writtenName } from './written-name.js'

/** Prints the statements of a program in order. */
export function printProgram(program: Program | undefined, site: Site): void {
  for (const statement of program?.body ?? []) printStatement(statement, site)
}

function printStatement(statement: Statement, site: Site): void {
  if (site.run.library.faulty.has(statement)) return
  if (statement.type === 'ContentStatement') printContent(statement, site)
  else if (statement.type === 'MustacheStatement') printMustache(statement, site)
  else if (statement.type === 'BlockStatement') printBlock(statement, site)
  else if (statement.type === 'PartialStatement') printPartial(statement, site)
}

function printContent(content: ContentStatement, { file, output }: Site): void {
  // A private-use character was reported by the check; here it must not be taken for the mark of a place.
  const text = content.value.replace(/[\uE000-\uF8FF]/g, '\uFFFD')
  output.chunks.push({ text, file, start: contentStart(content), verbatim: true })
}

function printMustache(statement: MustacheStatement, site: Site): void {
  const name = callsHelper(statement) ? helperName(statement) : undefined
  const place = placeOf(site.file, statement.path.loc)
  const helper = name === undefined ? undefined : statementHelpers.get(name)
  if (helper !== undefined) {
    const call = callOf(statement, site)
    if (call !== undefined) helper.print(call, targetOf(site, place))
    return
  }
  const value = evaluateStatement(statement, name, site)
  if (value !== undefined) printValue(value, place, site, writtenName(statement))
}

function evaluateStatement(statement: MustacheStatement, name: string | undefined, site: Site): Evaluated | undefined {
  const helper = name === undefined ? undefined : valueHelpers.get(name)
  if (helper === undefined) {
    return statement.path.type === 'PathExpression' ? evaluateExpression(statement.path, site) : undefined
  }
  const call = callOf(statement, site)
  return call === undefined ? undefined : helper.evaluate(call)
}

function printValue(value: Evaluated, place: Place, site: Site, name: string | undefined): void {
  const argument = { ...value, place }
  const bound = bind(argument, (ruleId, reason, hint) => site.run.report({ ruleId, reason, place, hint }))
  if (bound !== undefined) targetOf(site, place, name).bind(bound, value.evidence, place)
}

function printBlock(statement: BlockStatement, site: Site): void {
  const helper = blockHelpers.get(helperName(statement) ?? '')
  const call = callOf(statement, site)
  if (helper === undefined || call === undefined) return
  helper.print(call, blockBody(statement, site, printProgram), targetOf(site, call.place))
}

function printPartial(statement: PartialStatement, site: Site): void {
  const { run } = site
  const name = statement.name.type === 'SubExpression' ? '' : String(statement.name.original)
  const partial = run.library.partials.get(name)
  const given = argumentsOf(statement, site)
  if (partial === undefined || given === undefined) return
  const [context] = given.positional
  if (context?.value === null) {
    const reason = `The context of the partial \`${name}\` is absent.`
    run.report({ ruleId: 'value-absent', reason, place: context.place, hint: 'Write it inside `{{#if …}}`.' })
    return
  }
  const scope: Scope = {
    ...site.scope,
    ...(context === undefined ? {} : { value: context.value, data: site.scope.data, parent: site.scope }),
    evidence: unite(site.scope.evidence, context?.evidence ?? []),
    locals: new Map<string, Evaluated>([...(context === undefined ? site.scope.locals : []), ...given.named]),
    parameters: new Map(),
  }
  const inner: Output = { chunks: [] }
  const isIndented = statement.indent !== ''
  printProgram(partial.program, { run, file: partial.file, scope, output: isIndented ? inner : site.output })
  if (isIndented) site.output.chunks.push(...indented(inner.chunks, statement.indent))
}
