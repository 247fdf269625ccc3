import type { TimelinePeriod } from '@rapporteur/model'
import type { Language } from '../language/language.js'
import { plainDigits } from './number.js'

/** Quarters of more years than these would be too narrow for their names. */
const mostYearsInQuarters = 4

/** The years of an axis of time and, as far as there is room for them, their quarters, named by the language. */
export function periodsOf(start: string, end: string, language: Language): readonly TimelinePeriod[] {
  const first = yearOf(start)
  const years = Array.from({ length: yearOf(end) - first + 1 }, (_, index) => first + index)
  const hasQuarters = years.length <= mostYearsInQuarters
  return years.map((year) => ({
    start: year === first ? start : firstDayOf(year, 0),
    label: plainDigits(year, language),
    quarters: hasQuarters ? quartersOf(year, language).filter((one) => one.start >= start && one.start <= end) : [],
  }))
}

function quartersOf(year: number, { profile }: Language): TimelinePeriod['quarters'] {
  return profile.date.quarters.map((label, index) => ({ start: firstDayOf(year, index), label }))
}

function firstDayOf(year: number, quarter: number): string {
  return `${year}-${String(3 * quarter + 1).padStart(2, '0')}-01`
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
