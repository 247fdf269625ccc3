import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { installedResources, loadResources } from '@rapporteur/build'
import { describe, expect, it } from 'vitest'
import { root } from './support/root.js'

/** A list of approved forms, the first as a dictionary gives it; `*` stands for any ending. A house may have its own list. */
type Forms = readonly string[] | Readonly<Record<string, readonly string[]>>

interface Term {
  readonly id: string
  readonly forms: Readonly<Record<string, Forms>>
  readonly source: string
  /** Languages that in some message rightly say the thing without the term, and why: there it is not compared. */
  readonly recast?: Readonly<Record<string, string>>
}

const { terms } = JSON.parse(readFileSync(join(root, 'locales/glossary.json'), 'utf8')) as { terms: readonly Term[] }
const { houses, languages } = await loadResources(installedResources())

const scripts: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  zh: 'Han',
  en: 'Latin',
  fr: 'Latin',
  ru: 'Cyrillic',
  es: 'Latin',
}
const locales = Object.keys(scripts)

function formsOf(term: Term, locale: string, house?: string): readonly string[] {
  const forms = term.forms[locale] ?? []
  if (Array.isArray(forms)) return forms
  const byHouse = forms as Readonly<Record<string, readonly string[]>>
  return house === undefined ? Object.values(byHouse).flat() : (byHouse[house] ?? [])
}

// Arabic writes the article, the conjunction and one-letter prepositions as part of the word; Chinese parts no words.
const beforeWord: Readonly<Record<string, string>> = { ar: '(?<!\\p{L})[وفبكل]*(?:ال)?', zh: '' }

/** Whether `text` holds `form` as whole words. */
function holds(text: string, form: string, locale: string, flags: string): boolean {
  const before = beforeWord[locale] ?? '(?<!\\p{L})'
  const words = form.split(' ').map((word) => before + word.replaceAll('*', '\\p{L}*'))
  const after = locale === 'zh' ? '' : '(?!\\p{L})'
  return new RegExp(words.join(' ') + after, flags).test(text)
}

describe('the glossary', () => {
  it('gives each term an id, in order, and a source', () => {
    const ids = terms.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(ids.length).toBeGreaterThanOrEqual(60)
    expect(terms.filter(({ source }) => source.trim() === '')).toEqual([])
  })

  it.each(locales)('has forms in %s, in its script, the first one in full', (locale) => {
    const right = new RegExp(`^(?=.*\\p{L})(?:\\p{sc=${scripts[locale]}}|\\P{L})+$`, 'u')
    const wrong = terms.flatMap((term) => {
      const forms = formsOf(term, locale)
      const sound = forms.length > 0 && !forms[0]?.includes('*') && forms.every((form) => right.test(form))
      return sound ? [] : [term.id]
    })
    expect(wrong).toEqual([])
  })

  it('is no language of the house', () => {
    expect([...languages.keys()].sort()).toEqual([...locales].sort())
  })

  // The houses differ by capital letters alone in some languages, so here a capital counts.
  it.each([...houses.keys()])('spells States parties and Co-Chairs as the house %s does', (house) => {
    const spelt = [...(houses.get(house)?.terms ?? [])].flatMap(([locale, messages]) =>
      Object.entries(messages).map(([key, text]) => ({ locale, key, text })),
    )
    const strange = spelt.filter(({ locale, key, text }) => {
      const term = terms.find(({ id }) => id === (key.startsWith('coChair') ? 'co-chair' : 'state-party'))
      const flags = term && Array.isArray(term.forms[locale]) ? 'iu' : 'u'
      return !term || !formsOf(term, locale, house).some((form) => holds(text, form, locale, flags))
    })
    expect(spelt.length).toBeGreaterThan(0)
    expect(strange).toEqual([])
  })
})

/** The messages of one language, a sentence with its plural forms together: `report/annexes` -> texts without their places. */
function messagesOf(locale: string): ReadonlyMap<string, readonly string[]> {
  const messages = new Map<string, string[]>()
  for (const [namespace, texts] of languages.get(locale)?.catalogue.namespaces ?? []) {
    for (const [key, { value }] of texts) {
      const name = `${namespace}/${key.replace(/_(zero|one|two|few|many|other)$/, '')}`
      // What stands in a place is a term of the house or a text of the record, never the name of the place.
      const text = value.replace(/\{\{.*?\}\}/g, ' ').replace(/\s+/g, ' ')
      messages.set(name, [...(messages.get(name) ?? []), text])
    }
  }
  return messages
}

const catalogues = new Map(locales.map((locale) => [locale, messagesOf(locale)]))

/** Whether every plural form of a message has the term: a “one delegation” of the singular alone is a count, no term. */
function has(term: Term, locale: string, message: string): boolean {
  const texts = catalogues.get(locale)?.get(message) ?? []
  const forms = formsOf(term, locale)
  return texts.length > 0 && texts.every((text) => forms.some((form) => holds(text, form, locale, 'iu')))
}

const inEnglish = (term: Term) => [...(catalogues.get('en')?.keys() ?? [])].filter((name) => has(term, 'en', name))

/** The messages of a language that lack a term of their English original. */
function astray(term: Term, locale: string): readonly string[] {
  return inEnglish(term).filter((message) => catalogues.get(locale)?.has(message) && !has(term, locale, message))
}

describe('the messages of the house', () => {
  it.each(locales.filter((locale) => locale !== 'en'))('say in %s what the glossary approves', (locale) => {
    const compared = terms.filter(({ recast }) => recast?.[locale] === undefined)
    const found = compared.flatMap((term) => astray(term, locale).map((message) => `${message} without ${term.id}`))
    expect(found).toEqual([])
  })

  it('are recast for a reason, and only where a message needs it', () => {
    const recast = terms.flatMap((term) => Object.entries(term.recast ?? {}).map((entry) => ({ term, entry })))
    const idle = recast.filter(({ term, entry: [locale, reason] }) => reason === '' || !astray(term, locale).length)
    expect(idle).toEqual([])
  })

  it('meet enough of the terms for the comparison to mean something', () => {
    expect(terms.filter((term) => inEnglish(term).length > 0).length).toBeGreaterThan(40)
  })
})
