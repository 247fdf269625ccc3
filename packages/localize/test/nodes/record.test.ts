import type { NeutralInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../support/language.js'
import { localizeLine, recordText, say, sourced } from '../support/nodes.js'

const bound: NeutralInline = { type: 'boundText', text: recordText('a', 'Words\nhere'), ...sourced }

describe('boundText', () => {
  it('stands in its own language, marked, until it is translated', () => {
    const { children, diagnostics } = localizeLine([bound], languageOf('fr'))
    expect(children).toEqual([{ type: 'text', value: 'Words here', locale: 'en' }])
    expect(diagnostics).toMatchObject([
      { ruleId: 'text-untranslated', severity: 'info', place: { file: 'decisions.yaml' } },
    ])
  })

  it('is an error untranslated in a final build', () => {
    const { children, diagnostics } = localizeLine([bound, bound], languageOf('fr', { final: true }))
    expect(children).toBeUndefined()
    expect(diagnostics).toMatchObject([{ ruleId: 'text-untranslated', severity: 'error' }])
  })

  it('needs no translation in its own language', () => {
    expect(localizeLine([bound], languageOf('en')).children).toEqual([{ type: 'text', value: 'Words here' }])
  })
})

describe('symbol, link, emphasis, break, tracked', () => {
  it('keep their shape', () => {
    const text: NeutralInline = { type: 'text', value: 'x' }
    const nodes: NeutralInline[] = [
      { type: 'symbol', value: 'A/1' },
      { type: 'link', url: '#a', children: [text] },
      { type: 'link', url: 'https://example.org', children: [text] },
      { type: 'strong', children: [text] },
      { type: 'break' },
      { type: 'insertion', by: 'XAA', children: [text] },
    ]
    expect(localizeLine(nodes, languageOf('ar')).children).toEqual([
      { type: 'isolate', direction: 'ltr', value: 'A/1' },
      { type: 'internalLink', anchor: 'a', children: [text] },
      { type: 'link', url: 'https://example.org', children: [text] },
      { type: 'strong', children: [text] },
      { type: 'break' },
      { type: 'insertion', by: 'XAA', children: [text] },
    ])
  })

  it('joins a list of texts as each language joins', () => {
    const list: NeutralInline = {
      type: 'inlineList',
      style: 'disjunction',
      items: ['a', 'b', 'c'].map((value) => ({ type: 'text', value })),
    }
    expect(say([list], languageOf('en'))).toBe('a, b or c')
    expect(say([list], languageOf('ar'))).toBe('a أو b أو c')
  })
})
