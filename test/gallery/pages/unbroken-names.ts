import type { TypesetDefinition } from '@rapporteur/typeset'
import { page } from './page.js'

export const unbrokenNames: TypesetDefinition = {
  ...page,
  language: 'en',
  content: {
    columnGap: 14,
    columns: [
      { width: 62, text: 'See A/CONF.32/PC.1/L.7/Add.2/Rev.1 and https://www.example.org/texts/1948/declaration.' },
      { width: 62, language: 'fr', text: ['« Oui », dit-il : « tous les hommes, tous » — et ce fut tout.'] },
      { width: '*', language: 'ru', text: 'Резолюция № 217 — от 10 декабря 1948 г.' },
    ],
  },
}
