import type { Point } from '@rapporteur/diagnostics'
import type { PhrasingContent as RawPhrasing } from 'mdast'
import { curbMarks } from './curb-marks.js'
import type { Phrasing, Text } from './nodes.js'
import { locatorFrom } from './points.js'
import type { Report } from './report.js'
import { parseEmphasis } from './syntax/parser.js'
import { joinTexts } from './texts.js'

const maximumDepth = 64

/**
 * Reads emphasis and strong emphasis in a text; everything else is the text itself, letter for letter.
 * `{{…}}` counts as a word beside the marks, whatever is inside.
 */
export function readEmphasis(source: string, start: Point, report: Report): readonly Phrasing[] {
  const pointAt = locatorFrom(source, start)
  const [paragraph] = parseEmphasis(curbMarks(standIn(source), pointAt, report)).children
  return paragraph?.type === 'paragraph' ? joinTexts(convertAll(paragraph.children, 0)) : cut(0, source.length)

  function convertAll(nodes: readonly RawPhrasing[], depth: number): readonly Phrasing[] {
    return nodes.flatMap((node) => convertOne(node, depth))
  }
  function convertOne(node: RawPhrasing, depth: number): readonly Phrasing[] {
    const from = node.position?.start.offset ?? 0
    const to = node.position?.end.offset ?? 0
    if ((node.type !== 'emphasis' && node.type !== 'strong') || depth > maximumDepth) return cut(from, to)
    const children = joinTexts(convertAll(node.children, depth + 1))
    return [{ type: node.type, children, position: { start: pointAt(from), end: pointAt(to) } }]
  }
  function cut(from: number, to: number): readonly Text[] {
    const position = { start: pointAt(from), end: pointAt(to) }
    return from < to ? [{ type: 'text', value: source.slice(from, to), position }] : []
  }
}

/**
 * A copy of equal length for the parser, so that offsets hold and every value is cut from the source itself.
 * White space becomes a kind that no parser trims, and `{{…}}` a word.
 */
function standIn(source: string): string {
  return source
    .replace(/\{\{[^{}]*\}\}/g, (place) => 'x'.repeat(place.length))
    .replace(/[ \t\r\n]/g, '\u2028')
    .replace(/[\0\uFEFF]/g, '\u200B')
}
