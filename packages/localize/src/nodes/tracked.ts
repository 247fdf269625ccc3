import type { Handler } from './handler.js'
import { localizeInlines } from './index.js'

/** A tracked insertion or deletion keeps who proposed it and when. */
export const tracked: Handler<'insertion' | 'deletion'> = (node, context) => [
  { ...node, children: localizeInlines(node.children, context) },
]
