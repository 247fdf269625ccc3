import type { Handler } from './handler.js'

/** A symbol is the same in every language and is set left to right inside any line. */
export const symbol: Handler<'symbol'> = ({ value }) => [{ type: 'isolate', direction: 'ltr', value }]
