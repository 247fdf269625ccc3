import type { Handler } from './handler.js'
import { localizeInlines } from './index.js'

/** A link to an address, or to an anchor of the same paper. */
export const link: Handler<'link'> = ({ url, children }, context) => {
  const words = localizeInlines(children, context)
  if (url.startsWith('#')) return [{ type: 'internalLink', anchor: url.slice(1), children: words }]
  return [{ type: 'link', url, children: words }]
}
