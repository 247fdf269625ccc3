import type { RecordText } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { localizeRecordText } from '../nodes/record-text.js'

/** A text of the record in the language of the paper or, untranslated, in its own. */
export interface Words {
  readonly value: string
  /** The language that it is written in. */
  readonly locale: string
}

/** The words of a text; of one that is not there, none. */
export function wordsOfText(text: RecordText | undefined, context: Context): Words {
  const { locale } = context.language.profile
  const [leaf] = text === undefined ? [] : localizeRecordText(text, undefined, context)
  return { value: leaf?.value ?? '', locale: leaf?.locale ?? locale }
}
