import type { Handler } from './handler.js'

/** A mark stays where the translation puts it, before or after punctuation; its number is settled by composition. */
export const footnoteReference: Handler<'footnoteReference'> = (node) => [node]
