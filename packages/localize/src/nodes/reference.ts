import type { AnnexLabel, LocalizedInline, NeutralInline, ReferenceNode, ReferenceTarget } from '@rapporteur/model'
import type { Context, FormRequest } from '../language/context.js'
import { houseWords } from '../messages/house-words.js'
import { annexLetter } from '../values/annex-letter.js'
import { areSiblings, formatLastStep, formatLocator, rangeLength, stepsOf } from '../values/locator.js'
import { plainDigits } from '../values/number.js'
import type { Handler } from './handler.js'
import { localizeInlines } from './index.js'
import { localizeRecordText } from './record-text.js'

/** A reference in words: `paragraph 12`, `paragraphs 13–19`, `the box below paragraph 12`; a link inside the same paper. */
export const reference: Handler<'reference'> = (node, context, form) => {
  if (node.style === 'locator' && node.from.type === 'paragraph') return locator(node, node.from.path, context)
  const asked: Asked = { place: node.place, form }
  const words = inAnnex(
    node,
    node.to === undefined ? target(node.from, asked, context) : range(node, asked, context),
    asked,
    context,
  )
  if (node.document !== undefined) return inDocument(node.document, words, asked, context)
  return [{ type: 'internalLink', anchor: node.from.anchor, children: words }]
}

/** The number alone; it leads to the paragraph where that stands in the same paper. */
function locator(node: ReferenceNode, path: readonly number[], context: Context): readonly LocalizedInline[] {
  const text: LocalizedInline = { type: 'text', value: numberOf(path, context) }
  return node.document === undefined ? [{ type: 'internalLink', anchor: node.from.anchor, children: [text] }] : [text]
}

interface Asked {
  readonly place: ReferenceNode['place']
  readonly form: FormRequest | undefined
}

function target(to: ReferenceTarget, asked: Asked, context: Context): readonly LocalizedInline[] {
  const { language } = context
  switch (to.type) {
    case 'paragraph':
      return houseWords(
        { key: 'reference.paragraph', values: { number: numberOf(to.path, context) }, ...asked },
        context,
      )
    case 'annex':
      return annex(to.annex, asked, context)
    case 'heading':
      return houseWords({ key: 'reference.heading', values: { title: titleOf(to.title, context) }, ...asked }, context)
    case 'box':
      return houseWords({ key: 'reference.box', values: { number: numberOf(to.below, context) }, ...asked }, context)
    case 'figure':
      return houseWords(
        { key: 'reference.figure', values: { number: plainDigits(to.number, language) }, ...asked },
        context,
      )
  }
}

function annex(label: AnnexLabel, asked: Asked, context: Context): readonly LocalizedInline[] {
  const letter = annexLetter(label, context.language)
  if (letter === undefined) return houseWords({ key: 'reference.only-annex', ...asked }, context)
  return houseWords({ key: 'reference.annex', values: { letter }, ...asked }, context)
}

function range(node: ReferenceNode, asked: Asked, context: Context): readonly LocalizedInline[] {
  const { from, to } = node
  if (to === undefined) return target(from, asked, context)
  if (from.type === 'paragraph' && to.type === 'paragraph') return paragraphs(from.path, to.path, asked, context)
  const declined = {
    from: (form: FormRequest | undefined) => target(from, { ...asked, form }, context),
    to: (form: FormRequest | undefined) => target(to, { ...asked, form }, context),
  }
  return houseWords({ key: follows(from, to) ? 'reference.range-two' : 'reference.range', declined, ...asked }, context)
}

function paragraphs(from: readonly number[], to: readonly number[], asked: Asked, context: Context) {
  const { language } = context
  const [first, last] = [stepsOf(from, language.profile), stepsOf(to, language.profile)]
  const isTwo = rangeLength(first, last) === 2
  const repeats = isTwo || to.length === 1 || !areSiblings(first, last)
  const values = {
    from: formatLocator(first, language),
    to: repeats ? formatLocator(last, language) : formatLastStep(last, language),
  }
  const key = isTwo ? 'reference.paragraphs-two' : 'reference.paragraphs'
  return houseWords({ key, values, ...asked }, context)
}

/** Whether a place comes right after another, so that both are all that is meant. */
function follows(from: ReferenceTarget, to: ReferenceTarget): boolean {
  if (from.type === 'annex' && to.type === 'annex') return to.annex.ordinal - from.annex.ordinal === 1
  return from.type === 'figure' && to.type === 'figure' && to.number - from.number === 1
}

function numberOf(path: readonly number[], { language }: Context): string {
  return formatLocator(stepsOf(path, language.profile), language)
}

/** A paragraph of an annex is called so, since the numbers of an annex begin again at 1. */
function inAnnex(node: ReferenceNode, place: readonly LocalizedInline[], asked: Asked, context: Context) {
  const label = node.from.type === 'paragraph' ? node.from.annex : undefined
  if (label === undefined) return place
  const letter = annexLetter(label, context.language)
  if (letter === undefined) {
    return houseWords({ key: 'reference.in-only-annex', values: { place }, place: asked.place }, context)
  }
  return houseWords({ key: 'reference.in-annex', values: { place, letter }, place: asked.place }, context)
}

type OtherDocument = NonNullable<ReferenceNode['document']>

/** The language says which form of the title it wants: `{{title, of}}` is the key `….of` in the dossier's catalogue. */
function inDocument(document: OtherDocument, place: readonly LocalizedInline[], asked: Asked, context: Context) {
  const symbol: LocalizedInline = { type: 'isolate', direction: 'ltr', value: document.symbol }
  const declined = { title: (form: FormRequest | undefined) => localizeRecordText(document.title, form, context) }
  return houseWords(
    { key: 'reference.in-document', values: { place, symbol: [symbol] }, declined, place: asked.place },
    context,
  )
}

/** The words of a heading without its footnote marks: a mark stands once in a paper. */
function titleOf(title: readonly NeutralInline[], context: Context): readonly LocalizedInline[] {
  return localizeInlines(
    title.filter(({ type }) => type !== 'footnoteReference'),
    context,
  )
}
