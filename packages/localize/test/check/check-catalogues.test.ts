import type { MessageNote } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { checkCatalogues } from '../../src/index.js'
import { catalogueOf, readData, tags } from '../support/language.js'

type Strings = Readonly<Record<string, string>>

const note = (arguments_: readonly string[], more: Partial<MessageNote> = {}): MessageNote => ({
  meaning: 'for translators',
  arguments: arguments_,
  ...more,
})

/** Rule ids with their lines, of a translation of one namespace measured by an English one. */
function check(
  tag: string,
  en: Strings,
  notes: Readonly<Record<string, MessageNote>>,
  translated: Strings,
): readonly string[] {
  const source = { catalogue: catalogueOf('en', { ns: en }), notes: new Map([['ns', new Map(Object.entries(notes))]]) }
  const terms = new Map(['en', tag].map((locale) => [locale, [{ coChairs: 'x', 'coChairs.of': 'x' }]]))
  return checkCatalogues(source, [source.catalogue, catalogueOf(tag, { ns: translated })], terms).map(
    ({ ruleId, place, severity }) =>
      `${place?.file.slice(8)}:${place?.start.line} ${ruleId}${severity === 'error' ? '' : ` ${severity}`}`,
  )
}

const plural = { n: note(['count'], { plural: 'count' }) }
const enPlural = { n_one: 'one point', n_other: '{{count}} points' }

describe('checkCatalogues', () => {
  it('accepts what is whole', () => {
    expect(check('zh', enPlural, plural, { n_other: '{{count}}点' })).toEqual([])
    expect(
      check('fr', { a: 'See {{x}} now' }, { a: note(['x']) }, { a: 'Voir {{x}} {{coChairs, of}}', 'a.of': 'de {{x}}' }),
    ).toEqual([])
  })

  it('names each missing plural category', () => {
    const source = {
      catalogue: catalogueOf('en', { ns: enPlural }),
      notes: new Map([['ns', new Map(Object.entries(plural))]]),
    }
    const ar = {
      n_zero: 'لا نقاط',
      n_one: 'نقطة',
      n_two: 'نقطتان',
      n_many: '{{count}} نقطة',
      n_other: '{{count}} نقطة',
    }
    const [fault] = checkCatalogues(source, [catalogueOf('ar', { ns: ar })], new Map())
    expect(fault).toMatchObject({
      ruleId: 'plural-missing',
      reason: expect.stringContaining('“few”'),
      place: { file: 'locales/ar/ns.json' },
    })
  })

  it('asks every language for a form for 0 where the note says that the number may be 0', () => {
    const notes = { n: note(['count'], { plural: 'count', zero: true }) }
    const en = { n_zero: 'no point', ...enPlural }
    expect(check('zh', en, notes, { n_other: '{{count}}点' })).toEqual(['zh/ns.json:2 plural-missing'])
    expect(check('zh', en, notes, { n_zero: '没有要点', n_other: '{{count}}点' })).toEqual([])
    expect(check('zh', enPlural, plural, { n_zero: '没有要点', n_other: '{{count}}点' })).toEqual([
      'zh/ns.json:2 catalogue-key-extra',
    ])
  })

  it.each([
    ['a missing key', { a: 'Two words' }, { a: note([]) }, {}, ['fr/ns.json:1 message-missing']],
    [
      'an extra key',
      { a: 'Two words' },
      { a: note([]) },
      { a: 'Deux mots', b: 'x' },
      ['fr/ns.json:3 catalogue-key-extra'],
    ],
    [
      'a missing context',
      { a: 'A b', a_x: 'C d' },
      { a: note([], { contexts: ['x'] }) },
      { a: 'E f' },
      ['fr/ns.json:1 context-missing'],
    ],
    ['a lost placeholder', { a: 'Is {{x}}' }, { a: note(['x']) }, { a: 'Est' }, ['fr/ns.json:2 placeholder-missing']],
    [
      'an unknown placeholder',
      { a: 'Is {{x}}' },
      { a: note(['x']) },
      { a: '{{x}} {{y}}' },
      ['fr/ns.json:2 placeholder-unknown'],
    ],
    [
      'an unknown form of a term',
      { a: 'It is' },
      { a: note([]) },
      { a: '{{coChairs, to}}' },
      ['fr/ns.json:2 form-missing'],
    ],
    [
      'an untranslated sentence',
      { a: 'Two words' },
      { a: note([]) },
      { a: 'Two words' },
      ['fr/ns.json:2 message-untranslated'],
    ],
    ['one word that may be the same', { a: 'Introduction' }, { a: note([]) }, { a: 'Introduction' }, []],
    ['a symbol, which is', { a: 'ATT/CSP10/2024' }, { a: note([]) }, { a: 'ATT/CSP10/2024' }, []],
    [
      'words of another script',
      { a: 'Two words' },
      { a: note([]) },
      { a: 'Deux слова' },
      ['fr/ns.json:2 message-script'],
    ],
    [
      'notes in another order',
      { a: '{{note1}} {{note2}}' },
      { a: note(['note1', 'note2']) },
      { a: '{{note2}} {{note1}}' },
      ['fr/ns.json:2 footnote-order'],
    ],
    ['a nested call', { a: 'Two words' }, { a: note([]) }, { a: '$t(b)' }, ['fr/ns.json:2 message-nesting']],
    ['markup', { a: 'Two words' }, { a: note([]) }, { a: '<b>x</b> {{{y}}} $& $1' }, ['fr/ns.json:2 message-markup']],
    ['a source without its note', { a: 'Two words' }, {}, { a: 'Deux mots' }, ['en/ns.json:2 note-missing']],
  ] as const)('finds %s', (_, en, notes, fr, expected) => {
    expect(check('fr', en, notes, fr)).toEqual(expected)
  })

  it('finds a Latin letter inside a Cyrillic word, and lets acronyms be', () => {
    const notes = { a: note([]) }
    expect(check('ru', { a: 'Two words' }, notes, { a: 'Два cлова' })).toEqual(['ru/ns.json:2 message-script'])
    expect(check('ru', { a: 'Two words' }, notes, { a: 'Файл PDF, вопрос 3 bis' })).toEqual([])
    expect(check('zh', { a: 'Two words' }, notes, { a: '参阅ATT和PDF' })).toEqual([])
    expect(check('zh', { a: 'Two words' }, notes, { a: '参阅report' })).toEqual(['zh/ns.json:2 message-script'])
  })
})

