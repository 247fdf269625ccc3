import type { CitationNode, Locator, NeutralInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { catalogueOf, languageOf, tags } from '../support/language.js'
import { localizeLine, recordText, say, sourced } from '../support/nodes.js'

const single = (path: string): Locator => ({ type: 'single', path: path.split('.') })
const range = (from: string, to: string): Locator => ({ type: 'range', from: from.split('.'), to: to.split('.') })

const titles = {
  ar: 'التقرير النهائي',
  en: 'Final Report',
  es: 'Informe final',
  fr: 'Rapport final',
  ru: 'Заключительный доклад',
  zh: '最终报告',
}

function cite(given: Partial<CitationNode>): NeutralInline {
  const title = recordText('report.title', titles.en)
  return {
    type: 'citation',
    title,
    symbol: 'ATT/9/Rev2',
    urls: {},
    paragraphs: [],
    especially: [],
    ...sourced,
    ...given,
  }
}

function citeInSix(nodes: readonly NeutralInline[]): readonly string[] {
  return tags.map((tag) => say(nodes, languageOf(tag, { texts: { decisions: { 'report.title': titles[tag] } } })))
}

describe('citation', () => {
  it('joins paragraphs with their letters', () => {
    expect(citeInSix([cite({ paragraphs: [single('23.a'), single('23.b')] })])).toEqual([
      'التقرير النهائي (ATT/9/Rev2)، الفقرتان 23 (أ) و23 (ب)',
      'Final Report (ATT/9/Rev2), paragraphs 23 (a) and 23 (b)',
      'Informe final (ATT/9/Rev2), párrafos 23 a) y 23 b)',
      'Rapport final (ATT/9/Rev2), paragraphes 23 a) et 23 b)',
      'Заключительный доклад (ATT/9/Rev2), пункты 23 а) и 23 б)',
      '最终报告（ATT/9/Rev2）第23(a)段和第23(b)段',
    ])
  })

  it('names an annex and the paragraphs to look at in particular', () => {
    expect(citeInSix([cite({ annex: 'D', especially: [single('8'), single('11')] })])).toEqual([
      'التقرير النهائي (ATT/9/Rev2)، المرفق دال، وبخاصة الفقرتان 8 و11',
      'Final Report (ATT/9/Rev2), annex D, especially paragraphs 8 and 11',
      'Informe final (ATT/9/Rev2), anexo D, en particular los párrafos 8 y 11',
      'Rapport final (ATT/9/Rev2), annexe D, en particulier les paragraphes 8 et 11',
      'Заключительный доклад (ATT/9/Rev2), приложение D, в частности пункты 8 и 11',
      '最终报告（ATT/9/Rev2）附件D，尤其是第8段和第11段',
    ])
  })

  it('counts the paragraphs of a range, and repeats no number inside it', () => {
    const language = languageOf('en')
    expect(say([cite({ paragraphs: [range('13', '19')] })], language)).toMatch(/paragraphs 13–19$/u)
    expect(say([cite({ paragraphs: [range('23.a', '23.c')] })], language)).toMatch(/paragraphs 23 \(a\)–\(c\)$/u)
    expect(say([cite({ paragraphs: [single('7')] })], language)).toMatch(/, paragraph 7$/u)
    const ar = languageOf('ar', { texts: { decisions: { 'report.title': titles.ar } } })
    expect(say([cite({ paragraphs: [range('13', '19')] })], ar)).toMatch(/الفقرات من 13 إلى 19$/u)
  })

  it('names two paragraphs that follow each other as two, in a list as its members', () => {
    expect(
      citeInSix([cite({ paragraphs: [single('8'), range('19', '20')] })]).map((words) => words.slice(-24)),
    ).toEqual(
      [
        'التقرير النهائي (ATT/9/Rev2)، الفقرات 8 و19 و20',
        'Final Report (ATT/9/Rev2), paragraphs 8, 19 and 20',
        'Informe final (ATT/9/Rev2), párrafos 8, 19 y 20',
        'Rapport final (ATT/9/Rev2), paragraphes 8, 19 et 20',
        'Заключительный доклад (ATT/9/Rev2), пункты 8, 19 и 20',
        '最终报告（ATT/9/Rev2）第8段、第19段和第20段',
      ].map((words) => words.slice(-24)),
    )
  })

  it('names two sub-paragraphs that follow each other with their number once', () => {
    expect(citeInSix([cite({ paragraphs: [range('23.a', '23.b')] })])).toEqual([
      'التقرير النهائي (ATT/9/Rev2)، الفقرتان 23 (أ) و(ب)',
      'Final Report (ATT/9/Rev2), paragraphs 23 (a) and (b)',
      'Informe final (ATT/9/Rev2), párrafos 23 a) y b)',
      'Rapport final (ATT/9/Rev2), paragraphes 23 a) et b)',
      'Заключительный доклад (ATT/9/Rev2), пункты 23 а) и б)',
      '最终报告（ATT/9/Rev2）第23(a)段和(b)段',
    ])
  })

  it.each([
    ['2.a', '2.c', 'few'],
    ['2.a.i', '2.a.ii', 'two'],
    ['2.a.i', '2.a.iv', 'few'],
    ['3', '14', 'many'],
    ['2.a', '3.b', 'two'],
  ])('counts from %s to %s: %s', (from, to, category) => {
    const forms = ['zero', 'one', 'two', 'few', 'many', 'other'].map((one) => [
      `locator.paragraphs_${one}`,
      `${one} {{list}}`,
    ])
    const ar = languageOf('ar', { texts: { decisions: { 'report.title': titles.ar } } })
    const localize = new Map([
      ...(ar.catalogue.namespaces.get('localize') ?? []),
      ...(catalogueOf('ar', { localize: Object.fromEntries(forms) }).namespaces.get('localize') ?? []),
    ])
    const language = { ...ar, catalogue: { ...ar.catalogue, namespaces: new Map([['localize', localize]]) } }
    expect(say([cite({ paragraphs: [range(from, to)] })], language)).toContain(`، ${category} `)
  })

  it('sets the symbol left to right, links the title and shows the address', () => {
    const { children } = localizeLine([cite({ urls: { en: 'https://example.org/e' } })], languageOf('en'))
    expect(children).toEqual([
      { type: 'link', url: 'https://example.org/e', children: [{ type: 'text', value: 'Final Report' }] },
      { type: 'text', value: ' (' },
      { type: 'isolate', direction: 'ltr', value: 'ATT/9/Rev2' },
      { type: 'text', value: '), available at ' },
      {
        type: 'link',
        url: 'https://example.org/e',
        children: [{ type: 'isolate', direction: 'ltr', value: 'https://example.org/e' }],
      },
    ])
  })

  it('takes the address of the language before the English one', () => {
    const language = languageOf('fr', { texts: { decisions: { 'report.title': titles.fr } } })
    const urls = { en: 'https://example.org/e', fr: 'https://example.org/f' }
    expect(localizeLine([cite({ urls })], language).children?.[0]).toMatchObject({ url: 'https://example.org/f' })
  })
})

describe('inlineList of citations', () => {
  it('joins with semicolons and the last join of the language', () => {
    const list: NeutralInline = { type: 'inlineList', style: 'citations', items: [cite({}), cite({}), cite({})] }
    expect(citeInSix([list]).map((words) => words.match(/.\) ?[;；؛].*/u) !== null || words.includes('；'))).toEqual(
      tags.map(() => true),
    )
    expect(say([list], languageOf('en'))).toBe(
      'Final Report (ATT/9/Rev2); Final Report (ATT/9/Rev2); and Final Report (ATT/9/Rev2)',
    )
  })
})
