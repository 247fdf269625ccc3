import type { Handler } from './handler.js'
import { localizeInlines } from './index.js'

/** Emphasis around localized words. */
export const emphasis: Handler<'emphasis' | 'strong'> = ({ type, children }, context) => [
  { type, children: localizeInlines(children, context) },
]
