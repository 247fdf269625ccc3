import { nearest, type Place } from '@rapporteur/diagnostics'
import type { Catalogue, CatalogueMessage, MessageNote } from '@rapporteur/model'
import type { CatalogueSource, Report } from './check-catalogues.js'
import { pluralCategories, type Variant, variantsOf } from './variants.js'

/** A message of a catalogue with what it is measured by. */
export interface CatalogueEntry {
  readonly name: string
  readonly message: CatalogueMessage
  readonly note: MessageNote | undefined
  /** The plural category it is for. */
  readonly category: string | undefined
  /** A grammatical form, which the source language need not have. */
  readonly isForm: boolean
  /** A form of a message that is a placeholder and no more, such as `number`, may be a word instead. */
  readonly isWord: boolean
  /** The source's message, absent in the source language itself and for forms. */
  readonly original: CatalogueMessage | undefined
}

type Messages = ReadonlyMap<string, CatalogueMessage>

/** Reports keys that are missing or that the source does not know, and gives the messages that can be looked into. */
export function checkKeys(source: CatalogueSource, catalogue: Catalogue, report: Report): readonly CatalogueEntry[] {
  const namespaces = new Set([...source.catalogue.namespaces.keys(), ...catalogue.namespaces.keys()])
  return [...namespaces].flatMap((namespace) => {
    const original: Messages = source.catalogue.namespaces.get(namespace) ?? new Map()
    const notes = source.notes.get(namespace) ?? new Map<string, MessageNote>()
    const isSource = catalogue.locale === source.catalogue.locale
    const messages: Messages = catalogue.namespaces.get(namespace) ?? new Map()
    const bases = baseKeys(original, notes, source.catalogue.locale)
    if (isSource) reportNotes(namespace, original, notes, bases, report)
    const known = new Map<string, CatalogueEntry>()
    for (const base of bases) {
      const note = notes.get(base)
      const example = firstOf(variantsOf(base, note, source.catalogue.locale), original)
      for (const variant of variantsOf(base, note, catalogue.locale)) {
        const message = messages.get(variant.key)
        if (message === undefined) {
          report(absence(namespace, variant, { messages, catalogue, original: example }))
          continue
        }
        known.set(variant.key, {
          name: `${namespace}.${variant.key}`,
          message,
          note,
          category: variant.category,
          isForm: false,
          isWord: false,
          original: isSource ? undefined : (original.get(variant.key) ?? example),
        })
      }
    }
    return [...known.values(), ...others(messages, known, notes, bases, original, catalogue, report)]
  })
}

/** The keys of messages apart from their plural forms and contexts. */
function baseKeys(original: Messages, notes: ReadonlyMap<string, MessageNote>, locale: string): ReadonlySet<string> {
  const variants = new Set([...notes].flatMap(([key, note]) => variantsOf(key, note, locale).map((one) => one.key)))
  const unnoted = [...original.keys()].filter((key) => !variants.has(key) && !formBase(key, variants, notes))
  return new Set([...notes.keys(), ...unnoted])
}

/** The message that a key is a grammatical form of: `reference.paragraph` of `reference.paragraph.genitive`. */
function formBase(
  key: string,
  known: ReadonlySet<string>,
  notes: ReadonlyMap<string, MessageNote>,
): string | undefined {
  const steps = key.split('.')
  for (let length = steps.length - 1; length > 0; length -= 1) {
    const base = steps.slice(0, length).join('.')
    if (known.has(base) || notes.has(base)) return base
  }
  return undefined
}

function firstOf(variants: readonly Variant[], messages: Messages): CatalogueMessage | undefined {
  const found = variants.map(({ key }) => messages.get(key)).filter((message) => message !== undefined)
  return found.at(-1)
}

interface Where {
  readonly messages: Messages
  readonly catalogue: Catalogue
  readonly original: CatalogueMessage | undefined
}

function absence(namespace: string, { key, category, context }: Variant, where: Where) {
  const { locale } = where.catalogue
  const ruleId =
    category !== undefined ? 'plural-missing' : context !== undefined ? 'context-missing' : 'message-missing'
  const what = category === undefined ? '' : ` (plural form “${category}”)`
  return {
    ruleId,
    reason: `No message “${key}”${what} in ${locale}/${namespace}.json`,
    place: siblingPlace(key, namespace, where),
    hint: where.original === undefined ? `write “${key}”` : `the source says: ${where.original.value}`,
  }
}

/** A missing key is looked for beside another form of its message, or at the head of the file. */
function siblingPlace(key: string, namespace: string, { messages, catalogue, original }: Where): Place {
  const start = { line: 1, column: 1 }
  const beginning = key.slice(0, key.lastIndexOf('_') + 1)
  for (const [other, { place }] of messages) {
    if (beginning !== '' && other.startsWith(beginning)) return place
  }
  const [first] = messages.values()
  if (first !== undefined) return { file: first.place.file, start }
  const file = original?.place.file.replace(/[^/]+\/[^/]+$/u, `${catalogue.locale}/${namespace}.json`)
  return { file: file ?? `${catalogue.locale}/${namespace}.json`, start }
}

/** Keys beyond those of the source: grammatical forms, which each language has of its own, or extra ones. */
function others(
  messages: Messages,
  known: ReadonlyMap<string, CatalogueEntry>,
  notes: ReadonlyMap<string, MessageNote>,
  bases: ReadonlySet<string>,
  original: Messages,
  catalogue: Catalogue,
  report: Report,
): readonly CatalogueEntry[] {
  return [...messages].flatMap(([key, message]): readonly CatalogueEntry[] => {
    if (known.has(key)) return []
    const base = formBase(key, bases, notes)
    if (base !== undefined) {
      const category = pluralCategories(catalogue.locale).find((one) => key.endsWith(`_${one}`))
      const isWord = /^\{\{[^{}]*\}\}$/u.test(original.get(base)?.value ?? '')
      return [{ name: key, message, note: notes.get(base), category, isForm: true, isWord, original: undefined }]
    }
    const near = nearest(key, [...bases])
    const hint = near === undefined ? 'the source has no such key' : `did you mean “${near}”?`
    const reason = `The key “${key}” is not one of the source, nor a form of one`
    report({ ruleId: 'catalogue-key-extra', reason, place: message.place, hint })
    return []
  })
}

function reportNotes(
  namespace: string,
  original: Messages,
  notes: ReadonlyMap<string, MessageNote>,
  bases: ReadonlySet<string>,
  report: Report,
): void {
  for (const base of bases) {
    const message = original.get(base)
    if (notes.has(base) || message === undefined) continue
    const reason = `Message “${base}” has no note`
    report({ ruleId: 'note-missing', reason, place: message.place, hint: `add “${base}” to ${namespace}.notes.json` })
  }
}
