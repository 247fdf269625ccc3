import type { LocalizedInline, Masthead, NeutralInline } from '@rapporteur/model'
import type { Context } from '../language/context.js'
import { localizeLine } from '../nodes/line.js'
import { formatDate } from '../values/date.js'

const lines = [
  'issuedBy',
  'originalLanguage',
  'distribution',
  'agendaItem',
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
    if (children !== undefined) words[line] = localizeLine(children, context)
  }
  return {
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === undefined ? {} : { date, dateText: [{ type: 'text', value: formatDate(date, context.language) }] }),
    ...words,
    title: localizeLine(title, context),
    notices: notices.map((notice) => localizeLine(notice, context)),
  }
}
