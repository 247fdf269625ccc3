import { describe, expect, it } from 'vitest'
import { combineVersions, conflictsOf, mergeEdits, redlineOf, wordsOf } from '../src/index.js'

/** A redline on one line: -struck-, +put in+. */
const show = (base: string, proposed: string, locale = 'en') =>
  redlineOf(base, proposed, locale)
    .map(({ type, text }) => (type === 'kept' ? text : type === 'deleted' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('wordsOf', () => {
  const cases: readonly (readonly [locale: string, words: string])[] = [
    ['en', 'The |“States |Parties”, |(as |amended) |decision-making |and/or |A/CONF.1; |12–14 |40 |per |cent.'],
    ['fr', 'Est-ce |que |« l’article\u00A0» |2 |e) : |s’applique |aux |États\u202F?'],
    ['es', '¿Qué |medidas? |¡No!'],
    ['ar', 'هل |تتطلب |الدول |الأطراف، |وفقاً |للمعاهدة؟ |نعم'],
    ['ru', 'Государство-участник |«Договора» — |это |№ |5.'],
    ['zh', '其|法律、|法规|和|政策|是否|符合|《武器|贸易|条约》|的|要求|（第|2|(e)|段）？'],
  ]
  it.each(cases)('in %s', (locale, words) => {
    expect(wordsOf(words.replaceAll('|', ''), locale).join('|')).toBe(words)
  })
})

describe('redlineOf', () => {
  const cases: readonly (readonly [what: string, base: string, proposed: string, shown: string, locale?: string])[] = [
    ['a word', 'Each State shall report.', 'Each Party shall report.', 'Each [-State -]{+Party +}shall report.'],
    ['words at the end', 'For the States?', 'For the States and industry?', 'For the States{+ and industry+}?'],
    ['a comma goes with its word', 'One two three.', 'One two, three.', 'One [-two -]{+two, +}three.'],
    ['a last word takes the space', 'It is old.', 'It is new.', 'It is[- old.-]{+ new.+}'],
    ['a repeated word', 'by law, by decree', 'by law, by order, by decree', 'by law, {+by order, +}by decree'],
    ['a sentence put in', 'It is so. It ends.', 'It is so. It was. It ends.', 'It is so. {+It was. +}It ends.'],
    ['an Arabic word, whole', 'تقدم الدول تقريرا', 'تقدم الدولتان تقريرا', 'تقدم [-الدول -]{+الدولتان +}تقريرا', 'ar'],
    ['Chinese words', '各缔约国提交报告。', '各缔约国提交年度报告。', '各缔约国提交{+年度+}报告。', 'zh'],
    [
      'a sentence rewritten beyond recognition',
      'It is so. The Group meets in the spring of each year. It ends.',
      'It is so. Meetings are held whenever three of the Parties ask for one. It ends.',
      'It is so. [-The Group meets in the spring of each year. -]{+Meetings are held whenever three of the Parties ask for one. +}It ends.',
    ],
    [
      'few words between changes',
      'Delegations welcomed the prompt reply of the senior officers to the letter.',
      'Delegations welcomed the timely answer of the junior officers to the letter.',
      'Delegations welcomed the [-prompt reply of the senior -]{+timely answer of the junior +}officers to the letter.',
    ],
  ]
  for (const [what, base, proposed, shown, locale] of cases) {
    it(what, () => expect(show(base, proposed, locale)).toBe(shown))
  }
})

describe('several versions', () => {
  const base = 'Each State shall report on the steps that it took.'
  const version = (id: string, text: string) => ({ id, text })
  const a = version('a', 'Each Party shall report on the steps that it took.')
  const b = version('b', 'Each State shall report on the measures that it took.')
  const c = version('c', 'Each Signatory shall report on the steps that it took.')
  const struck = version('d', '')

  it('combine where they change different words, and stand against each other where they do not', () => {
    expect(combineVersions(base, [a, b], 'en').map(({ type }) => type)).toEqual([
      'kept',
      'change',
      'kept',
      'change',
      'kept',
    ])
    expect(combineVersions(base, [a, b, c], 'en')[1]).toEqual({
      type: 'conflict',
      base: 'State ',
      alternatives: [
        { text: 'Party ', by: ['a'] },
        { text: 'Signatory ', by: ['c'] },
      ],
    })
    expect(combineVersions(base, [a, { ...a, id: 'e' }], 'en')[1]).toMatchObject({ type: 'change', by: ['a', 'e'] })
  })

  it('are grouped by what cannot stand together', () => {
    expect(conflictsOf(base, [a, b, c], 'en')).toEqual([['a', 'c']])
    expect(conflictsOf(base, [a, struck, b], 'en')).toEqual([['a', 'd', 'b']])
    expect(conflictsOf('', [version('a', 'One.'), version('b', 'Two.')], 'en')).toEqual([['a', 'b']])
    expect(conflictsOf(base, [version('a', `${base} Also why.`), struck], 'en')).toEqual([['a', 'd']])
  })

  it('merge three ways', () => {
    expect(mergeEdits(base, a.text, b.text, 'en')).toEqual({
      text: 'Each Party shall report on the measures that it took.',
      conflicts: [],
    })
    expect(mergeEdits(base, a.text, c.text, 'en')).toEqual({
      text: undefined,
      conflicts: [{ base: 'State ', ours: 'Party ', theirs: 'Signatory ' }],
    })
  })
})
