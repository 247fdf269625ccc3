import type { LocalizedInline, NeutralInline } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'

/** The node of a type; the types of some nodes are unions themselves. */
export type NodeOf<T extends NeutralInline['type']> = NeutralInline extends infer Node
  ? Node extends { readonly type: infer U }
    ? T extends U
      ? Node & NeutralInline
      : never
    : never
  : never

/** Makes the words of one type of node; `form` is the grammatical form that a message asks of it. */
export type Handler<T extends NeutralInline['type']> = (
  node: NodeOf<T>,
  context: Context,
  form: FormRequest | undefined,
) => readonly LocalizedInline[]
