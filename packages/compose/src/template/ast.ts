/** The part of Handlebars' syntax tree that templates use; its columns count from 0. */
export interface Location {
  readonly start: { readonly line: number; readonly column: number }
  readonly end: { readonly line: number; readonly column: number }
}

interface Located {
  readonly loc: Location
}

/** `a.b`, `../a`, `this`, `@index`; `original` is what was typed. */
export interface PathExpression extends Located {
  readonly type: 'PathExpression'
  readonly data: boolean
  readonly depth: number
  readonly parts: readonly string[]
  readonly original: string
}

export interface Literal extends Located {
  readonly type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'NullLiteral' | 'UndefinedLiteral'
  readonly value?: string | number | boolean | null
  readonly original?: string | number | boolean | null
}

/** What a mustache, a block and a bracketed call have in common. */
export interface Invocation extends Located {
  readonly path: PathExpression | Literal
  readonly params: readonly Expression[]
  readonly hash?: { readonly pairs: readonly HashPair[] }
}

export interface SubExpression extends Invocation {
  readonly type: 'SubExpression'
}

export type Expression = PathExpression | Literal | SubExpression

export interface HashPair extends Located {
  readonly key: string
  readonly value: Expression
}

export interface ContentStatement extends Located {
  readonly type: 'ContentStatement'
  readonly value: string
  /** The content before the white space around standing-alone tags was taken off. */
  readonly original: string
  readonly rightStripped?: boolean
}

export interface MustacheStatement extends Invocation {
  readonly type: 'MustacheStatement'
  readonly escaped: boolean
}

export interface BlockStatement extends Invocation {
  readonly type: 'BlockStatement'
  readonly program?: Program
  readonly inverse?: Program
}

export interface PartialStatement extends Located {
  readonly type: 'PartialStatement'
  readonly name: Expression
  readonly params: readonly Expression[]
  readonly hash?: { readonly pairs: readonly HashPair[] }
  /** White space before a partial that stands alone in its line. */
  readonly indent: string
}

/** What the language of templates leaves out; `check` refuses it. */
export interface RefusedStatement extends Located {
  readonly type: 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'
}

export interface CommentStatement extends Located {
  readonly type: 'CommentStatement'
}

export type Statement =
  | ContentStatement
  | MustacheStatement
  | BlockStatement
  | PartialStatement
  | RefusedStatement
  | CommentStatement

export interface Program {
  readonly body: readonly Statement[]
  readonly blockParams?: readonly string[]
}

/** The name of the helper that an invocation calls, if it can be one: `./date` and `a.b` are paths. */
export function helperName({ path }: Pick<Invocation, 'path'>): string | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0 || path.parts.length !== 1) return undefined
  return /^(?:\.|this\b)/.test(path.original) ? undefined : path.parts[0]
}

/** Whether a mustache calls a helper: one without arguments is a path, since no helper does anything without one. */
export function callsHelper({ params, hash }: MustacheStatement): boolean {
  return params.length > 0 || hash !== undefined
}
