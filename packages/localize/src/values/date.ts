import type { Place } from '@rapporteur/diagnostics'
import type { LocalizedInline, MessageArgument } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { fill } from '../language/fill.js'
import type { Language } from '../language/language.js'
import { houseWords } from '../messages/house-words.js'
import { plainDigits } from './number.js'

type DateArgument = Extract<MessageArgument, { type: 'date' }>

/**
 * A date or a range of dates. `long`, or no form, is the form of the language profile; any other form is a message:
 * `date.on` for a date, `date.range.on` within a month, `date.months.on` within a year, `date.years.on` beyond; two days
 * that follow each other are no range but `date.range-two` and so on.
 */
export function localizeDate(
  argument: DateArgument,
  form: FormRequest | undefined,
  place: Place,
  context: Context,
): readonly LocalizedInline[] {
  const { value, end } = argument
  const asked = form?.name === 'long' ? undefined : form
  if (end === undefined || end === value) {
    const date = formatDate(value, context.language)
    return asked === undefined ? text(date) : houseWords({ key: 'date', values: { date }, form: asked, place }, context)
  }
  return dateRange(value, end, asked, place, context)
}

/** One date as the language writes it: `22 January 2024`, `1er mai 2024`, `2024年1月22日`. */
export function formatDate(value: string, language: Language): string {
  const { day, month, year } = wordsOf(value, language)
  return fill(language.profile.date.pattern, { day, month, year })
}

function dateRange(value: string, end: string, form: FormRequest | undefined, place: Place, context: Context) {
  const { language } = context
  const from = wordsOf(value, language)
  const to = wordsOf(end, language)
  const suffix = from.year !== to.year ? 'years' : from.month !== to.month ? 'months' : 'range'
  const isTwo = Date.parse(end) - Date.parse(value) === oneDay
  if (suffix === 'range' && form === undefined && !isTwo) {
    const { month, year } = from
    return text(fill(language.profile.date.rangeWithinMonth, { from: from.day, to: to.day, month, year }))
  }
  const values = {
    range: { from: from.day, to: to.day, month: from.month, year: from.year },
    months: { from: from.day, month: from.month, to: to.day, endMonth: to.month, year: from.year },
    years: { from: formatDate(value, language), to: formatDate(end, language) },
  }[suffix]
  return houseWords({ key: `date.${suffix}${isTwo ? '-two' : ''}`, values, form, place }, context)
}

const oneDay = 24 * 60 * 60 * 1000

const text = (value: string): readonly LocalizedInline[] => [{ type: 'text', value }]

/** ISO 8601 is read by position: a Date would bring in the time zone of the machine. */
function wordsOf(value: string, language: Language) {
  const [year, month, day] = value.split('-').map(Number)
  const { months, firstDay } = language.profile.date
  return {
    day: day === 1 && firstDay !== undefined ? firstDay : plainDigits(day ?? 1, language),
    month: months[(month ?? 1) - 1] ?? '',
    year: plainDigits(year ?? 0, language),
  }
}