describe('the source language', () => {
  it('is left alone unless it is asked for, since its terms may not be known', () => {
    const source = {
      catalogue: catalogueOf('en', { ns: { a: 'The {{coChairs}}' } }),
      notes: new Map([['ns', new Map([['a', note([])]])]]),
    }
    const french = catalogueOf('fr', { ns: { a: 'Les {{coChairs}}' } })
    expect(checkCatalogues(source, [french], new Map([['fr', [{ coChairs: 'x' }]]]))).toEqual([])
  })
})

describe('the messages of localization itself', () => {
  it('are whole in six languages', () => {
    const catalogues = tags.map((tag) =>
      catalogueOf(tag, { localize: readData<Strings>(`locales/${tag}/localize.json`) }),
    )
    const [en] = catalogues.filter(({ locale }) => locale === 'en')
    const notes = readData<Record<string, MessageNote>>('locales/en/localize.notes.json')
    const source = {
      catalogue: en ?? catalogueOf('en', {}),
      notes: new Map([['localize', new Map(Object.entries(notes))]]),
    }
    const found = checkCatalogues(source, catalogues, new Map())
    // “figure” is one word in English and in French: a warning, not a fault.
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ reason, ruleId }) => `${ruleId} ${reason}`),
    ).toEqual([])
  })

  it('have the same forms of a term in both houses', () => {
    for (const tag of tags) {
      const keys = (house: string) => Object.keys(readData<Strings>(`templates/profiles/${house}/terms/${tag}.json`))
      expect(keys('un')).toEqual(keys('att'))
    }
  })
})
