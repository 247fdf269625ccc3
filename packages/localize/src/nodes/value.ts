import { localizeArgument } from './argument.js'
import type { Handler } from './handler.js'

/** A date, a number or a name set by itself. */
export const value: Handler<'value'> = ({ argument, place }, context, form) =>
  localizeArgument(argument, form, form?.place ?? place, context)
