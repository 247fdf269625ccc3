import type { LocalizedInline, RecordText } from '@rapporteur/model'
import { houseWords } from '../messages/house-words.js'
import { joinList } from '../values/join-list.js'
import { listName } from '../values/state.js'
import type { Handler } from './handler.js'
import { plainText } from './join-text.js'
import { localizeRecordText } from './record-text.js'

/** A text under negotiation: the whole old text struck and the whole new text put in; plain where both say the same. */
export const redline: Handler<'redline'> = ({ base, proposed, proposers, place }, context) => {
  const words = (text: RecordText) => localizeRecordText(text, undefined, context)
  const names = proposers.map((code) => [{ type: 'text' as const, value: listName(code, context) ?? code }])
  const by = names.length === 0 ? {} : { by: plainText(joinList(names, 'conjunction', context)) }
  const deletion = base === undefined ? [] : [{ type: 'deletion' as const, ...by, children: words(base) }]
  const insertion = proposed === undefined ? [] : [{ type: 'insertion' as const, ...by, children: words(proposed) }]
  const [struck] = deletion
  const [put] = insertion
  if (struck === undefined || put === undefined) return [...deletion, ...insertion]
  if (sameWords(struck.children, put.children)) return put.children
  return houseWords({ key: 'redline.replaced', values: { deletion, insertion }, place }, context)
}

const sameWords = (a: readonly LocalizedInline[], b: readonly LocalizedInline[]) => plainText(a) === plainText(b)
