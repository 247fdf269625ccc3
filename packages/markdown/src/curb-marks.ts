import type { Point } from '@rapporteur/diagnostics'
import type { Root as RawRoot } from 'mdast'
import { span } from './points.js'
import type { Report } from './report.js'
import { walkRaw } from './syntax/raw.js'

/** How many brackets and runs of emphasis marks one text may hold: the parser's time grows faster than their number. */
export const maximumMarks = 2_000

// Non-characters, which the check for controls has taken out of the source, stand in for marks beyond the limit.
const marks = '*_[]`'
const firstStandIn = 0xfdd0
// What always ends the text above it: a bullet, a first number, a note.
const startsText = /^[ \t>]*(?:(?:[-+*]|1[.)])[ \t]|\[\^[^\]\s]+\]:)/
const standIns = /[\uFDD0-\uFDD4]/g

/**
 * Puts stand-ins for marks beyond the limit, so that the parser takes them for letters; offsets hold.
 * A text ends at an empty line, at an item of a list, at a note and, in a table, at each row.
 */
export function curbMarks(source: string, at: (offset: number) => Point, report: Report): string {
  let count = 0
  let isTable = false
  let previous = ''
  let offset = 0
  const lines = source.split(/(?<=\n)|(?<=\r)(?!\n)/).map((line) => {
    const start = offset
    offset += line.length
    isTable = line.trim() !== '' && (isTable || isDelimiterRow(line, previous))
    if (isTable || line.trim() === '' || startsText.test(line)) count = 0
    previous = line
    return line.replace(/\*+|_+|[[\]]|`{9,}/g, (run, index: number) => {
      count += 1
      if (count === maximumMarks + 1) {
        const reason = `One text holds more than ${maximumMarks} brackets and marks of emphasis.`
        report('marks-too-many', reason, span(at, start + index, run.length))
      }
      return count > maximumMarks || run.startsWith('`') ? standIn(run) : run
    })
  })
  return lines.join('')
}

/** Puts the marks back into whatever the parser made of their stand-ins. */
export function restoreMarks(raw: RawRoot): void {
  for (const node of walkRaw(raw)) {
    const fields = node as unknown as Record<string, unknown>
    for (const [name, value] of Object.entries(fields)) {
      if (typeof value === 'string') fields[name] = value.replace(standIns, (found) => markOf(found))
    }
  }
}

function standIn(run: string): string {
  return [...run].map((mark) => String.fromCharCode(firstStandIn + marks.indexOf(mark))).join('')
}

function markOf(found: string): string {
  return marks.charAt(found.charCodeAt(0) - firstStandIn)
}

function isDelimiterRow(line: string, head: string): boolean {
  if (!/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*[\r\n]*$/.test(line)) return false
  return line.includes('|') && bars(line) === bars(head)
}

function bars(line: string): number {
  return line.match(/(?<!\\)\|/g)?.length ?? 0
}
