import type { FootnoteDefinition, FootnoteReference, Node, Root } from '../nodes.js'
import type { Report } from '../report.js'
import { walk } from '../walk.js'

type Marks = ReadonlyMap<string, readonly FootnoteReference[]>

/** Notes that are written twice, that no mark leads to, or that lead back to themselves. */
export function checkFootnotes(tree: Root, report: Report): void {
  const definitions = new Map<string, FootnoteDefinition>()
  for (const node of walk(tree)) {
    if (node.type !== 'footnoteDefinition') continue
    if (definitions.has(node.identifier)) {
      report('footnote-duplicate', `The note \`${node.label}\` is written twice.`, node.position)
    } else definitions.set(node.identifier, node)
  }
  const marks = new Map([...definitions].map(([identifier, note]) => [identifier, marksIn(note)]))
  reportUnreferenced(tree, definitions, marks, report)
  reportCycles(marks, report)
}

/** The marks in a node, but not those in a note that stands inside it. */
function marksIn(node: Node): readonly FootnoteReference[] {
  if (node.type === 'footnoteReference') return [node]
  if (!('children' in node)) return []
  return node.children.flatMap((child) => (child.type === 'footnoteDefinition' ? [] : marksIn(child)))
}

function reportUnreferenced(
  tree: Root,
  definitions: ReadonlyMap<string, FootnoteDefinition>,
  marks: Marks,
  report: Report,
): void {
  const reached = new Set<string>()
  const waiting = marksIn(tree).map(({ identifier }) => identifier)
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue
    reached.add(next)
    waiting.push(...(marks.get(next) ?? []).map(({ identifier }) => identifier))
  }
  for (const [identifier, { label, position }] of definitions) {
    if (!reached.has(identifier)) report('footnote-unreferenced', `No mark leads to the note \`${label}\`.`, position)
  }
}

/** One report for each circle of notes, at the mark by which its first note leads into it. */
function reportCycles(marks: Marks, report: Report): void {
  const finished = new Set<string>()
  const reported = new Set<FootnoteReference>()
  for (const start of marks.keys()) {
    // The path walked so far: each note with the marks of it that were not tried yet, and the mark tried last.
    const path: Step[] = []
    const onPath = new Map<string, number>()
    enter(start)
    for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
      const mark = step.marks[step.tried]
      step.tried += 1
      if (mark === undefined) leave(step)
      else if (onPath.has(mark.identifier)) reportOnce(path[onPath.get(mark.identifier) ?? 0])
      else enter(mark.identifier)
    }

    function enter(identifier: string): void {
      if (finished.has(identifier)) return
      onPath.set(identifier, path.length)
      path.push({ identifier, marks: marks.get(identifier) ?? [], tried: 0 })
    }
    function leave({ identifier }: Step): void {
      path.pop()
      onPath.delete(identifier)
      finished.add(identifier)
    }
  }

  function reportOnce(first: Step | undefined): void {
    const mark = first?.marks[first.tried - 1]
    if (first === undefined || mark === undefined || reported.has(mark)) return
    reported.add(mark)
    report('footnote-cycle', `The note \`${first.identifier}\` leads back to itself.`, mark.position)
  }
}

interface Step {
  readonly identifier: string
  readonly marks: readonly FootnoteReference[]
  tried: number
}
