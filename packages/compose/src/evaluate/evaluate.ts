import type { Place } from '@rapporteur/diagnostics'
import type { CitedSource, DocumentEntry, Evidence } from '@rapporteur/model'
import type { Report } from '../report.js'
import type { Library, ParsedTemplate } from '../template/library.js'
import type { Argument, Bound, BoundBlock } from './bound.js'
import { evidenceOf } from './evidence.js'
import { type Composed, joined, type Output } from './output.js'
import { checkPassages } from './passages.js'
import { rootScope } from './scope.js'
import { printProgram } from './statements.js'

/** A node or a block that stands in the Markdown as a numbered place. */
export interface BoundPlace {
  readonly bound: Bound | BoundBlock
  readonly evidence: readonly Evidence[]
  readonly place: Place
  /** What the template says that it prints here: the key of a message, the path of a value. */
  readonly name?: string
  /** Names of the members that the enclosing `each` blocks stand at. */
  readonly members: readonly string[]
}

/** What one evaluation has at hand, and what it gathers. */
export interface Run {
  readonly library: Library
  readonly sources: ReadonlyMap<string, CitedSource>
  readonly entry: DocumentEntry
  readonly report: Report
  readonly places: BoundPlace[]
  /** Slots that were filled, with where. */
  readonly slots: Map<string, Place>
  masthead: ReadonlyMap<string, Argument> | undefined
}

/** A template that was evaluated: Markdown, the nodes of its places, and the way back to the template. */
export interface Evaluation extends Composed {
  readonly places: readonly BoundPlace[]
  readonly masthead: ReadonlyMap<string, Argument> | undefined
}

/** Evaluates a checked template on a context; every fault is reported, and what has one prints nothing. */
export function evaluate(
  template: ParsedTemplate,
  context: object,
  given: Pick<Run, 'library' | 'sources' | 'entry' | 'report'>,
): Evaluation {
  const run: Run = { ...given, places: [], slots: new Map(), masthead: undefined }
  const output: Output = { chunks: [] }
  printProgram(template.program, {
    run,
    file: template.file,
    scope: rootScope(context, evidenceOf(context)),
    output,
  })
  checkPassages(run)
  return { ...joined(output.chunks, template.file), places: run.places, masthead: run.masthead }
}
