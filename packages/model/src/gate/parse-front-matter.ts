import type { Point } from '@rapporteur/diagnostics'
import { z } from 'zod'
import type { Sourced } from '../evidence.js'
import type { SafeText } from '../text.js'
import type { Checked } from './fault.js'
import { absent, date, entry, locale } from './fields.js'
import { locate } from './locate.js'
import { readYamlText } from './read-record.js'
import { sourceText } from './source-text.js'

const words = (description: string) =>
  z
    .string()
    .min(1)
    .transform((value) => value as SafeText)
    .describe(description)

const optional = (description: string) => words(description).optional().transform(absent).describe(description)

/** The masthead of a hand-written paper. */
export const frontMatterSchema = entry('frontMatter', {
  symbol: optional('symbol of the paper'),
  date: date('date of the paper').optional().transform(absent),
  issuedBy: optional('who issues it'),
  originalLanguage: optional('language in which it was written: a tag such as `en`, or words to print'),
  distribution: z
    .enum(['general', 'limited', 'restricted'])
    .optional()
    .transform(absent)
    .describe('distribution, for houses that print it'),
  agendaItem: optional('number of the item of the agenda, for houses that print it'),
  treaty: optional('treaty'),
  conference: optional('conference'),
  venue: optional('city'),
  dates: optional('dates of the conference, in words'),
  title: words('title of the paper'),
  subtitle: optional('second line of the title'),
  status: optional('what is printed below the title'),
  locale: locale('language of the paper').optional().transform(absent),
  profile: optional('house profile, a folder of `templates/profiles`'),
})

/** Front matter as it leaves the gate: absent keys are `null`, and `source.fields` has the place of each value. */
export type FrontMatter = Omit<z.output<typeof frontMatterSchema>, 'source'> & Sourced

/** Reads the YAML between the `---` lines of a paper; `start` is where its first character stands in the file. */
export function parseFrontMatter(yaml: string, file: string, start: Point): Checked<FrontMatter> {
  const { value: read, diagnostics } = readYamlText(sourceText(file, yaml, start), frontMatterSchema)
  if (read === undefined) return { value: undefined, diagnostics }
  const located = locate(read.value, {
    ...read,
    type: { namespace: 'frontMatter' },
    locale: read.value.locale ?? 'und',
  })
  return { value: located.value as FrontMatter, diagnostics }
}
