import type { TypesetDefinition } from '@rapporteur/typeset'
import { balancedTitle } from './balanced-title.js'
import { chart } from './chart.js'
import { chineseLines } from './chinese-lines.js'
import { footnotes } from './footnotes.js'
import { frame } from './frame.js'
import { joinedLetters } from './joined-letters.js'
import { justifiedText } from './justified-text.js'
import { keptTogether } from './kept-together.js'
import { listMarkers } from './list-markers.js'
import { marginNotes } from './margin-notes.js'
import { noLineAlone } from './no-line-alone.js'
import { noteOverleaf } from './note-overleaf.js'
import { redline } from './redline.js'
import { rightToLeft } from './right-to-left.js'
import { tableHead } from './table-head.js'
import { unbrokenNames } from './unbroken-names.js'

/** The pages of the gallery by the names of their files and pictures, in the order of the readme. */
export const pages: Readonly<Record<string, TypesetDefinition>> = {
  footnotes,
  'note-overleaf': noteOverleaf,
  'margin-notes': marginNotes,
  'right-to-left': rightToLeft,
  'joined-letters': joinedLetters,
  'chinese-lines': chineseLines,
  'justified-text': justifiedText,
  'unbroken-names': unbrokenNames,
  'balanced-title': balancedTitle,
  'list-markers': listMarkers,
  'table-head': tableHead,
  frame,
  'kept-together': keptTogether,
  'no-line-alone': noLineAlone,
  chart,
  redline,
}
