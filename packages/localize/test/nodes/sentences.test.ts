import type { NeutralInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { localizeDocument } from '../../src/index.js'
import { languageOf, type Tag } from '../support/language.js'
import { localizeLine, message, paper, recordText, say, sourced, wordsOf } from '../support/nodes.js'

const saying = (tag: Tag, text: string, value: string) =>
  say([message('m', { name: { type: 'literal', value } })], languageOf(tag, { messages: { test: { m: text } } }))

describe('a sentence that begins with a name', () => {
  it.each([
    ['en', '{{name}} would meet.', 'the Group', 'The Group would meet.'],
    ['fr', '{{name}} se réunirait.', 'l’Assemblée', 'L’Assemblée se réunirait.'],
    ['ru', '{{name}} соберется;', 'группа', 'Группа соберется;'],
    ['zh', '{{name}}将举行会议。', 'iPhone组', 'iPhone组将举行会议。'],
  ] as const)('%s: %s', (tag, text, value, expected) => {
    expect(saying(tag, text, value)).toBe(expected)
  })

  it('is left alone where the message is no sentence or the name stands inside', () => {
    expect(saying('en', '{{name}}', 'the Group')).toBe('the Group')
    expect(saying('en', 'Here {{name}} meets.', 'the Group')).toBe('Here the Group meets.')
  })
})

describe('the space between two sentences of a template', () => {
  const line: readonly NeutralInline[] = [message('a', {}), { type: 'text', value: ' ' }, message('b', {})]

  it.each([
    ['en', 'One. Two.'],
    ['zh', 'One.Two.'],
  ] as const)('%s', (tag, expected) => {
    expect(say(line, languageOf(tag, { messages: { test: { a: 'One.', b: 'Two.' } } }))).toBe(expected)
  })

  it('stays where an author wrote it beside words', () => {
    const written: readonly NeutralInline[] = [{ type: 'text', value: 'A ' }, message('b', {})]
    const { children } = localizeLine(written, languageOf('zh', { messages: { test: { b: 'Two.' } } }))
    expect(children).toEqual([{ type: 'text', value: 'A Two.' }])
  })
})

describe('a table cell', () => {
  const cellOf = (node: NeutralInline) => {
    const cell = { type: 'tableCell', evidence: [], key: '', children: [node] } as const
    const row = { type: 'tableRow', evidence: [], key: '', cells: [cell] } as const
    const { document } = localizeDocument(
      paper([{ type: 'table', align: [null], evidence: [], key: '', rows: [row] }]),
      languageOf('en'),
    )
    const [table] = document?.children ?? []
    return table?.type === 'table' ? wordsOf(table.rows[0]?.cells[0]?.children ?? []) : undefined
  }

  it('begins with a capital where a name of the record stands in it', () => {
    expect(cellOf({ type: 'boundText', text: recordText('name', 'the Group'), ...sourced })).toBe('The Group')
  })

  it('keeps what an author typed', () => {
    expect(cellOf({ type: 'text', value: 'the Group' })).toBe('the Group')
  })
})
