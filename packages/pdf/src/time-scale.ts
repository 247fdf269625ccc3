/** Where days are on an axis, in points from where it begins. */
export interface TimeScale {
  readonly length: number
  /** Where a day begins. */
  readonly start: (date: string) => number
  /** Where a day ends. */
  readonly end: (date: string) => number
}

/** The scale of an axis from the beginning of its first day to the end of its last, by ISO 8601. */
export function timeScale(axis: { readonly start: string; readonly end: string }, length: number): TimeScale {
  const first = dayNumber(axis.start)
  const perDay = length / (dayNumber(axis.end) + 1 - first)
  return {
    length,
    start: (date) => (dayNumber(date) - first) * perDay,
    end: (date) => (dayNumber(date) + 1 - first) * perDay,
  }
}

// A date alone is read as UTC, whatever the time zone of the machine.
function dayNumber(date: string): number {
  return Date.parse(date) / (24 * 60 * 60 * 1000)
}
