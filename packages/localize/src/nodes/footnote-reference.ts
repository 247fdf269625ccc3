import type { Handler } from './handler.js'

/** A mark, numbered by composition; on which side of punctuation it stands is settled when its line is whole. */
export const footnoteReference: Handler<'footnoteReference'> = (node) => [node]
