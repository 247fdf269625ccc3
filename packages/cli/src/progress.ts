import type { Paper, PublishedFile } from '@rapporteur/build'
import { counted } from './counted.js'
import type { Terminal } from './terminal.js'

/** Tells what is being set: one line written over on a terminal, one plain line a paper elsewhere. */
export interface Progress {
  readonly onPaper: (paper: Paper, index: number, total: number) => void
  readonly onWritten: (file: PublishedFile, path: string) => void
  readonly end: () => void
}

const clearLine = '\r\u001b[2K'

/** Progress on `terminal`; `now` gives milliseconds since any fixed moment. */
export function progressOn(terminal: Terminal, now: () => number): Progress {
  const start = now()
  const seconds = () => ((now() - start) / 1000).toFixed(1)
  return {
    onPaper: ({ document, locale }, index, total) => {
      if (terminal.live)
        terminal.err(`${clearLine}setting ${index + 1} of ${total}: ${document} (${locale}), ${seconds()} s`)
    },
    onWritten: ({ pages }, path) => {
      if (terminal.live) terminal.err(clearLine)
      terminal.out(`${path}  ${counted(pages ?? 0, 'page')}\n`)
    },
    end: () => {
      if (terminal.live) terminal.err(clearLine)
    },
  }
}
