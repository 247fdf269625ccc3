import type { Diagnostic } from '@rapporteur/diagnostics'
import type { CatalogueMessage } from '../catalogue.js'
import { decodeUtf8 } from './decode-utf8.js'
import { fault } from './fault.js'
import { maximumMessages } from './limits.js'
import type { MapNode, ScalarNode } from './node.js'
import { readJson } from './read-json.js'
import { type SourceText, sourceText } from './source-text.js'
import { cleanText } from './text/clean-text.js'
import { findingFault } from './text/safe-text.js'
import { scalarOffsets } from './text/scalar-offsets.js'

/** The messages of one catalogue file by key; what is faulty is left out and reported. */
export interface ParsedMessages {
  readonly messages: ReadonlyMap<string, CatalogueMessage>
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads a catalogue: strict JSON, one object, text values only; values come out in NFC with the place of each. */
export function parseMessages(bytes: Uint8Array, file: string): ParsedMessages {
  const { text, diagnostics } = decodeUtf8(bytes, file)
  if (text === undefined) return { messages: new Map(), diagnostics }
  const source = sourceText(file, text)
  const { value: root, diagnostics: syntax } = readJson(source)
  if (root === undefined) return { messages: new Map(), diagnostics: syntax }
  if (root.type !== 'map')
    return refused('type-mismatch', 'A catalogue is one object of keys and texts', source, root.start)
  if (root.entries.size > maximumMessages) {
    return refused('catalogue-too-large', `A catalogue has at most ${maximumMessages} keys`, source, root.start)
  }
  return readMessages(root, source)
}

function refused(ruleId: string, reason: string, source: SourceText, offset: number): ParsedMessages {
  return { messages: new Map(), diagnostics: [fault(ruleId, reason, source.place(offset))] }
}

function readMessages(root: MapNode, source: SourceText): ParsedMessages {
  const messages = new Map<string, CatalogueMessage>()
  const diagnostics: Diagnostic[] = []
  for (const [key, { key: span, value }] of root.entries) {
    if (value.type !== 'scalar' || typeof value.value !== 'string') {
      const hint = 'catalogues are flat: dots are part of a key'
      diagnostics.push(
        fault('type-mismatch', `The message \`${key}\` must be text`, source.place(value.start, value.end), { hint }),
      )
    } else if (cleanText(key).value !== key) {
      const place = source.place(span.start, span.end)
      diagnostics.push(fault('key-malformed', `The key \`${key}\` holds a character that no key may hold`, place))
    } else {
      messages.set(key, {
        value: cleanMessage(value, source, diagnostics),
        place: source.place(value.start, value.end),
      })
    }
  }
  return { messages, diagnostics }
}

// A translator may set direction inside a sentence: isolates that close and single marks stay, anything else goes.
function cleanMessage(node: ScalarNode, source: SourceText, diagnostics: Diagnostic[]): string {
  const written = String(node.value)
  const kept = balanced(written) ? /[\u2066-\u2069\u200e\u200f\u061c]/u : /[\u200e\u200f\u061c]/u
  const pieces = written.split(new RegExp(`(${kept.source})`, 'u'))
  const needsOffsets = pieces.some((piece) => cleanText(piece).findings.length > 0)
  const offsets = needsOffsets ? scalarOffsets(node, source.text) : undefined
  let index = 0
  let value = ''
  for (const piece of pieces) {
    value += kept.test(piece) ? piece : cleanPiece(piece, index)
    index += piece.length
  }
  return value.normalize('NFC')

  function cleanPiece(piece: string, begin: number): string {
    const { value: cleaned, findings } = cleanText(piece)
    for (const finding of findings) {
      const start = offsets?.[begin + finding.index] ?? node.start
      diagnostics.push(findingFault(finding, source.place(start, offsets?.[begin + finding.end] ?? node.end)))
    }
    // The spaces at the ends of a piece belong to the sentence.
    const [before] = /^ */.exec(piece) ?? ['']
    const [after] = /(?<! ) *$/.exec(piece) ?? ['']
    return cleaned === '' ? before : `${before}${cleaned}${after}`
  }
}

function balanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character >= '\u2066' && character <= '\u2068') depth += 1
    if (character === '\u2069') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
