import { z } from 'zod'
import { absent, date, entry, id, locale, reference, symbol, text } from '../gate/fields.js'

const grade = entry('grade', {
  grade: z.enum(['one', 'two', 'some', 'several', 'many', 'most']).describe('the phrase that the paper uses'),
  from: z.int().min(1).optional().transform(absent).describe('the smallest count of delegations that it stands for'),
  above: z
    .number()
    .min(0)
    .max(99)
    .optional()
    .transform(absent)
    .describe('or the share of the denominator, in per cent, that the count must exceed'),
})

const passage = entry('passage', {
  id: id('id of the paragraph'),
  slot: id('named slot of the template where the paragraph stands'),
  text: text('a paragraph that a person wrote'),
})

const documentEntry = entry('document', {
  id: id('file name of the paper, without extension'),
  kind: z.enum(['working-paper', 'work-plan', 'co-chairs-report', 'questionnaire']).describe('which template makes it'),
  symbol: symbol('symbol of the paper, by the grammar of the house'),
  date: date('date of the paper'),
  title: text('title of the paper'),
  name: text('name of the paper as it stands inside a sentence'),
  subtitle: text('second line of the title').optional().transform(absent),
  status: z.enum(['draft', 'revised-draft', 'final']).describe('what is printed below the title'),
  issuedBy: z.enum(['officers', 'body', 'secretariat']).default('officers').describe('who issues it'),
  agendaItem: z.string().optional().transform(absent).describe('item of the agenda, for houses that print it'),
  distribution: z
    .enum(['general', 'limited', 'restricted'])
    .optional()
    .transform(absent)
    .describe('distribution, for houses that print it'),
  languages: z
    .array(locale('a language'))
    .min(1)
    .optional()
    .transform(absent)
    .describe('languages of this paper, if not all of the dossier'),
  annexes: z
    .array(
      entry('documentAnnex', {
        id: id('anchor of the annex'),
        title: text('title of the annex'),
        name: text('what the annex is, inside a sentence'),
      }),
    )
    .default([])
    .describe('annexes in order'),
  passages: z.array(passage).default([]).describe('paragraphs written by a person, by slot'),
})

/** `dossier.yaml`: the body, its cycle and the papers to make. */
export const dossierFile = entry('dossier', {
  id: id('id of the dossier, the name of its folder'),
  house: id('house profile, a folder of `templates/profiles`'),
  originalLanguage: locale('language of the record where an entry names no other'),
  languages: z.array(locale('a language')).min(1).describe('languages of the papers'),
  body: entry('body', {
    name: text('full name of the working group or committee'),
    short: text('short name, after its first mention'),
    officers: text('title of those who preside over it'),
  }),
  treaty: entry('treaty', {
    name: text('full name of the treaty'),
    short: text('short name of the treaty'),
    title: text('name as it stands in the masthead'),
  }),
  cycle: z.string().min(1).describe('code of the cycle, as symbols write it'),
  conference: entry('conference', {
    name: text('name of the Conference that the papers go to'),
    short: text('short name of that Conference'),
    title: text('name as it stands in the masthead'),
    venue: text('city'),
    start: date('first day'),
    end: date('last day'),
  }),
  previousConference: entry('previousConference', {
    name: text('name of the Conference whose decisions are carried out'),
    short: text('short name of that Conference'),
  }),
  partner: entry('partner', {
    name: text('the body to which the structured discussion reports'),
    short: text('its short name'),
  })
    .optional()
    .transform(absent)
    .describe('the body with whose work this one is aligned'),
  secretariat: text('name of the secretariat'),
  officers: z
    .array(
      entry('officer', {
        id: id('id'),
        delegation: reference('delegation', 'delegation').optional().transform(absent),
        role: text('office'),
      }),
    )
    .describe('who presides'),
  attribution: entry('attribution', {
    policy: z.enum(['graded', 'named', 'mixed']).describe('how views are laid to delegations'),
    denominator: z.enum(['speakers', 'delegations']).describe('what counts are set against'),
    thresholds: z.array(grade).min(1).describe('grades by count or, after those, by share; ascending'),
    order: z.enum(['support', 'agenda']).default('support').describe('order of points in a summary'),
  }),
  notices: z.array(text('a notice')).default([]).describe('notices on the first page of each paper'),
  documents: z.array(documentEntry).min(1).describe('papers to make'),
})
