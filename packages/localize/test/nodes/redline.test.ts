import { readFileSync } from 'node:fs'
import type { LocalizedInline, NeutralInline, RedlineVersion } from '@rapporteur/model'
import { conflictsOf, wordsOf as redlineWords } from '@rapporteur/redline'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf, type Tag, tags } from '../support/language.js'
import { localizeLine, recordText, say, sourced } from '../support/nodes.js'

const redline = (given: object): NeutralInline => ({
  ...{ type: 'redline', versions: [], conflicts: [], ...sourced },
  ...given,
})

const version = (id: string, text: string | undefined, proposers: readonly string[] = []): RedlineVersion => ({
  ...{ id, proposers, disposition: 'bracketed' },
  ...(text === undefined ? {} : { text: recordText(id, text) }),
})

const stated = 'Each State shall report on the steps that it took.'
const base = recordText('base', stated)

describe('what was decided', () => {
  it('is struck and put in by words', () => {
    const decided = recordText('new', 'Each Party shall report on the steps that it took.')
    const shown = 'Each -State -+Party +shall report on the steps that it took.'
    expect(say([redline({ base, decided })], languageOf('en'))).toBe(shown)
    expect(say([redline({ base, struck: true })], languageOf('en'))).toBe(`-${stated}-`)
    expect(say([redline({ decided })], languageOf('en'))).toBe(`+${decided.value}+`)
    expect(say([redline({ base, decided: recordText('same', stated) })], languageOf('en'))).toBe(stated)
  })

  it('stands apart where a whole text is replaced', () => {
    const given = { base: recordText('old', 'Old'), decided: recordText('new', 'New') }
    expect(say([redline(given)], languageOf('en'))).toBe('-Old- +New+')
    const texts = { decisions: { old: '旧', new: '新' } }
    expect(say([redline(given)], languageOf('zh', { texts }))).toBe('-旧-+新+')
  })

  it('is whole old and whole new where one of them is not translated', () => {
    const decided = recordText('new', 'Each Party shall report.')
    const texts = { decisions: { base: 'Chaque État fait rapport.' } }
    const { children } = localizeLine([redline({ base, decided })], languageOf('fr', { texts }))
    expect(children?.filter(({ type }) => type !== 'editorial')).toEqual([
      { type: 'deletion', children: [{ type: 'text', value: 'Chaque État fait rapport.' }] },
      { type: 'insertion', children: [{ type: 'text', value: 'Each Party shall report.', locale: 'en' }] },
    ])
  })
})

