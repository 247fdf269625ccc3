import type { Evidence } from '@rapporteur/model'

/** A value of an expression, with the record entries behind it. */
export interface Evaluated {
  readonly value: unknown
  readonly evidence: readonly Evidence[]
}

/** What a path is read against. `parent` is where `../` leads. */
export interface Scope {
  readonly value: unknown
  /** Of every enclosing `each`, `if` and `with`. */
  readonly evidence: readonly Evidence[]
  /** Arguments of the partial whose own scope this is. */
  readonly locals: ReadonlyMap<string, Evaluated>
  /** Block parameters, `as |item|`, visible in all blocks inside. */
  readonly parameters: ReadonlyMap<string, Evaluated>
  /** `@index`, `@first` … of this scope. */
  readonly data: ReadonlyMap<string, unknown>
  readonly parent: Scope | undefined
  /** Names of the members that the enclosing `each` blocks stand at, from the outermost. */
  readonly members: readonly string[]
}

/** The scope of a whole template. */
export function rootScope(value: unknown, evidence: readonly Evidence[] = []): Scope {
  return { value, evidence, locals: new Map(), parameters: new Map(), data: new Map(), parent: undefined, members: [] }
}

/** The scope inside a block that changes `this`. */
export function innerScope(
  outer: Scope,
  { value, evidence }: Evaluated,
  names: {
    readonly parameters?: ReadonlyMap<string, Evaluated>
    readonly data?: ReadonlyMap<string, unknown>
    readonly member?: string
  } = {},
): Scope {
  return {
    value,
    evidence,
    locals: new Map(),
    parameters: new Map([...outer.parameters, ...(names.parameters ?? [])]),
    data: new Map([...outer.data, ...(names.data ?? [])]),
    parent: outer,
    members: names.member === undefined ? outer.members : [...outer.members, names.member],
  }
}
