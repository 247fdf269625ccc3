import { type Diagnostic, reportJson, reportPretty } from '@rapporteur/diagnostics'

/** Where a command writes: data to `out`, diagnostics and progress to `err`. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly color: boolean
  /** Whether a line on `err` may be written over. */
  readonly live: boolean
}

/** How diagnostics are printed. */
export type DiagnosticsFormat = 'pretty' | 'json'

/** The terminal of this process; `NO_COLOR` and `CI` are honoured. */
export function processTerminal(): Terminal {
  const { CI, NO_COLOR } = process.env
  const live = process.stderr.isTTY === true && !CI
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    color: live && !NO_COLOR,
    live,
  }
}

/** Prints diagnostics in the format asked for; nothing where there are none, but `[]` as JSON. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticsFormat,
  terminal: Terminal,
): void {
  const text = format === 'json' ? reportJson(diagnostics) : reportPretty(diagnostics, { color: terminal.color })
  if (text !== '') terminal.err(text.endsWith('\n') ? text : `${text}\n`)
}
