import type { StatementHelper } from './helper.js'

/** `{{masthead symbol=… date=… title=…}}`: what stands above the title; prints nothing. An absent field is left out. */
export const masthead: StatementHelper = {
  parameters: [0, 0],
  options: [
    'symbol',
    'date',
    'issuedBy',
    'originalLanguage',
    'distribution',
    'agendaItem',
    'treaty',
    'conference',
    'venueAndDates',
    'title',
    'subtitle',
    'status',
    'notices',
  ],
  required: ['title'],
  print: (call, target) => target.masthead(call.named),
}
