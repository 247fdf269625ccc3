import type { MessageArgument, NeutralInline, ValueNode } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/nodes/join-text.js'
import { languageOf, type Tag } from '../support/language.js'
import { localizeLine, message, say, sayInSix, sourced } from '../support/nodes.js'

const value = (argument: ValueNode['argument']): NeutralInline => ({ type: 'value', argument, ...sourced })
const date = (start: string, end?: string) =>
  value({ type: 'date', value: start, ...(end === undefined ? {} : { end }) })

describe('date', () => {
  it('is written as the language writes dates', () => {
    expect(sayInSix([date('2024-01-22')])).toEqual({
      ar: '22 كانون الثاني/يناير 2024',
      en: '22 January 2024',
      es: '22 de enero de 2024',
      fr: '22 janvier 2024',
      ru: '22 января 2024 года',
      zh: '2024年1月22日',
    })
    expect(say([date('2024-05-01')], languageOf('fr'))).toBe('1er mai 2024')
  })

  it('joins days of one month', () => {
    expect(Object.values(sayInSix([date('2024-08-19', '2024-08-23')]))).toEqual([
      '19 إلى 23 آب/أغسطس 2024',
      '19 to 23 August 2024',
      '19 a 23 de agosto de 2024',
      '19-23 août 2024',
      '19–23 августа 2024 года',
      '2024年8月19日至23日',
    ])
  })

  it('names two days that follow each other as two', () => {
    expect(Object.values(sayInSix([date('2024-05-16', '2024-05-17')]))).toEqual([
      '16 و17 أيار/مايو 2024',
      '16 and 17 May 2024',
      '16 y 17 de mayo de 2024',
      '16 et 17 mai 2024',
      '16 и 17 мая 2024 года',
      '2024年5月16日至17日',
    ])
    expect(Object.values(sayInSix([date('2024-02-29', '2024-03-01')]))).toEqual([
      '29 شباط/فبراير و1 آذار/مارس 2024',
      '29 February and 1 March 2024',
      '29 de febrero y 1 de marzo de 2024',
      '29 février et 1er mars 2024',
      '29 февраля и 1 марта 2024 года',
      '2024年2月29日至3月1日',
    ])
    expect(say([date('2023-12-31', '2024-01-01')], languageOf('en'))).toBe('31 December 2023 and 1 January 2024')
    expect(say([date('2024-02-28', '2024-03-01')], languageOf('en'))).toBe('28 February to 1 March 2024')
  })

  it('keeps the day on the line of its month', () => {
    const raw = (tag: Tag, start: string, end?: string) => localizeLine([date(start, end)], languageOf(tag)).children
    const inFive = (start: string, end?: string) =>
      (['ar', 'en', 'es', 'fr', 'ru'] as const).map((tag) => plainText(raw(tag, start, end) ?? []))
    expect(inFive('2024-01-22')).toEqual([
      '22\u00A0كانون الثاني/يناير 2024',
      '22\u00A0January 2024',
      '22\u00A0de enero de 2024',
      '22\u00A0janvier 2024',
      '22\u00A0января 2024\u00A0года',
    ])
    for (const [start, end] of [
      ['2024-08-19', '2024-08-23'],
      ['2024-08-22', '2024-08-23'],
      ['2024-07-29', '2024-08-23'],
      ['2023-07-29', '2024-08-23'],
    ]) {
      for (const words of inFive(start ?? '', end)) expect(words).toMatch(/23\u00A0/u)
    }
  })

  it('joins days of two months and of two years', () => {
    expect(Object.values(sayInSix([date('2024-07-29', '2024-08-02')]))).toEqual([
      '29 تموز/يوليه إلى 2 آب/أغسطس 2024',
      '29 July to 2 August 2024',
      '29 de julio a 2 de agosto de 2024',
      '29 juillet-2 août 2024',
      '29 июля – 2 августа 2024 года',
      '2024年7月29日至8月2日',
    ])
    expect(say([date('2023-12-29', '2024-01-02')], languageOf('zh'))).toBe('2023年12月29日至2024年1月2日')
  })

  it.each([
    ['fr', 'on', '2024-08-19', '2024-08-23', 'du 19 au 23 août 2024'],
    ['es', 'on', '2024-08-19', '2024-08-23', 'del 19 al 23 de agosto de 2024'],
    ['ru', 'on', '2024-05-16', '2024-05-18', 'с 16 по 18 мая 2024 года'],
    ['ru', 'on', '2024-05-16', '2024-05-17', '16 и 17 мая 2024 года'],
    ['fr', 'on', '2024-05-16', '2024-05-17', 'les 16 et 17 mai 2024'],
    ['es', 'of', '2024-05-16', '2024-05-17', 'de los días 16 y 17 de mayo de 2024'],
    ['ar', 'on', '2024-05-31', '2024-06-01', 'في 31 أيار/مايو و1 حزيران/يونيه 2024'],
    ['en', 'on', '2024-05-16', '2024-05-17', 'on 16 and 17 May 2024'],
    ['fr', 'of', '2024-02-22', undefined, 'du 22 février 2024'],
  ] as const)('takes its preposition in %s: %s', (tag, form, start, end, expected) => {
    const language = languageOf(tag, { messages: { test: { when: `{{date, ${form}}}` } } })
    const argument: MessageArgument = { type: 'date', value: start, ...(end === undefined ? {} : { end }) }
    expect(say([message('when', { date: argument })], language)).toBe(expected)
  })
})

