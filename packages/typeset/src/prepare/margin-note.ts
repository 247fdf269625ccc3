import type { Place } from '@rapporteur/diagnostics'
import type { MarginNote } from '../internals.js'
import type { Ledger } from '../print/ledger.js'
import { type Fields, listOf, type Preparation, plainText } from './prepare.js'

/** Opens an account of what is to stand in the margin beside a block; a note without words is none. */
export function prepareMarginNote(node: Fields, preparation: Preparation): void {
  if (node.marginNote === undefined) return
  const pieces = listOf(node.marginNote).map(plainText)
  const note: MarginNote = { pieces, place: node.place as Place | undefined, isSet: false }
  const hasWords = pieces.some((piece) => piece.trim() !== '')
  node.marginNote = hasWords ? note : undefined
  if (hasWords) preparation.marginNotes.push(note)
}

/** Charges the account with the notes that no page has: a block with neither a line of text nor a picture has no margin. */
export function chargeLostNotes(notes: readonly MarginNote[], ledger: Ledger): void {
  for (const { isSet, pieces, place } of notes) if (!isSet) ledger.open(pieces.join(''), place, 1)
}
