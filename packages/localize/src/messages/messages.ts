import type { Catalogue, CatalogueMessage } from '@rapporteur/model'
import { createInstance, type i18n } from 'i18next'

/** Which message is wanted: its key, and what its plural form and its context depend on. */
export interface Choice {
  readonly namespace: string
  readonly key: string
  readonly count?: number
  readonly context?: string
}

/** The message chosen, or the rule that its absence breaks and the key that was looked for. */
export type Chosen =
  | { readonly found: true; readonly message: CatalogueMessage }
  | {
      readonly found: false
      readonly ruleId: 'message-missing' | 'plural-missing' | 'context-missing'
      readonly key: string
      readonly category: string
    }

/** The messages of one language. */
export interface Messages {
  readonly choose: (choice: Choice) => Chosen
  readonly has: (namespace: string, key: string) => boolean
  readonly hasPlural: (namespace: string, key: string) => boolean
  readonly keys: (namespace: string) => Iterable<string>
}

/**
 * Selects plural and context forms by i18next; nothing of a record reaches it but a number and the name of a context.
 * A form that i18next would replace by a more general one counts as missing. Any language may have a form `_zero` for 0.
 */
export function createMessages(catalogue: Catalogue): Messages {
  const instance = createSelector(catalogue)
  const rules = new Intl.PluralRules(catalogue.locale)
  const categories = rules.resolvedOptions().pluralCategories
  const messagesOf = (namespace: string) => catalogue.namespaces.get(namespace)
  const has = (namespace: string, key: string) => messagesOf(namespace)?.has(key) ?? false
  return {
    has,
    hasPlural: (namespace, key) => categories.some((category) => has(namespace, `${key}_${category}`)),
    keys: (namespace) => messagesOf(namespace)?.keys() ?? [],
    choose: ({ namespace, key, count, context }) => {
      const inContext = context === undefined ? key : `${key}_${context}`
      const isNought = count === 0 && has(namespace, `${inContext}_zero`)
      const category = count === undefined ? '' : isNought ? 'zero' : rules.select(count)
      const wanted = count === undefined ? inContext : `${inContext}_${category}`
      const message = messagesOf(namespace)?.get(selectedKey(instance, { namespace, key, ...given(count, context) }))
      if (message !== undefined && message === messagesOf(namespace)?.get(wanted)) return { found: true, message }
      const hasSibling = categories.some((one) => has(namespace, `${inContext}_${one}`))
      if (hasSibling && count !== undefined) return { found: false, ruleId: 'plural-missing', key: wanted, category }
      const plain = has(namespace, key) || categories.some((one) => has(namespace, `${key}_${one}`))
      const ruleId = context !== undefined && plain ? 'context-missing' : 'message-missing'
      return { found: false, ruleId, key: wanted, category }
    },
  }
}

const given = (count: number | undefined, context: string | undefined) => ({
  ...(count === undefined ? {} : { count }),
  ...(context === undefined ? {} : { context }),
})

function selectedKey(instance: i18n, { namespace, key, ...options }: Choice): string {
  const details = instance.t(key, { ...options, ns: namespace, skipInterpolation: true, returnDetails: true })
  return details.exactUsedKey
}

function createSelector(catalogue: Catalogue): i18n {
  const values = [...catalogue.namespaces].map(([namespace, messages]) => [
    namespace,
    Object.fromEntries([...messages].map(([key, { value }]) => [key, value])),
  ])
  const instance = createInstance()
  void instance.init({
    lng: catalogue.locale,
    supportedLngs: false,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    ns: [...catalogue.namespaces.keys()],
    resources: { [catalogue.locale]: Object.fromEntries(values) },
    initAsync: false,
    returnEmptyString: true,
  })
  return instance
}
