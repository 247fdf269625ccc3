import type { LocalizedInline, Masthead, NeutralInline } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { localizeInlines } from '../nodes/index.js'
import { formatDate } from '../values/date.js'

const lines = [
  'issuedBy',
  'originalLanguage',
  'treaty',
  'conference',
  'venueAndDates',
  'subtitle',
  'status',
] as const satisfies readonly (keyof Masthead<NeutralInline>)[]

/** The masthead in words of the language, its date as the language writes dates. */
export function localizeMasthead(masthead: Masthead<NeutralInline>, context: Context): Masthead<LocalizedInline> {
  const { symbol, date, title, notices } = masthead
  const words: Partial<Record<(typeof lines)[number], readonly LocalizedInline[]>> = {}
  for (const line of lines) {
    const children = masthead[line]
    if (children !== undefined) words[line] = localizeInlines(children, context)
  }
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date, dateText: [{ type: 'text', value: formatDate(date, context.language) }] }),
    ...words,
    title: localizeInlines(title, context),
    notices: notices.map((notice) => localizeInlines(notice, context)),
  }
}
