import type { Report } from '../report.js'
import type { PartialStatement, Program } from './ast.js'
import { checkTemplate } from './check-template.js'
import { parseTemplate, type Template } from './parse-template.js'
import { placeOf } from './place.js'

/** A template that was parsed and checked. */
export interface ParsedTemplate {
  readonly file: string
  readonly program: Program
  readonly partials: readonly { readonly name: string; readonly node: PartialStatement }[]
}

/** Every template of a run, parsed and checked once, and what of them must not be evaluated. */
export interface Library {
  /** By the template's identity. */
  readonly templates: ReadonlyMap<Template, ParsedTemplate>
  readonly partials: ReadonlyMap<string, ParsedTemplate>
  readonly faulty: ReadonlySet<object>
}

/** Parses and checks templates and partials, used or not; a partial that leads back to itself is reported at its call. */
export function openLibrary(
  templates: readonly Template[],
  partials: ReadonlyMap<string, Template>,
  report: Report,
): Library {
  const faulty = new Set<object>()
  const names = [...partials.keys()]
  const open = (template: Template): ParsedTemplate | undefined => {
    const program = parseTemplate(template, report)
    if (program === undefined) return undefined
    const checked = checkTemplate(program, template.file, names, report)
    for (const node of checked.faulty) faulty.add(node)
    return { file: template.file, program, partials: checked.partials }
  }
  const openPartials = new Map<string, ParsedTemplate>()
  for (const [name, template] of partials) {
    const parsed = open(template)
    if (parsed !== undefined) openPartials.set(name, parsed)
  }
  for (const node of recursions(openPartials, report)) faulty.add(node)
  const openTemplates = new Map<Template, ParsedTemplate>()
  for (const template of new Set(templates)) {
    const parsed = open(template)
    if (parsed !== undefined) openTemplates.set(template, parsed)
  }
  return { templates: openTemplates, partials: openPartials, faulty }
}

function recursions(partials: ReadonlyMap<string, ParsedTemplate>, report: Report): readonly PartialStatement[] {
  const found: PartialStatement[] = []
  const finished = new Set<string>()
  for (const name of partials.keys()) walk(name, [])
  return found

  function walk(name: string, callers: readonly string[]): void {
    const partial = partials.get(name)
    if (partial === undefined || finished.has(name)) return
    const path = [...callers, name]
    for (const call of partial.partials) {
      if (!path.includes(call.name)) {
        walk(call.name, path)
        continue
      }
      found.push(call.node)
      const circle = [...path.slice(path.indexOf(call.name)), call.name].map((step) => `\`${step}\``).join(' → ')
      const place = placeOf(partial.file, call.node.loc)
      report({ ruleId: 'partial-recursion', reason: `The partial leads back to itself: ${circle}.`, place })
    }
    finished.add(name)
  }
}
