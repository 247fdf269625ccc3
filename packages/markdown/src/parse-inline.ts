import type { Diagnostic, Point } from '@rapporteur/diagnostics'
import { neutralizeControls } from './control-characters.js'
import { readEmphasis } from './emphasis.js'
import type { Phrasing } from './nodes.js'
import { locatorFrom } from './points.js'
import { reporter } from './report.js'

/** What a message holds: texts, emphasis and strong emphasis, with what was found amiss. */
export interface ParsedInline {
  readonly children: readonly Phrasing[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the inline subset of messages: emphasis and strong emphasis; everything else is literal. `start` is where the text begins in its file. */
export function parseInline(source: string, file: string, start: Point): ParsedInline {
  const { diagnostics, report } = reporter(file)
  const text = neutralizeControls(source, locatorFrom(source, start), report)
  return { children: readEmphasis(text, start, report), diagnostics }
}
