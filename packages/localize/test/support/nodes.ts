import type {
  Block,
  LocalizedInline,
  MessageArgument,
  NeutralDocument,
  NeutralInline,
  RecordText,
  SafeText,
} from '@rapporteur/model'
import { localizeDocument } from '../../src/index.js'
import type { Language } from '../../src/language/language.js'
import { languageOf, type Tag, tags } from './language.js'

/** Where the nodes of tests say that they stand. */
export const place = { file: 'template.md', start: { line: 7, column: 5 } }

/** What nodes carry besides their content. */
export const sourced = { evidence: [], place }

/** A message node of the namespace `test`. */
export function message(key: string, given: Readonly<Record<string, MessageArgument>> = {}): NeutralInline {
  return { type: 'message', namespace: 'test', key, arguments: given, ...sourced }
}

/** A text of the record in English. */
export function recordText(key: string, value: string): RecordText {
  const at = { file: 'decisions.yaml', start: { line: 3, column: 9 } }
  return { type: 'recordText', namespace: 'decisions', key, value: value as SafeText, locale: 'en', place: at }
}

/** A paper of the given blocks. */
export function paper(children: readonly Block<NeutralInline>[]): NeutralDocument {
  const masthead = { title: [], notices: [] }
  return { type: 'document', id: 'paper', kind: 'paper', house: 'att', masthead, children, annexes: [], footnotes: [] }
}

/** A line of nodes in a language, as a tree, with the rules it broke. */
export function localizeLine(nodes: readonly NeutralInline[], language: Language) {
  const { document, diagnostics } = localizeDocument(
    paper([{ type: 'paragraph', evidence: [], key: '', children: nodes }]),
    language,
  )
  const [block] = document?.children ?? []
  return { children: block?.type === 'paragraph' ? block.children : undefined, diagnostics }
}

/** The words of a line, insertions as +…+, deletions as -…-, marks as [^n]; no-break spaces written as spaces. */
export function wordsOf(children: readonly LocalizedInline[]): string {
  const words = children.map((child) => {
    if (child.type === 'footnoteReference') return `[^${child.number}]`
    if (child.type === 'break') return '\n'
    if ('value' in child) return child.value
    const inner = wordsOf(child.children)
    if (child.type === 'insertion') return `+${inner}+`
    return child.type === 'deletion' ? `-${inner}-` : inner
  })
  return words.join('').replaceAll('\u00A0', ' ')
}

/** The words of a line in one language; what is broken is an answer too. */
export function say(nodes: readonly NeutralInline[], language: Language): string {
  const { children, diagnostics } = localizeLine(nodes, language)
  return children === undefined ? diagnostics.map(({ ruleId }) => ruleId).join(' ') : wordsOf(children)
}

/** One line in six languages. */
export function sayInSix(nodes: readonly NeutralInline[], house: 'att' | 'un' = 'att'): Record<Tag, string> {
  return Object.fromEntries(tags.map((tag) => [tag, say(nodes, languageOf(tag, { house }))])) as Record<Tag, string>
}
