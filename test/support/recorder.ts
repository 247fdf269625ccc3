import type { Terminal } from '@rapporteur/cli'

/** A terminal that keeps what is written to it. */
export function recorder(): { readonly terminal: Terminal; readonly out: () => string; readonly err: () => string } {
  const lines = { out: [] as string[], err: [] as string[] }
  const terminal = {
    out: (text: string) => void lines.out.push(text),
    err: (text: string) => void lines.err.push(text),
    color: false,
    live: false,
  }
  return { terminal, out: () => lines.out.join(''), err: () => lines.err.join('') }
}
