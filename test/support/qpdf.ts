import { type QpdfRun, runQpdf } from '../../packages/typeset/test/tags/qpdf.js'

/** What `qpdf --check` says of the bytes of a PDF: its exit status (0 sound, 2 errors, 3 warnings) and its words. */
export async function qpdfCheck(bytes: Uint8Array): Promise<Pick<QpdfRun, 'status' | 'output'>> {
  const { output, status } = await runQpdf(bytes, ['--check', '/paper.pdf'])
  return { status, output }
}
