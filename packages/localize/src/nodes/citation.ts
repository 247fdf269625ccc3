import type { CitationNode, LocalizedInline, Locator } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { type HouseWords, houseWords } from '../messages/house-words.js'
import { citedAnnexLetter } from '../values/annex-letter.js'
import { joinList } from '../values/join-list.js'
import { areSiblings, formatLastStep, formatLocator, rangeLength } from '../values/locator.js'
import type { Handler } from './handler.js'
import { localizeRecordText } from './record-text.js'

/** A citation in the language's form: title, symbol, annex, paragraphs, those to look at in particular, address. */
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
  const url = addressOf(node, context)
  return url === undefined ? cited : wrap('citation.address', { citation: cited, address: [printedLink(url)] })
}

/** The title, a link where the source has an address. */
function title(node: CitationNode, form: FormRequest | undefined, context: Context): readonly LocalizedInline[] {
  const words = localizeRecordText(node.title, form, context)
  const url = addressOf(node, context)
  return url === undefined ? words : [{ type: 'link', url, children: words }]
}

/** The address of the source in the language, else in English. */
function addressOf({ urls }: CitationNode, { language }: Context): string | undefined {
  const { locale } = language.profile
  return Object.hasOwn(urls, locale) ? urls[locale] : urls.en
}

/** The address in full, for those who read on paper. */
function printedLink(url: string): LocalizedInline {
  return { type: 'link', url, children: [{ type: 'isolate', direction: 'ltr', value: url }] }
}

function locators(
  list: readonly Locator[],
  { place }: CitationNode,
  context: Context,
  form?: FormRequest,
): readonly LocalizedInline[] {
  const items = list.flatMap(inWholes).map((locator) => item(locator, place, context))
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
  const repeats = locator.to.length === 1 || !areSiblings(locator.from, locator.to)
  const to = repeats ? formatLocator(locator.to, language) : formatLastStep(locator.to, language)
  const key = rangeLength(locator.from, locator.to) === 2 ? 'locator.range-two' : 'locator.range'
  return houseWords({ key, values: { from, to }, place }, context)
}

/** Two paragraphs that follow each other are no range: `8, 19 and 20`. Sub-paragraphs stay one item, `23 (a) and (b)`. */
function inWholes(locator: Locator): readonly Locator[] {
  if (locator.type === 'single' || locator.to.length > 1 || paragraphsIn(locator) !== 2) return [locator]
  return [locator.from, locator.to].map((path) => ({ type: 'single', path }))
}

/** How many paragraphs a locator names, for the plural; two where a range cannot be counted. */
function paragraphsIn(locator: Locator): number {
  return locator.type === 'single' ? 1 : (rangeLength(locator.from, locator.to) ?? 2)
}
