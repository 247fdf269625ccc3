import { compareDiagnostics, type Diagnostic, diagnostic, hasErrors } from '@rapporteur/diagnostics'
import type { LocalizedDocument, NeutralDocument } from '@rapporteur/model'
import { localizeAnnex, localizeBlocks, localizeFootnote } from './blocks/blocks.js'
import { localizeMasthead } from './blocks/masthead.js'
import type { Context } from './language/context.js'
import type { Language } from './language/language.js'
import { createMessages } from './messages/messages.js'

/** A paper in one language, or `undefined` where any fault is an error. */
export interface Localized {
  readonly document: LocalizedDocument | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes the tree of a paper in one language: the same blocks in the same order, nothing left to look up. */
export function localizeDocument(document: NeutralDocument, language: Language): Localized {
  const found = new Map<string, Diagnostic>()
  const context: Context = {
    language,
    messages: createMessages(language.catalogue),
    report: (fault) => {
      const one = diagnostic({ ...fault, source: 'localize' })
      // A term or a text is used many times; its fault is one.
      found.set(JSON.stringify([one.ruleId, one.reason, one.place]), one)
    },
  }
  const localized: LocalizedDocument = {
    ...document,
    masthead: localizeMasthead(document.masthead, context),
    children: localizeBlocks(document.children, context),
    annexes: document.annexes.map((annex) => localizeAnnex(annex, context)),
    footnotes: document.footnotes.map((footnote) => localizeFootnote(footnote, context)),
    locale: language.profile.locale,
    direction: language.profile.direction,
  }
  const diagnostics = [...found.values()].toSorted(compareDiagnostics)
  return { document: hasErrors(diagnostics) ? undefined : localized, diagnostics }
}
