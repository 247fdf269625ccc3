import type { Handler } from './handler.js'
import { localizeRecordText } from './record-text.js'

/** A text of the record, bound as a leaf. */
export const boundText: Handler<'boundText'> = ({ text }, context, form) => localizeRecordText(text, form, context)
