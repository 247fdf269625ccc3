import type { Place } from '@rapporteur/diagnostics'
import type { CitedSource, DocumentEntry, Evidence } from '@rapporteur/model'
import type { Argument, Bound, BoundBlock } from '../evaluate/bound.js'
import type { Evaluated } from '../evaluate/scope.js'

/** What a helper takes; the static check holds every call to it before anything is evaluated. */
export interface Signature {
  /** The least and the greatest number of positional arguments. */
  readonly parameters: readonly [number, number]
  /** Names of the other arguments; `any` for a message, whose catalogue knows them. */
  readonly options?: readonly string[] | 'any'
  /** Those of the options that must be given. */
  readonly required?: readonly string[]
  /** A call with these options needs no positional argument. */
  readonly insteadOfParameters?: readonly string[]
}

/** A call of a helper with its arguments evaluated. */
export interface Call {
  readonly place: Place
  readonly positional: readonly Argument[]
  readonly named: ReadonlyMap<string, Argument>
  /** Of the enclosing blocks and of all arguments. */
  readonly evidence: readonly Evidence[]
  /** Names of the members that the enclosing `each` blocks stand at. */
  readonly members: readonly string[]
  readonly sources: ReadonlyMap<string, CitedSource>
  readonly entry: DocumentEntry
  /** Reports a fault at the call, or at one of its arguments. */
  readonly fault: (ruleId: string, reason: string, at?: { readonly place: Place }, hint?: string) => undefined
}

/** Gives a value or a node; may stand in brackets. */
export interface ValueHelper extends Signature {
  readonly evaluate: (call: Call) => Evaluated | undefined
}

/** What a statement may do to the paper. */
export interface Target {
  /** Leaves a place for a node in the Markdown, or for a block, which must stand alone in its paragraph. */
  readonly bind: (bound: Bound | BoundBlock, evidence: readonly Evidence[], place: Place) => void
  /** Writes Markdown of the helper's own. */
  readonly write: (markdown: string) => void
  /** Writes a whole block; refused in the middle of a line. */
  readonly block: (write: () => void) => void
  /** Notes the masthead of the paper. */
  readonly masthead: (fields: ReadonlyMap<string, Argument>) => void
  /** Takes the passages that a person wrote for a slot. */
  readonly slot: (name: Argument) => DocumentEntry['passages'] | undefined
}

/** Writes something, and gives no value. */
export interface StatementHelper extends Signature {
  readonly print: (call: Call, target: Target) => void
}

/** The two parts of a block, `{{#x}}…{{else}}…{{/x}}`. */
export interface Body {
  /** Prints the first part, in a scope of its own where `inner` is given, with the evidence of the block's condition. */
  readonly program: (evidence: readonly Evidence[], inner?: Inner) => void
  readonly inverse: (evidence: readonly Evidence[]) => void
  /** Prints the first part into the Markdown that is returned to `wrap`, between what it puts before and after. */
  readonly wrapped: (wrap: (markdown: string) => { readonly before: string; readonly after: string }) => void
}

/** The scope of a block that changes `this`. */
export interface Inner extends Evaluated {
  readonly data?: ReadonlyMap<string, unknown>
  /** The name of the member of a list that `this` is. */
  readonly member?: string
  /** Values of the block's parameters, in order. */
  readonly parameters?: readonly Evaluated[]
}

/** Prints a block or leaves it out. */
export interface BlockHelper extends Signature {
  readonly print: (call: Call, body: Body, target: Target) => void
}
