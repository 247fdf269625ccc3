import { callsHelper, type Expression, helperName, type MustacheStatement } from '../template/ast.js'

/**
 * What a template itself says that it prints: the key of a message, or the path of a value. The part of a key that is
 * computed (a grade, a status) is left out: it changes with the record, and so can name nothing for good.
 */
export function writtenName(statement: MustacheStatement): string | undefined {
  const helper = callsHelper(statement) ? helperName(statement) : undefined
  const [first] = statement.params
  if (helper === 'message') return writtenKey(first)
  return writtenPath(helper === undefined ? statement.path : first)
}

function writtenKey(key: Expression | undefined): string | undefined {
  if (key === undefined) return undefined
  const parts = key.type === 'SubExpression' && helperName(key) === 'concat' ? key.params : [key]
  const computed = parts.findIndex(({ type }) => type !== 'StringLiteral')
  const written = parts.slice(0, computed === -1 ? parts.length : computed).map(literal)
  const name = written.join('').replace(/[.-]+$/, '')
  return name === '' ? undefined : name
}

function literal(expression: Expression): string {
  return expression.type === 'StringLiteral' ? String(expression.value) : ''
}

function writtenPath(path: Expression | undefined): string | undefined {
  if (path?.type !== 'PathExpression') return undefined
  const name = path.parts.filter((part) => part !== 'root').join('.')
  return name === '' ? undefined : name
}
