import { createRequire } from 'node:module'
import createModule from '@neslinesli93/qpdf-wasm'

/** What `qpdf --check` says of a file: its exit status (0 sound, 2 errors, 3 warnings) and its words. */
export interface QpdfReport {
  readonly status: number
  readonly output: string
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

/** Runs `qpdf --check` on the bytes of a PDF. */
export async function qpdfCheck(bytes: Uint8Array): Promise<QpdfReport> {
  const qpdf = await loaded
  const files = qpdf.FS as unknown as { writeFile: (path: string, bytes: Uint8Array) => void }
  files.writeFile('/paper.pdf', bytes)
  const status = qpdf.callMain(['--check', '/paper.pdf'])
  return { status, output: lines.splice(0).join('\n') }
}
