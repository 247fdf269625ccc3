import type { CitationNode, LocalizedInline, Locator } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { type HouseWords, houseWords } from '../messages/house-words.js'
import { citedAnnexLetter } from '../values/annex-letter.js'
import { joinList } from '../values/join-list.js'
import { formatLastStep, formatLocator } from '../values/locator.js'
import type { Handler } from './handler.js'
import { localizeRecordText } from './record-text.js'

/** A citation in the language's form: title, symbol, annex, paragraphs, those to look at in particular. */
export const citation: Handler<'citation'> = (node, context, form) => {
  const { symbol, annex, paragraphs, especially, place } = node
  const wrap = (key: string, values: NonNullable<HouseWords['values']>) => houseWords({ key, values, place }, context)
  let cited = title(node, form, context)
  if (symbol !== undefined) {
    cited = wrap('citation.symbol', { citation: cited, symbol: [{ type: 'isolate', direction: 'ltr', value: symbol }] })
  }
  if (annex !== undefined) {
    cited = wrap('citation.annex', { citation: cited, letter: citedAnnexLetter(annex, context.language) })
  }
  if (paragraphs.length > 0) {
    cited = wrap('citation.paragraphs', { citation: cited, paragraphs: locators(paragraphs, node, context) })
  }
  if (especially.length > 0) {
    const declined = { paragraphs: (asked: FormRequest | undefined) => locators(especially, node, context, asked) }
    cited = houseWords({ key: 'citation.especially', values: { citation: cited }, declined, place }, context)
  }
  return cited
}

/** The title, a link where the source has an address in the language or in English. */
function title({ title, urls }: CitationNode, form: FormRequest | undefined, context: Context) {
  const words: readonly LocalizedInline[] = localizeRecordText(title, form, context)
  const { locale } = context.language.profile
  const url = Object.hasOwn(urls, locale) ? urls[locale] : urls.en
  return url === undefined ? words : [{ type: 'link' as const, url, children: words }]
}

function locators(
  list: readonly Locator[],
  { place }: CitationNode,
  context: Context,
  form?: FormRequest,
): readonly LocalizedInline[] {
  const items = list.map((locator) => item(locator, place, context))
  const count = list.reduce((sum, locator) => sum + paragraphsIn(locator), 0)
  const joined = joinList(items, 'conjunction', context)
  return houseWords({ key: 'locator.paragraphs', values: { list: joined }, count, place, form }, context)
}

function item(locator: Locator, place: CitationNode['place'], context: Context): readonly LocalizedInline[] {
  const { language } = context
  if (locator.type === 'single') {
    return houseWords(
      { key: 'locator.item', values: { number: formatLocator(locator.path, language) }, place },
      context,
    )
  }
  const from = formatLocator(locator.from, language)
  const to = areSiblings(locator) ? formatLastStep(locator.to, language) : formatLocator(locator.to, language)
  return houseWords({ key: 'locator.range', values: { from, to }, place }, context)
}

type Range = Extract<Locator, { type: 'range' }>

/** `23 (a)–(c)` repeats no 23. */
function areSiblings({ from, to }: Range): boolean {
  return from.length > 1 && from.length === to.length && from.slice(0, -1).join('.') === to.slice(0, -1).join('.')
}

/** How many paragraphs a locator names, for the plural; two where a range cannot be counted. */
function paragraphsIn(locator: Locator): number {
  if (locator.type === 'single') return 1
  const counted = Number(locator.to.at(-1)) - Number(locator.from.at(-1)) + 1
  return Number.isInteger(counted) && counted > 2 ? counted : 2
}
