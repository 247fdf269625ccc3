import { nearest } from '@rapporteur/diagnostics'
import { type Report, suggestion } from '../report.js'
import {
  type BlockStatement,
  type ContentStatement,
  callsHelper,
  type Expression,
  type HashPair,
  type MustacheStatement,
  type PartialStatement,
  type Program,
  type Statement,
} from './ast.js'
import { checkCall } from './check-call.js'
import { advance, contentStart, placeOf } from './place.js'

/** What the static check of a template found. */
export interface Checked {
  /** Nodes that must not be evaluated, because their fault was reported. */
  readonly faulty: ReadonlySet<object>
  /** Calls of partials that exist, in order. */
  readonly partials: readonly { readonly name: string; readonly node: PartialStatement }[]
}

interface Check {
  readonly file: string
  readonly known: readonly string[]
  readonly report: Report
  readonly faulty: Set<object>
  readonly partials: { readonly name: string; readonly node: PartialStatement }[]
}

/** Finds every fault of a template that needs no data: helpers, arguments, partials, forbidden forms and characters. */
export function checkTemplate(program: Program, file: string, known: readonly string[], report: Report): Checked {
  const check: Check = { file, known, report, faulty: new Set(), partials: [] }
  checkProgram(program, check)
  return check
}

function checkProgram(program: Program | undefined, check: Check): void {
  for (const statement of program?.body ?? []) checkStatement(statement, check)
}

function checkStatement(statement: Statement, check: Check): void {
  if (statement.type === 'ContentStatement') checkContent(statement, check)
  else if (statement.type === 'MustacheStatement') checkMustache(statement, check)
  else if (statement.type === 'BlockStatement') checkBlock(statement, check)
  else if (statement.type === 'PartialStatement') checkPartial(statement, check)
  else if (statement.type !== 'CommentStatement') {
    const reason = 'Decorators, inline partials and partial blocks are not part of the language of templates.'
    refuse(statement, 'template-form', reason, 'Write a partial of its own.', check)
  }
}

// The private use area marks the places of values: a template that wrote one itself could forge a place.
function checkContent(node: ContentStatement, { file, report }: Check): void {
  for (const { index, 0: character } of node.value.matchAll(/[\uE000-\uF8FF]/g)) {
    const start = advance(contentStart(node), node.value.slice(0, index))
    const code = character.charCodeAt(0).toString(16).toUpperCase()
    const reason = `The template holds the private-use character U+${code}.`
    const hint = 'Delete it; it has no meaning in a paper.'
    report({ ruleId: 'character-private', reason, place: { file, start }, hint })
  }
}

function checkMustache(node: MustacheStatement, check: Check): void {
  if (!node.escaped) {
    const reason = 'Triple braces and `&` are not part of the language of templates.'
    const hint = 'Write two braces: nothing is escaped, because no value is read as Markdown.'
    refuse(node, 'triple-stash', reason, hint, check)
  }
  if (callsHelper(node)) {
    if (!checkCall(node, 'mustache', check.file, check.report)) check.faulty.add(node)
  } else if (node.path.type !== 'PathExpression') {
    refuse(node, 'literal-printed', 'A literal is not printed.', 'Write it as text or as a message.', check, node.path)
  }
  checkExpressions(node.params, node.hash?.pairs, check)
}

function checkBlock(node: BlockStatement, check: Check): void {
  if (!checkCall(node, 'block', check.file, check.report)) check.faulty.add(node)
  checkExpressions(node.params, node.hash?.pairs, check)
  checkProgram(node.program, check)
  checkProgram(node.inverse, check)
}

function checkPartial(node: PartialStatement, check: Check): void {
  checkExpressions(node.params, node.hash?.pairs, check)
  if (node.name.type === 'SubExpression') {
    const hint = 'Choose between partials with `{{#if}}`.'
    refuse(node, 'partial-dynamic', 'The name of a partial cannot be computed.', hint, check, node.name)
    return
  }
  const name = String(node.name.original)
  if (check.known.includes(name)) check.partials.push({ name, node })
  else {
    const hint = suggestion(nearest(name, check.known), check.known)
    refuse(node, 'partial-unknown', `There is no partial \`${name}\`.`, hint, check, node.name)
  }
}

function checkExpressions(params: readonly Expression[], pairs: readonly HashPair[] = [], check: Check): void {
  for (const expression of [...params, ...pairs.map(({ value }) => value)]) {
    if (expression.type !== 'SubExpression') continue
    if (!checkCall(expression, 'bracket', check.file, check.report)) check.faulty.add(expression)
    checkExpressions(expression.params, expression.hash?.pairs, check)
  }
}

function refuse(
  node: Statement,
  ruleId: string,
  reason: string,
  hint: string | undefined,
  { file, report, faulty }: Check,
  at: Pick<Statement, 'loc'> = node,
): void {
  report({ ruleId, reason, place: placeOf(file, at.loc), hint })
  faulty.add(node)
}
