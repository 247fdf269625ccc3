import type { HouseProfile, LocaleProfile } from '@rapporteur/model'

export const house: HouseProfile = {
  house: 'house',
  name: 'A house',
  symbol: { pattern: '.*', examples: ['A/1'], description: 'anything' },
  masthead: {
    first: ['symbol', 'date', 'issuedBy', 'originalLanguage'],
    second: ['treaty', 'conference', 'venueAndDates'],
  },
  numbering: [
    { style: 'decimal', before: '', after: '.' },
    { style: 'letter', before: '', after: '.' },
    { style: 'roman', before: '', after: '.' },
  ],
  bullet: '•',
  pageSize: 'A4',
}

/** A profile of a language with the fields that pages depend on. */
export function profileOf(fields: Partial<LocaleProfile>): LocaleProfile {
  return {
    locale: 'en',
    name: 'English',
    direction: 'ltr',
    script: 'Latn',
    lineHeight: 1.1,
    justified: true,
    autospace: 0,
    numberingSystem: 'latn',
    date: { pattern: '', rangeWithinMonth: '', months: [], quarters: [] },
    numbers: { cardinal: [], ordinal: [], inserted: { pattern: '', words: [] } },
    numbering: { letters: [], levels: [null, null, null], locator: '' },
    annexLetters: [],
    sentenceSpace: ' ',
    footnoteMark: 'after-punctuation',
    quotes: { open: '“', close: '”' },
    sortIgnore: [],
    agreementWords: [],
    ...fields,
  }
}
