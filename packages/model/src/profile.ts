import { z } from 'zod'

function isPattern(value: string): boolean {
  try {
    return new RegExp(value, 'u') instanceof RegExp
  } catch {
    return false
  }
}

/** How one level of numbered paragraphs is written: `before` + ordinal in its `style` + `after`. */
export const numberingLevel = z.strictObject({
  style: z.enum(['decimal', 'letter', 'roman']),
  before: z.string().default(''),
  after: z.string().default(''),
})

/** What one house does and another does not; a file `profile.json` in `templates/profiles/<house>/`. */
export const houseProfileFile = z.strictObject({
  house: z.string().min(1),
  name: z.string().min(1).describe('name of the house, for people'),
  symbol: z.strictObject({
    pattern: z
      .string()
      .min(1)
      .refine(isPattern, 'it is not a regular expression')
      .describe('regular expression with named groups that a whole symbol matches'),
    examples: z.array(z.string()).min(1),
    description: z.string().min(1).describe('the grammar in words, printed as a hint'),
  }),
  masthead: z
    .strictObject({
      first: z
        .array(z.enum(['symbol', 'distribution', 'date', 'issuedBy', 'originalLanguage', 'status']))
        .describe('what stands at the outer side, in order'),
      second: z
        .array(z.enum(['treaty', 'conference', 'venueAndDates', 'agendaItem']))
        .describe('what stands at the inner side, in order'),
    })
    .describe('masthead'),
  numbering: z.array(numberingLevel).length(3).describe('markers of paragraphs, sub-paragraphs and the next level'),
  bullet: z.enum(['•', '–', '—']).describe('marker of unordered lists'),
  pageSize: z.enum(['A4', 'LETTER']).default('A4'),
})
export type HouseProfile = z.output<typeof houseProfileFile>

const latinAdverbs = [
  ...['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies', 'undecies'],
  ...['duodecies', 'terdecies', 'quaterdecies', 'quindecies', 'sexdecies', 'septdecies', 'octodecies', 'novodecies'],
  'vicies',
]

/** Facts of one language; a file `profile.json` in `locales/<tag>/`. */
export const localeProfileFile = z.strictObject({
  locale: z.string().min(2),
  name: z.string().min(1).describe('name of the language in itself'),
  direction: z.enum(['ltr', 'rtl']),
  script: z.enum(['Latn', 'Cyrl', 'Arab', 'Hans']),
  lineHeight: z.number().positive().describe('multiple of the line box of the main font'),
  justified: z
    .boolean()
    .default(true)
    .describe('whether running text is even on both sides; long words without hyphens are better set ragged'),
  autospace: z
    .number()
    .min(0)
    .max(0.5)
    .default(0)
    .describe('room between an ideograph and a Latin letter or a digit, in ems; no character is added'),
  intl: z
    .string()
    .optional()
    .describe('tag whose number and list forms `Intl` gives where they are not those of `locale`, such as `en-GB`'),
  numberingSystem: z.string().default('latn'),
  date: z.strictObject({
    pattern: z.string().describe('`{{day}} {{month}} {{year}}`'),
    rangeWithinMonth: z.string().describe('`{{from}} to {{to}} {{month}} {{year}}`'),
    months: z.array(z.string()).length(12),
    firstDay: z.string().optional().describe('how the first of a month is written, `1er`'),
    quarters: z
      .array(z.string())
      .length(4)
      .default(['I', 'II', 'III', 'IV'])
      .describe('the quarters of a year, as short as the head of a narrow column'),
  }),
  numbers: z.strictObject({
    cardinal: z.array(z.string()).min(10).describe('words for 0, 1, 2 …; larger ones are written in digits'),
    ordinal: z.array(z.string()).describe('words for first, second …; may be empty'),
    inserted: z
      .strictObject({
        pattern: z.string().describe('`{{number}} {{word}}`'),
        words: z.array(z.string()).min(1).describe('bis, ter, quater …'),
      })
      .default({ pattern: '{{number}}\u00a0{{word}}', words: latinAdverbs })
      .describe(
        'numbers of what is put in between two numbers that stay; Latin where a language has no words of its own',
      ),
  }),
  numbering: z
    .strictObject({
      letters: z.array(z.string()).min(20).describe('letters of sub-paragraphs'),
      levels: z
        .array(numberingLevel.nullable())
        .length(3)
        .describe('markers that this language writes whatever the house; null follows the house'),
      locator: z.string().describe('a cited sub-paragraph after its paragraph, `{{number}} ({{letter}})`'),
    })
    .describe('numbering'),
  annexLetters: z.array(z.string()).min(10).describe('letters of annexes'),
  sentenceSpace: z.string().default(' ').describe('what stands between two sentences'),
  footnoteMark: z
    .enum(['before-punctuation', 'after-punctuation'])
    .describe('on which side of punctuation a mark stands'),
  footnotePunctuation: z
    .string()
    .optional()
    .describe('the signs that `footnoteMark` speaks of, `.,;:`; beside any other sign a mark stays where it is'),
  quotes: z.strictObject({ open: z.string(), close: z.string() }),
  sortIgnore: z.array(z.string()).default([]).describe('beginnings that alphabetical order passes over'),
  agreementWords: z
    .array(z.string().min(1))
    .default([])
    .describe('words that claim agreement of all, which no view may; `*` stands for any letters'),
  collation: z.string().optional().describe('Unicode collation of lists of names, such as `stroke`'),
})
export type LocaleProfile = z.output<typeof localeProfileFile>

/** Spelling of terms by a house in one language: term -> plain form, `term.form` -> another form. */
export type HouseTerms = Readonly<Record<string, string>>

/** Names of States in one language, `locales/<tag>/states.json`: code -> form (`name`, `list`, `of` …) -> name. */
export const stateNamesFile = z.record(z.string().regex(/^[A-Z]{3}$/), z.record(z.string(), z.string().min(1)))

/** Notes of the source language, `<namespace>.notes.json`: key -> what translators must know. */
export const messageNotesFile = z.record(
  z.string(),
  z.strictObject({
    meaning: z.string().min(1),
    arguments: z.array(z.string()),
    plural: z.string().optional().describe('the argument, a number or a list, that the plural form depends on'),
    zero: z.boolean().optional().describe('the number may be 0, for which every language has a form `_zero`'),
    contexts: z.array(z.string()).optional(),
  }),
)
