import { nearest } from '@rapporteur/diagnostics'
import type { HouseTerms, Locale } from '@rapporteur/model'
import { parseMessage, placeholdersOf } from '../messages/parse-message.js'
import type { Report } from './check-catalogues.js'
import type { CatalogueEntry } from './check-keys.js'
import { foreignWords, letterWords, withoutSymbols } from './script.js'

/** Checks the words of one message: markup, placeholders, order of notes, script, and whether it was translated. */
export function checkMessage(
  entry: CatalogueEntry,
  locale: Locale,
  terms: readonly HouseTerms[],
  report: Report,
): void {
  const { parts, faults } = parseMessage(entry.message)
  for (const fault of faults) report(fault)
  if (faults.length > 0) return
  const used = placeholdersOf(parts)
  checkPlaceholders(entry, used, terms, report)
  checkNotes(entry, used, report)
  checkTranslated(entry, report)
  const foreign = foreignWords(entry.message.value, locale)
  if (foreign.length === 0) return
  const reason = `Message “${entry.name}” has words in another script: ${foreign.join(', ')}`
  report({ ruleId: 'message-script', reason, place: entry.message.place, hint: `write it in the script of ${locale}` })
}

type Used = ReturnType<typeof placeholdersOf>

function checkPlaceholders(entry: CatalogueEntry, used: Used, terms: readonly HouseTerms[], report: Report): void {
  const { note, message, name, category, isForm } = entry
  if (note === undefined) return
  const names = new Set(used.map((one) => one.name))
  const known = new Set([...note.arguments, ...(note.plural === undefined ? [] : [note.plural])])
  for (const { name: placeholder, form } of used) {
    if (known.has(placeholder)) continue
    const key = form === undefined ? placeholder : `${placeholder}.${form}`
    if (terms.length > 0 && terms.every((house) => Object.hasOwn(house, key))) continue
    const isTerm = terms.some((house) => Object.hasOwn(house, placeholder))
    const near = nearest(placeholder, [...known, ...terms.flatMap((house) => Object.keys(house))])
    report({
      ruleId: isTerm ? 'form-missing' : 'placeholder-unknown',
      reason: isTerm
        ? `The term “${key}” of “${name}” is not known to every house`
        : `Nothing is called “${placeholder}” in “${name}”`,
      place: message.place,
      ...(near === undefined ? {} : { hint: `did you mean “${near}”?` }),
    })
  }
  if (entry.isWord) return
  // A form for one or two may say its number in the noun; so may any grammatical form.
  const mayOmit =
    isForm || (category !== undefined && ['zero', 'one', 'two'].includes(category)) ? note.plural : undefined
  for (const required of note.arguments) {
    if (names.has(required) || required === mayOmit || required === 'context') continue
    const hint = `put {{${required}}} where the language wants it`
    report({
      ruleId: 'placeholder-missing',
      reason: `Message “${name}” does not use “${required}”`,
      place: message.place,
      hint,
    })
  }
}

/** Arguments named `note…` or `…Note` are footnote marks; their order is that of the source. */
function checkNotes({ name, message, original }: CatalogueEntry, used: Used, report: Report): void {
  if (original === undefined) return
  const source = parseMessage(original)
  if (source.faults.length > 0) return
  const wanted = marks(placeholdersOf(source.parts))
  const found = marks(used)
  if (wanted.join() === found.join() || wanted.toSorted().join() !== found.toSorted().join()) return
  report({
    ruleId: 'footnote-order',
    reason: `Message “${name}” sets its footnote marks in the order ${found.join(', ')}`,
    place: message.place,
    hint: `recast the sentence so that they come as ${wanted.join(', ')}`,
  })
}

const marks = (used: Used) => used.map(({ name }) => name).filter((name) => /^note|Note\d*$/u.test(name))

/** The same words as the source are no translation, but one word is often the same in two languages of one script. */
function checkTranslated({ name, message, original }: CatalogueEntry, report: Report): void {
  if (original === undefined || message.value !== original.value) return
  const words = letterWords(withoutSymbols(message.value))
  if (words.length <= 1) return
  report({
    ruleId: 'message-untranslated',
    reason: `Message “${name}” says the same as the source language`,
    place: message.place,
    hint: 'translate it',
  })
}
