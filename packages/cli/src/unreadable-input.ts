import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'It may not be read',
  EISDIR: 'It is a folder',
  ENOENT: 'It does not exist',
  ENOTDIR: 'It is not what the command expects',
}

/** What it means to people that a file or folder of theirs could not be read; nothing for any other failure. */
export function unreadableInput(cause: unknown): Diagnostic | undefined {
  const { code, path: file } = cause as NodeJS.ErrnoException
  const reason = reasons[code ?? '']
  if (file === undefined || reason === undefined) return undefined
  const place = { file, start: { line: 1, column: 1 } }
  return diagnostic({ ruleId: 'input-unreadable', source: 'cli', reason, hint: 'check the path', place })
}
