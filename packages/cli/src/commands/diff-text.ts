import type { DiffReport, ParagraphChange } from '@rapporteur/build'

/** A comparison for people: a line for each paragraph, and its words with `[-struck-]` and `{+put in+}`. */
export function diffText({ documents, locale }: DiffReport): string {
  if (documents.length === 0) return `no paragraph differs (${locale})\n`
  return documents
    .map(({ change, changes, document }) => {
      const whole = change === null ? tally(changes) : change === 'added' ? 'a new paper' : 'no longer made'
      return `${document} (${locale}): ${whole}\n\n${changes.map(entry).join('\n')}`
    })
    .join('\n')
}

function tally(changes: readonly ParagraphChange[]): string {
  const kinds = ['added', 'gone', 'moved', 'changed'] as const
  const counts = kinds.map((kind) => [changes.filter(({ change }) => change === kind).length, kind] as const)
  return counts
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count} ${kind}`)
    .join(', ')
}

function entry(change: ParagraphChange): string {
  const words =
    change.words.length > 0 ? change.words.map(marked).join('') : (change.new?.text ?? change.old?.text ?? '')
  const also = change.change === 'changed' && change.moved ? ' and moved' : ''
  return `  ${numbers(change)}  ${change.change}${also}  ${change.key}\n      ${oneLine(words)}\n`
}

function numbers({ new: now, old, type }: ParagraphChange): string {
  const name = (side: ParagraphChange['old']) => (side === null ? '–' : (side.number ?? type))
  return name(old) === name(now) ? name(now) : `${name(old)} → ${name(now)}`
}

function marked({ text, type }: ParagraphChange['words'][number]): string {
  if (type === 'kept') return text
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return type === 'deleted' ? `${before}[-${words}-]${after}` : `${before}{+${words}+}${after}`
}

/** Nothing in a text may move the cursor of a terminal or change the order of its letters. */
function oneLine(text: string): string {
  return text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/[\p{Cc}\p{Bidi_Control}]/gu, '')
}
