import type { Handler } from './handler.js'

/** An author's own words stay as they are. */
export const text: Handler<'text'> = (node) => [{ type: 'text', value: node.value }]
