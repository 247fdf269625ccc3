import type { NeutralInline, ReferenceTarget } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../support/language.js'
import { localizeLine, message, place, recordText, say, sayInSix } from '../support/nodes.js'

const paragraph = (...path: number[]): ReferenceTarget => ({ type: 'paragraph', anchor: 'a', path })
const reference = (from: ReferenceTarget, to?: ReferenceTarget): NeutralInline => ({
  type: 'reference',
  from,
  place,
  ...(to === undefined ? {} : { to }),
})

describe('reference', () => {
  it('names a sub-paragraph by the letters of the language', () => {
    expect(sayInSix([reference(paragraph(2, 5))])).toEqual({
      ar: 'الفقرة 2 (هـ)',
      en: 'paragraph 2 (e)',
      es: 'párrafo 2 e)',
      fr: 'paragraphe 2 e)',
      ru: 'пункт 2 д)',
      zh: '第2(e)段',
    })
  })

  it('names the third level', () => {
    expect(sayInSix([reference(paragraph(2, 1, 3))])).toEqual({
      ar: 'الفقرة 2 (أ) (3)',
      en: 'paragraph 2 (a) (iii)',
      es: 'párrafo 2 a) iii)',
      fr: 'paragraphe 2 a) iii)',
      ru: 'пункт 2 а) iii)',
      zh: '第2(a)(iii)段',
    })
  })

  it('names a range', () => {
    expect(sayInSix([reference(paragraph(13), paragraph(19))])).toEqual({
      ar: 'الفقرات من 13 إلى 19',
      en: 'paragraphs 13–19',
      es: 'párrafos 13 a 19',
      fr: 'paragraphes 13 à 19',
      ru: 'пункты 13–19',
      zh: '第13至19段',
    })
  })

  it('names two paragraphs that follow each other as two', () => {
    expect(sayInSix([reference(paragraph(19), paragraph(20))])).toEqual({
      ar: 'الفقرتان 19 و20',
      en: 'paragraphs 19 and 20',
      es: 'párrafos 19 y 20',
      fr: 'paragraphes 19 et 20',
      ru: 'пункты 19 и 20',
      zh: '第19段和第20段',
    })
    expect(Object.values(sayInSix([reference(paragraph(2, 1), paragraph(2, 2))]))).toEqual([
      'الفقرتان 2 (أ) و2 (ب)',
      'paragraphs 2 (a) and 2 (b)',
      'párrafos 2 a) y 2 b)',
      'paragraphes 2 a) et 2 b)',
      'пункты 2 а) и 2 б)',
      '第2(a)段和第2(b)段',
    ])
    expect(say([reference(paragraph(2, 1), paragraph(2, 3))], languageOf('en'))).toBe('paragraphs 2 (a)–(c)')
    expect(say([reference(paragraph(2, 1), paragraph(3, 2))], languageOf('en'))).toBe('paragraphs 2 (a)–3 (b)')
  })

  it('names two annexes or figures that follow each other as two, and declines each', () => {
    const annex = (ordinal: number): ReferenceTarget => ({
      type: 'annex',
      anchor: 'x',
      annex: { ordinal, lettered: true },
    })
    const figure = (number: number): ReferenceTarget => ({ type: 'figure', anchor: 'f', number })
    const ask = (tag: 'en' | 'fr' | 'ru', form: string, node: NeutralInline) =>
      say([message('see', { ref: node })], languageOf(tag, { messages: { test: { see: `{{ref, ${form}}}` } } }))
    expect(say([reference(annex(1), annex(2))], languageOf('en'))).toBe('annex A and annex B')
    expect(say([reference(figure(1), figure(3))], languageOf('en'))).toBe('figure 1 to figure 3')
    expect(ask('en', 'capital', reference(annex(1), annex(2)))).toBe('Annex A and annex B')
    expect(ask('fr', 'of', reference(annex(1), annex(2)))).toBe('de l’annexe A et de l’annexe B')
    expect(ask('fr', 'of', reference(annex(1), annex(3)))).toBe('de l’annexe A à l’annexe C')
    expect(ask('ru', 'dative', reference(figure(1), figure(2)))).toBe('рисунку 1 и рисунку 2')
  })

  it.each([
    ['ar', 'in', 'في الفقرتين 15 و16'],
    ['ar', 'to', 'للفقرتين 15 و16'],
    ['es', 'to', 'a los párrafos 15 y 16'],
    ['fr', 'of', 'des paragraphes 15 et 16'],
    ['ru', 'genitive', 'пунктов 15 и 16'],
  ] as const)('declines two paragraphs in %s: %s', (tag, form, expected) => {
    const language = languageOf(tag, { messages: { test: { see: `{{ref, ${form}}}` } } })
    expect(say([message('see', { ref: reference(paragraph(15), paragraph(16)) })], language)).toBe(expected)
  })

  it('does not let a number stand on another line than its word', () => {
    for (const tag of ['ar', 'en', 'es', 'fr', 'ru'] as const) {
      const [link] = localizeLine([reference(paragraph(2, 5))], languageOf(tag)).children ?? []
      expect(JSON.stringify(link)).toMatch(/\p{L}\u00A02\u00A0/u)
    }
  })

  it('names a box by where it stands', () => {
    expect(sayInSix([reference({ type: 'box', anchor: 'b', below: [12] })])).toEqual({
      ar: 'الإطار الوارد أسفل الفقرة 12',
      en: 'the box below paragraph 12',
      es: 'recuadro que figura debajo del párrafo 12',
      fr: 'encadré figurant au-dessous du paragraphe 12',
      ru: 'вставка под пунктом 12',
      zh: '第12段下方的方框',
    })
  })

  it('names an annex, with its letter or as the only one', () => {
    const annex = (lettered: boolean) => reference({ type: 'annex', anchor: 'x', annex: { ordinal: 1, lettered } })
    const six = (lettered: boolean) => Object.values(sayInSix([annex(lettered)]))
    expect(six(true)).toEqual(['المرفق ألف', 'annex A', 'anexo A', 'annexe A', 'приложение A', '附件A'])
    expect(six(false)).toEqual(['المرفق', 'the annex', 'anexo', 'annexe', 'приложение', '附件'])
  })

  it('says which annex a paragraph is in', () => {
    const node = reference({ type: 'paragraph', anchor: 'q', path: [3], annex: { ordinal: 2, lettered: true } })
    expect(Object.values(sayInSix([node]))).toEqual([
      'الفقرة 3 من المرفق باء',
      'paragraph 3 of annex B',
      'párrafo 3 del anexo B',
      'paragraphe 3 de l’annexe B',
      'пункт 3 приложения B',
      '附件B第3段',
    ])
  })

  it.each([
    ['fr', 'the', 'le paragraphe 12'],
    ['fr', 'of', 'du paragraphe 12'],
    ['fr', 'in', 'au paragraphe 12'],
    ['es', 'to', 'al párrafo 12'],
    ['ru', 'prepositional', 'пункте 12'],
    ['ru', 'in', 'в пункте 12'],
    ['ru', 'genitive', 'пункта 12'],
    ['ar', 'to', 'للفقرة 12'],
    ['en', 'capital', 'Paragraph 12'],
  ] as const)('declines in %s: %s', (tag, form, expected) => {
    const language = languageOf(tag, { messages: { test: { see: `{{ref, ${form}}}` } } })
    expect(say([message('see', { ref: reference(paragraph(12)) })], language)).toBe(expected)
  })

  it('refuses a form that the language has not', () => {
    const language = languageOf('zh', { messages: { test: { see: '{{ref, genitive}}' } } })
    expect(say([message('see', { ref: reference(paragraph(12)) })], language)).toBe('form-missing')
  })

  it('is a link inside its paper', () => {
    const { children } = localizeLine([reference(paragraph(12))], languageOf('en'))
    expect(children).toEqual([
      { type: 'internalLink', anchor: 'a', children: [{ type: 'text', value: 'paragraph\u00A012' }] },
    ])
  })

  it('names another paper in the form that the language wants', () => {
    const title = recordText('name', 'the working paper')
    const document = { id: 'wp', title, symbol: 'ATT/1', date: '2024-01-22' }
    const node: NeutralInline = { type: 'reference', from: paragraph(19), document, place }
    const words = (tag: 'en' | 'fr' | 'ru' | 'ar' | 'zh', texts: Record<string, string>) =>
      say([node], languageOf(tag, { texts: { decisions: texts } }))
    expect(words('en', {})).toBe('paragraph 19 of the working paper (ATT/1)')
    expect(words('fr', { 'name.of': 'du document de travail' })).toBe('paragraphe 19 du document de travail (ATT/1)')
    expect(words('ru', { 'name.genitive': 'рабочего документа' })).toBe('пункт 19 рабочего документа (ATT/1)')
    expect(words('ar', { name: 'ورقة العمل' })).toBe('الفقرة 19 من ورقة العمل (ATT/1)')
    expect(words('zh', { name: '工作文件' })).toBe('工作文件（ATT/1）第19段')
    expect(words('fr', { name: 'document de travail' })).toBe('form-missing')
  })

  it('repeats no footnote mark of the heading that it names', () => {
    const mark: NeutralInline = { type: 'footnoteReference', identifier: 'n', number: 1 }
    const title: NeutralInline[] = [{ type: 'text', value: 'Scope' }, mark]
    expect(say([reference({ type: 'heading', anchor: 'h', title })], languageOf('en'))).toBe('the section “Scope”')
  })
})