describe('number', () => {
  const number = (n: number, style: 'words' | 'digits' | 'ordinal') => value({ type: 'number', value: n, style })

  it('is in words under ten and grouped beyond', () => {
    expect(Object.values(sayInSix([number(3, 'words')]))).toEqual(['ثلاثة', 'three', 'tres', 'trois', 'три', '三'])
    expect(Object.values(sayInSix([number(12, 'words')]))).toEqual(['12', '12', '12', '12', '12', '12'])
    expect(Object.values(sayInSix([number(100000, 'digits')]))).toEqual([
      '100,000',
      '100,000',
      '100.000',
      '100\u202F000',
      '100 000',
      '100,000',
    ])
  })

  it('has ordinals in words', () => {
    expect(Object.values(sayInSix([number(10, 'ordinal')]))).toEqual([
      'العاشر',
      'tenth',
      'décimo',
      'dixième',
      'десятый',
      '第十',
    ])
    expect(say([number(99, 'ordinal')], languageOf('en'))).toBe('form-missing')
  })

  it.each([
    ['ru', 'feminine', 2, 'две'],
    ['ru', 'genitive', 3, 'трех'],
    ['ru', 'ordinal-feminine', 10, 'десятая'],
    ['fr', 'feminine', 1, 'une'],
    ['es', 'masculine', 1, 'un'],
    ['ar', 'feminine', 3, 'ثلاث'],
    ['ar', 'ordinal-feminine', 10, 'العاشرة'],
    ['zh', 'counted', 2, '两'],
    ['ru', 'feminine', 21, '21'],
    ['en', 'feminine', 2, 'form-missing'],
  ] as const)('agrees in %s: %s of %i', (tag, form, n, expected) => {
    const language = languageOf(tag, { messages: { test: { n: `{{n, ${form}}}` } } })
    expect(say([message('n', { n: { type: 'number', value: n, style: 'words' } })], language)).toBe(expected)
  })
})

describe('states', () => {
  const states = value({ type: 'states', codes: ['ARE', 'BHR', 'AGO', 'THA', 'USA'] })

  it('come in the alphabetical order of each language, Arabic without its article', () => {
    expect(say([states], languageOf('en'))).toBe(
      'Angola, Bahrain, Thailand, United Arab Emirates and United States of America',
    )
    const arabic = say([states], languageOf('ar'))
    const positions = ['الإمارات', 'أنغولا', 'البحرين', 'تايلند', 'الولايات'].map((name) => arabic.indexOf(name))
    expect(positions).toEqual(positions.toSorted((a, b) => a - b))
    expect(arabic.split(' و').length).toBeGreaterThanOrEqual(5)
  })

  it('take the form that the list asks for', () => {
    const language = languageOf('fr', { messages: { test: { list: '{{who, of}}' } } })
    expect(say([message('list', { who: { type: 'states', codes: ['HTI', 'AGO', 'KHM'] } })], language)).toBe(
      'de l’Angola, du Cambodge et d’Haïti',
    )
  })

  it('name a delegation of the dossier, and miss an unknown one', () => {
    const language = languageOf('ru', {
      texts: { delegations: { 'XAA.name': 'Аркония', 'XAA.name.genitive': 'Арконии' } },
    })
    expect(say([value({ type: 'state', code: 'XAA' })], language)).toBe('Аркония')
    expect(say([value({ type: 'states', codes: ['XAA', 'AGO'] })], language)).toBe('Ангола и Аркония')
    expect(say([value({ type: 'state', code: 'XZZ' })], language)).toBe('state-unknown')
    const toDative = languageOf('ru', { ...{ messages: { test: { to: '{{who, dative}}' } } } })
    expect(say([message('to', { who: { type: 'state', code: 'AGO' } })], toDative)).toBe('Анголе')
  })
})
