import { createRequire } from 'node:module'
import createModule from '@neslinesli93/qpdf-wasm'

/** What qpdf said of a file: its exit status (0 sound, 2 errors, 3 warnings), its words, and what it wrote. */
export interface QpdfRun {
  readonly status: number
  readonly output: string
  readonly written: (path: string) => Uint8Array
}

interface Files {
  writeFile(path: string, bytes: Uint8Array): void
  readFile(path: string): Uint8Array
}

const lines: string[] = []
const loaded = quietly(() =>
  createModule({ locateFile: () => createRequire(import.meta.url).resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm') }),
)

// The module takes `console.log` for its output when it is made, and offers no other way.
async function quietly<T>(make: () => Promise<T>): Promise<T> {
  const { error, log } = console
  console.log = console.error = (...words: readonly unknown[]) => void lines.push(words.join(' '))
  try {
    return await make()
  } finally {
    Object.assign(console, { error, log })
  }
}

/** Runs qpdf on the bytes of a PDF, which it finds at `/paper.pdf`. */
export async function runQpdf(bytes: Uint8Array, args: readonly string[]): Promise<QpdfRun> {
  const qpdf = await loaded
  const files = qpdf.FS as unknown as Files
  files.writeFile('/paper.pdf', bytes)
  const status = qpdf.callMain([...args])
  return { status, output: lines.splice(0).join('\n'), written: (path) => files.readFile(path) }
}
