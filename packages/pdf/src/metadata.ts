import type { LocalizedDocument } from '@rapporteur/model'
import type { DocumentInfo } from '@rapporteur/typeset'
import { plainText } from './plain-text.js'

/** What the file says about itself: title, issuing body and symbol. */
export function documentInfo({ masthead }: LocalizedDocument): DocumentInfo {
  return {
    title: plainText(masthead.title),
    author: plainText(masthead.issuedBy ?? []),
    subject: masthead.symbol ?? '',
  }
}

/** The date of the paper at midnight UTC; without one, 1 January 1970, so that equal papers are equal bytes. */
export function creationDate({ masthead }: LocalizedDocument): Date {
  const date = new Date(`${masthead.date ?? ''}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? new Date(0) : date
}
