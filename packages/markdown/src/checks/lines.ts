import { nearest, type Point } from '@rapporteur/diagnostics'
import type { Root } from '../nodes.js'
import { span } from '../points.js'
import type { Report } from '../report.js'
import { directiveNames } from '../syntax/directives.js'
import { walk } from '../walk.js'

interface Line {
  readonly text: string
  readonly offset: number
  readonly isFirst: boolean
}

const blockNames: readonly string[] = [...directiveNames.leaf, ...directiveNames.container]
const textNames: readonly string[] = directiveNames.text

/** Lines that became words of a paragraph though they look like something else. */
export function checkLines(tree: Root, source: string, at: (offset: number) => Point, report: Report): void {
  let unknownOpen = 0
  for (const line of paragraphLines(tree, source)) {
    checkNumber(line, at, report)
    unknownOpen = checkFence(line, unknownOpen, at, report)
    checkNames(line, at, report)
  }
}

function* paragraphLines(tree: Root, source: string): Generator<Line> {
  for (const { type, position } of walk(tree)) {
    if (type !== 'paragraph') continue
    const start = position.start.offset ?? 0
    const slice = source.slice(start, position.end.offset)
    for (const { 0: text, index } of slice.matchAll(/[^\r\n]+/g)) {
      yield { text, offset: start + index, isFirst: index === 0 }
    }
  }
}

/** `12. …` swallowed by the paragraph above it. */
function checkNumber(line: Line, at: (offset: number) => Point, report: Report): void {
  const found = line.isFirst ? null : /^([ \t>]*)(\d{1,9}[.)])(?=[ \t]|$)/.exec(line.text)
  const [, indent = '', number = ''] = found ?? []
  if (number === '') return
  const reason = `\`${number}\` begins a line inside a paragraph, so it begins no numbered paragraph.`
  report('number-inside-paragraph', reason, span(at, line.offset + indent.length, number.length))
}

/** A fence of colons that opens or closes nothing; returns how many unknown containers are open. */
function checkFence(line: Line, unknownOpen: number, at: (offset: number) => Point, report: Report): number {
  const found = /^([ \t>]*)(:{2,})[ \t]*([A-Za-z][\w-]*)?/.exec(line.text)
  if (found === null) return unknownOpen
  const [whole, indent = '', colons = '', name] = found
  const position = span(at, line.offset + indent.length, whole.length - indent.length)
  if (name !== undefined && blockNames.includes(name)) {
    // An annex that is well formed was reported where it was read, because it does not stand at the margin.
    const isAnnex = /^::annex(?:\[.*\])?(?:\{[^{}]*\})?[ \t]*$/.test(line.text.slice(indent.length))
    if (!isAnnex) report('directive-malformed', `\`${colons}${name}\` is not written as it must be.`, position)
  } else if (name !== undefined) reportUnknown(`${colons}${name}`, name, blockNames, position, report)
  if (name !== undefined) return colons.length > 2 ? unknownOpen + 1 : unknownOpen
  if (colons.length < 3 || line.text.trim().length > whole.trim().length) return unknownOpen
  if (unknownOpen === 0) report('container-unopened', 'The line closes a box that is not open.', position)
  return Math.max(0, unknownOpen - 1)
}

/** `:insert[…]` and its like: not ours, but so near that it was probably meant to be. */
function checkNames(line: Line, at: (offset: number) => Point, report: Report): void {
  for (const { 0: whole, 1: name = '', index } of line.text.matchAll(/(?<![:\w\\]):([A-Za-z]{2,10})(?=\[(?!\^)|\{)/g)) {
    if (textNames.includes(name) || nearest(name.toLowerCase(), textNames) === undefined) continue
    reportUnknown(whole, name, textNames, span(at, line.offset + index, whole.length), report)
  }
}

function reportUnknown(
  typed: string,
  name: string,
  known: readonly string[],
  position: Parameters<Report>[2],
  report: Report,
): void {
  const near = nearest(name.toLowerCase(), known)
  const hint = near === undefined ? {} : { hint: `Did you mean \`${near}\`?` }
  report('directive-unknown', `\`${typed}\` is no directive; it stays as it is typed.`, position, hint)
}
