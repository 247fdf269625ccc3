import { compareDiagnostics, type Diagnostic, type Point } from '@rapporteur/diagnostics'
import { checkPaper } from './checks/index.js'
import { neutralizeControls } from './control-characters.js'
import { convert } from './convert.js'
import { curbMarks, restoreMarks } from './curb-marks.js'
import { type FrontMatterSource, splitFrontMatter } from './front-matter.js'
import { isShallow } from './nesting.js'
import type { Block, Root } from './nodes.js'
import { locator } from './points.js'
import { reporter } from './report.js'
import { parsePaper } from './syntax/parser.js'

/** A paper as it was written, its front matter still raw, and every fault found in it. */
export interface ParsedMarkdown {
  readonly tree: Root
  readonly frontMatter: FrontMatterSource | undefined
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads Document Markdown. Never throws for what an author wrote; every word of it is in the tree. */
export function parseMarkdown(source: string, file: string): ParsedMarkdown {
  const text = source.replace(/^\uFEFF/, '')
  const at = locator(text)
  const { diagnostics, report } = reporter(file)
  const clean = neutralizeControls(text, at, report)
  const { frontMatter, body } = splitFrontMatter(clean, report)
  const position = { start: at(0), end: at(body.length) }
  if (!isShallow(body, at, report)) {
    const tree: Root = { type: 'root', children: asPlainParagraphs(body, at), position }
    return { tree, frontMatter, diagnostics }
  }
  const raw = parsePaper(curbMarks(body, at, report))
  restoreMarks(raw)
  const tree: Root = { type: 'root', children: convert(raw, body, at, report), position }
  checkPaper(tree, body, at, report)
  return { tree, frontMatter, diagnostics: diagnostics.sort(compareDiagnostics) }
}

/** A source that is not safe to parse, letter for letter: a paragraph for each run of lines. */
function asPlainParagraphs(body: string, at: (offset: number) => Point): readonly Block[] {
  const runs: { start: number; end: number }[] = []
  let open = false
  for (const { 0: line, index } of body.matchAll(/[^\r\n]+|\r\n|\n|\r/g)) {
    if (/^[\r\n]/.test(line)) continue
    const last = runs.at(-1)
    const words = line.trim() !== ''
    if (words && open && last !== undefined && !hasEmptyLine(body.slice(last.end, index)))
      last.end = index + line.length
    else if (words) runs.push({ start: index, end: index + line.length })
    open = words
  }
  return runs.map(({ start, end }) => {
    const position = { start: at(start), end: at(end) }
    return { type: 'paragraph', children: [{ type: 'text', value: body.slice(start, end), position }], position }
  })
}

function hasEmptyLine(between: string): boolean {
  return between.replace(/\r\n/g, '\n').length > 1
}