describe('what is proposed', () => {
  const party = version('a', 'Each Party shall report on the steps that it took.', ['THA', 'AGO'])
  const measures = version('b', 'Each State shall report on the measures that it took.')
  const signatory = version('c', 'Each Signatory shall report on the steps that it took.', ['KIR'])
  const shorter = version('d', 'Each State shall report on the steps.', ['KIR'])

  it('stands in brackets with its authors', () => {
    expect(say([redline({ base, versions: [party, measures] })], languageOf('en'))).toBe(
      'Each [-State-]- -[+Party+ (Angola and Thailand)]+ +shall report on the [-steps-]- -[+measures+ (not attributed)]+ +that it took.',
    )
    expect(say([redline({ base, versions: [version('e', undefined, ['KIR'])] })], languageOf('en'))).toBe(
      `[-${stated}- (delete: Kiribati)]`,
    )
    expect(say([redline({ base, versions: [shorter] })], languageOf('en'))).toBe(
      'Each State shall report on the steps- -[-that it took- (delete: Kiribati)].',
    )
  })

  it('stands as an alternative where it conflicts', () => {
    const given = { base, versions: [party, signatory], conflicts: [['a', 'c']] }
    expect(say([redline(given)], languageOf('en'))).toBe(
      'Each [-State-]- -[+Party+ (Angola and Thailand)] / [+Signatory+ (Kiribati)]+ +shall report on the steps that it took.',
    )
    const texts = {
      decisions: { base: '各国应提交报告。', a: '各缔约方应提交报告。', c: '各签署国应提交报告。' },
    }
    expect(say([redline(given)], languageOf('zh', { texts }))).toBe(
      '[-各国-][+各缔约方+（安哥拉和泰国）]／[+各签署国+（基里巴斯）]应提交报告。',
    )
  })

  it('has one space round the stroke between alternatives at the end of a text', () => {
    const versions = [version('x', stated.replace('took.', 'take.')), version('y', stated.replace('took.', 'plan.'))]
    expect(say([redline({ base, versions, conflicts: [['x', 'y']] })], languageOf('en'))).toBe(
      'Each State shall report on the steps that it- -[-took.-]+ +[+take.+ (not attributed)] / [+plan.+ (not attributed)]',
    )
  })

  it('stands in the brackets of the original, though its words do not overlap in a language', () => {
    const texts = {
      decisions: { base: 'Un deux trois quatre.', a: 'Une deux trois quatre.', c: 'Un deux trois cinq.' },
    }
    const given = { base, versions: [party, signatory], conflicts: [['a', 'c']] }
    expect(say([redline(given)], languageOf('fr', { texts }))).toBe(
      '[-Un deux trois quatre.-] [+Une deux trois quatre.+ (Angola et Thaïlande)] / [+Un deux trois cinq.+ (Kiribati)]',
    )
  })

  it('stands beside another with a warning where the words overlap in a language only', () => {
    const texts = {
      decisions: { base: 'Un deux trois quatre.', a: 'Un dos trois quatre.', b: 'Un tres trois quatre.' },
    }
    const given = [redline({ base, versions: [party, measures] })]
    expect(say(given, languageOf('fr', { texts }))).toBe(
      'Un [-deux-]- -[+dos+ (Angola et Thaïlande)]+ +[+tres+ (auteur non précisé)]+ +trois quatre.',
    )
    expect(localizeLine(given, languageOf('fr', { texts })).diagnostics).toMatchObject([
      { ruleId: 'redline-overlap', severity: 'warning', place: { file: 'locales/fr/decisions.json' } },
    ])
  })

  it('strikes words that were only put in as such', () => {
    const decided = recordText('new', 'Each State shall report soon on the steps that it took.')
    const { children } = localizeLine([redline({ base, decided, versions: [version('e', stated)] })], languageOf('en'))
    expect(JSON.stringify(children)).toContain('{"type":"deletion","children":[{"type":"insertion"')
  })
})

/** The text with every mark accepted, or every mark rejected. */
function settled(children: readonly LocalizedInline[], gone: 'insertion' | 'deletion'): string {
  const words = children.map((child) => {
    if (child.type === 'editorial' || child.type === gone) return ''
    return 'children' in child ? settled(child.children, gone) : 'value' in child ? child.value : ''
  })
  return words.join('')
}

describe.each(tags)('in %s', (tag: Tag) => {
  const file = new URL(`../../../../locales/${tag}/questionnaire.json`, import.meta.url)
  const sentences = Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>).filter(
    (text) => redlineWords(text, tag).length > 4 && !text.includes('{{'),
  )
  const edited = (text: string) =>
    fc.tuple(fc.nat(20), fc.nat(3), fc.constantFrom(...sentences), fc.nat(4)).map(([at, struck, other, put]) => {
      const words = [...redlineWords(text, tag)]
      return words.toSpliced(at, struck, ...redlineWords(other, tag).slice(2, 2 + put)).join('')
    })
  const given = fc
    .constantFrom(...sentences)
    .chain((old) => edited(old).chain((now) => fc.tuple(fc.constant(old), fc.constant(now), edited(now), edited(now))))
  const textIn = (key: string, value: string) => ({ ...recordText(key, value), locale: tag })
  const language = languageOf(tag)

  it('accepting every mark gives the new text, rejecting every mark the old one', () => {
    const holds = ([old, now, next, other]: readonly [string, string, string, string]) => {
      const texts = { base: textIn('base', old), decided: textIn('decided', now) }
      const one = { id: 'a', text: textIn('a', next), proposers: ['THA'], disposition: 'pending' }
      const two = { id: 'b', text: textIn('b', other), proposers: [], disposition: 'pending' }
      const line = (node: object) => localizeLine([redline({ ...texts, ...node })], language).children ?? []
      expect(settled(line({}), 'deletion')).toBe(now)
      expect(settled(line({}), 'insertion')).toBe(old)
      expect(settled(line({ versions: [one] }), 'deletion')).toBe(next)
      expect(settled(line({ versions: [one] }), 'insertion')).toBe(old)
      const ids = [
        { id: 'a', text: next },
        { id: 'b', text: other },
      ]
      const both = line({ versions: [one, two], conflicts: conflictsOf(now, ids, tag) })
      expect(settled(both, 'insertion')).toBe(old)
    }
    fc.assert(fc.property(given, holds), { numRuns: 100 })
  })
})
