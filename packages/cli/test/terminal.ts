import type { Terminal } from '../src/index.js'

/** A terminal that keeps what is written to it. */
export function recorder(): { readonly terminal: Terminal; readonly out: () => string; readonly err: () => string } {
  const written = { out: '', err: '' }
  const terminal: Terminal = {
    out: (text) => {
      written.out += text
    },
    err: (text) => {
      written.err += text
    },
    color: false,
    live: false,
  }
  return { terminal, out: () => written.out, err: () => written.err }
}
