import type { Handler } from './handler.js'

/** A line end stays where the author put it. */
export const lineBreak: Handler<'break'> = () => [{ type: 'break' }]
