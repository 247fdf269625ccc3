import type { LocalizedInline } from '@rapporteur/model'
import { houseWords } from '../messages/house-words.js'
import { joinList } from '../values/join-list.js'
import type { Handler } from './handler.js'
import { localizeInline } from './index.js'

/** Several nodes in one place, joined as the language joins them; citations by semicolons. */
export const inlineList: Handler<'inlineList'> = ({ style, items }, context, form) => {
  const words = items.map((item) => localizeInline(item, context, form))
  if (style !== 'citations') return joinList(words, style, context)
  return words.reduce<readonly LocalizedInline[]>((before, after, index) => {
    if (index === 0) return after
    const key = index === words.length - 1 ? 'list.citations.last' : 'list.citations'
    return houseWords({ key, values: { before, after }, place: listPlace }, context)
  }, [])
}

// A list has no place of its own; what can go wrong here is a fault of the catalogue, which is named in the reason.
const listPlace = { file: 'localize.json', start: { line: 1, column: 1 } }
