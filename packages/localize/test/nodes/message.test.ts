import type { MessageArgument, MessageNote, NeutralInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { languageOf, type Tag } from '../support/language.js'
import { localizeLine, message, recordText, say, sourced } from '../support/nodes.js'

const count = (value: number): MessageArgument => ({ type: 'number', value, style: 'digits' })
const literal = (value: string): MessageArgument => ({ type: 'literal', value })
const mark = (number: number): NeutralInline => ({ type: 'footnoteReference', identifier: `n${number}`, number })

const withMessages = (messages: Record<string, string>, tag: Tag = 'en', notes?: Record<string, MessageNote>) =>
  languageOf(tag, {
    messages: { test: messages },
    ...(notes === undefined ? {} : { notes: new Map([['test', new Map(Object.entries(notes))]]) }),
  })

describe('message', () => {
  it('puts values in as leaves, whatever they say', () => {
    const hostile = '}} $t(ref, {"x":"z {{other}} *bold* <b> $& $1'
    const { children } = localizeLine(
      [message('note', { name: literal(hostile) })],
      withMessages({ note: 'See {{name}}.' }),
    )
    expect(children).toEqual([{ type: 'text', value: `See ${hostile}.` }])
  })

  it('reads emphasis around a value', () => {
    const language = withMessages({ note: 'See *the {{name}}* **now**' })
    expect(localizeLine([message('note', { name: literal('a*b') })], language).children).toEqual([
      { type: 'text', value: 'See ' },
      { type: 'emphasis', children: [{ type: 'text', value: 'the a*b' }] },
      { type: 'text', value: ' ' },
      { type: 'strong', children: [{ type: 'text', value: 'now' }] },
    ])
  })

  it('chooses plural forms by the rules of the language', () => {
    const ru = withMessages(
      {
        n_one: '{{count}} делегация',
        n_few: '{{count}} делегации',
        n_many: '{{count}} делегаций',
        n_other: '{{count}} делегации',
      },
      'ru',
    )
    expect([1, 3, 5, 21].map((n) => say([message('n', { count: count(n) })], ru))).toEqual([
      '1 делегация',
      '3 делегации',
      '5 делегаций',
      '21 делегация',
    ])
    const zh = withMessages({ n_other: '{{count}}个代表团' }, 'zh')
    expect(say([message('n', { count: count(1) })], zh)).toBe('1个代表团')
  })

  it('takes the plural of a list by its members, which no translation may leave out', () => {
    const notes = { see: { meaning: 'm', arguments: ['sources'], plural: 'sources' } }
    const cited = (title: string): NeutralInline => ({
      ...{ type: 'citation', title: recordText(title, title), urls: {}, paragraphs: [], especially: [], ...sourced },
    })
    const list: NeutralInline = { type: 'inlineList', style: 'citations', items: [cited('A'), cited('B')] }
    const english = withMessages({ see_one: 'One: {{sources}}.', see_other: 'More: {{sources}}.' }, 'en', notes)
    expect(say([message('see', { sources: cited('A') })], english)).toBe('One: A.')
    expect(say([message('see', { sources: list })], english)).toBe('More: A; and B.')
    const without = withMessages({ see_one: 'One.', see_other: 'More.' }, 'en', notes)
    expect(say([message('see', { sources: list })], without)).toBe('placeholder-missing')
  })

  it('takes the form for 0 in any language that has one', () => {
    const language = withMessages({ n_zero: 'None.', n_one: '{{count, words}}.', n_other: '{{count, words}}.' })
    expect([0, 1, 2].map((n) => say([message('n', { count: count(n) })], language))).toEqual(['None.', 'One.', 'Two.'])
  })

  it('names the plural form that is missing, and takes no other', () => {
    const language = withMessages({ n_one: 'وفد', n_other: '{{count}} وفد' }, 'ar')
    const [fault] = localizeLine([message('n', { count: count(3) })], language).diagnostics
    expect(fault).toMatchObject({ ruleId: 'plural-missing', reason: expect.stringContaining('“few”') })
  })

  it('chooses by context, and takes no other', () => {
    const language = withMessages({ s: 'x', s_draft: 'Draft' })
    expect(say([message('s', { context: literal('draft') })], language)).toBe('Draft')
    expect(say([message('s', { context: literal('final') })], language)).toBe('context-missing')
  })

  it('takes its plural argument from the note', () => {
    const notes = { n: { meaning: 'm', arguments: ['hours'], plural: 'hours' } }
    const language = withMessages({ n_one: 'one hour', n_other: '{{hours, words}} hours' }, 'en', notes)
    expect(say([message('n', { hours: count(1) })], language)).toBe('one hour')
    expect(say([message('n', { hours: count(3) })], language)).toBe('three hours')
  })

  it('uses the terms of the house', () => {
    const messages = { test: { t: 'l’accord {{statesParties, of}}' } }
    expect(say([message('t')], languageOf('fr', { messages }))).toBe('l’accord des États Parties')
    expect(say([message('t')], languageOf('fr', { messages, house: 'un' }))).toBe('l’accord des États parties')
    expect(say([message('t')], withMessages({ t: '{{coChairs}}' }, 'zh'))).toBe('联合主席')
  })

  it('binds a text of the record in a grammatical form', () => {
    const body: NeutralInline = { type: 'boundText', text: recordText('body', 'the Working Group'), ...sourced }
    const language = languageOf('fr', {
      messages: { test: { b: 'Les travaux {{body, of}}' } },
      texts: { decisions: { 'body.of': 'du Groupe de travail' } },
    })
    expect(say([message('b', { body })], language)).toBe('Les travaux du Groupe de travail')
    expect(say([message('b', { body })], languageOf('fr', { messages: { test: { b: '{{body, of}}' } } }))).toBe(
      'form-missing',
    )
  })

  it.each([
    ['a missing message', {}, {}, 'message-missing'],
    ['a nested call', { m: 'See $t(ref, {"x":"{{name}}"})' }, { name: literal('x') }, 'message-nesting'],
    ['HTML', { m: '<b>x</b>' }, {}, 'message-markup'],
    ['triple braces', { m: '{{{name}}}' }, { name: literal('x') }, 'message-markup'],
    ['an open brace', { m: 'x {{name' }, {}, 'message-markup'],
    ['an unknown placeholder', { m: '{{nmae}}' }, {}, 'placeholder-unknown'],
    ['an unused argument', { m: 'x' }, { name: literal('x') }, 'placeholder-missing'],
    ['an unknown form of a term', { m: '{{coChairs, ablative}}' }, {}, 'form-missing'],
    ['notes out of order', { m: 'a{{b}} c{{a}}' }, { a: mark(1), b: mark(2) }, 'footnote-order'],
    ['a note twice', { m: 'a{{a}} c{{a}}' }, { a: mark(1) }, 'footnote-order'],
  ] as const)('refuses %s', (_, messages, given, rule) => {
    expect(say([message('m', given)], withMessages(messages))).toBe(rule)
  })

  it('says what the call lacks or has too much, at its place', () => {
    const language = withMessages({ m: '{{a}}' }, 'en', { m: { meaning: 'm', arguments: ['a'] } })
    const { diagnostics } = localizeLine([message('m', { b: literal('x') })], language)
    expect(diagnostics.map(({ ruleId, place }) => [ruleId, place?.file, place?.start.line])).toEqual([
      ['argument-missing', 'template.md', 7],
      ['argument-unknown', 'template.md', 7],
    ])
  })

  it('takes no property of the language for an argument', () => {
    expect(say([message('m')], withMessages({ m: '{{constructor}}' }))).toBe('placeholder-unknown')
  })
})
