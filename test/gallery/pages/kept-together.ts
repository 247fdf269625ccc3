import type { TypesetDefinition } from '@rapporteur/typeset'
import { halfPage } from './page.js'

export const keptTogether: TypesetDefinition = {
  ...halfPage,
  language: 'en',
  content: [
    'No one shall be subjected to torture or to cruel, inhuman or degrading treatment or punishment. Everyone has the ' +
      'right to recognition everywhere as a person before the law.',
    { text: 'Article 8', bold: true, keepWithNext: true, margin: [0, 6, 0, 2] },
    'Everyone has the right to an effective remedy by the competent national tribunals for acts violating the ' +
      'fundamental rights granted him by the constitution or by law.',
  ],
}
