/** Adds up how long each stage of a command takes. */
export interface Stopwatch {
  /** Ends the stage that runs and begins another, or goes on with one that was there before. */
  readonly begin: (stage: string) => void
  /** A line for each stage in the order of their first beginnings, in seconds, and one for all of them. */
  readonly report: () => string
}

/** A stopwatch that runs since the process began, first for `starting`; `now` gives milliseconds since then. */
export function stopwatch(now: () => number): Stopwatch {
  const spent = new Map<string, number>()
  let running = 'starting'
  let since = 0
  const begin = (stage: string) => {
    const moment = now()
    spent.set(running, (spent.get(running) ?? 0) + moment - since)
    running = stage
    since = moment
  }
  return {
    begin,
    report: () => {
      begin('reporting')
      return [...spent, ['in all', since] as const].map(line).join('')
    },
  }
}

function line([stage, milliseconds]: readonly [string, number]): string {
  return `${stage.padEnd(12)} ${(milliseconds / 1000).toFixed(2).padStart(7)} s\n`
}
