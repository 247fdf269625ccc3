import { nearest, type Place } from '@rapporteur/diagnostics'
import { statementHelpers, valueHelpers } from '../helpers/index.js'
import { type Report, suggestion } from '../report.js'
import type { PathExpression } from '../template/ast.js'
import { evidenceOf, unite } from './evidence.js'
import { isPlainObject, isRecordText } from './kinds.js'
import type { Evaluated, Scope } from './scope.js'

interface Start extends Evaluated {
  readonly rest: readonly string[]
}

/** Reads a path: own properties of plain objects and lists only; what does not exist is reported at the path. */
export function lookup(path: PathExpression, scope: Scope, place: Place, report: Report): Evaluated | undefined {
  const start = startOf(path, scope, place, report)
  if (start === undefined) return undefined
  let { value, evidence } = start
  const done: string[] = path.parts.slice(0, path.parts.length - start.rest.length)
  for (const part of start.rest) {
    const next = step(value, part)
    if (next === undefined) {
      report({ place, ...unknown(path, value, part, done) })
      return undefined
    }
    value = next.value
    evidence = unite(evidence, evidenceOf(value))
    done.push(part)
  }
  return { value, evidence: unite(scope.evidence, evidence) }
}

function startOf(path: PathExpression, scope: Scope, place: Place, report: Report): Start | undefined {
  const [first, ...rest] = path.parts
  const frame = ancestor(scope, path.depth)
  if (frame === undefined) {
    report({ ruleId: 'path-unknown', reason: `\`${path.original}\` goes above the outermost scope.`, place })
    return undefined
  }
  if (path.data) return dataStart(path, frame, place, report)
  const isScoped = /^(?:\.\/|this\b)/.test(path.original)
  if (first !== undefined && !isScoped) {
    const named = (path.depth === 0 ? scope.parameters.get(first) : undefined) ?? frame.locals.get(first)
    if (named !== undefined) return { ...named, rest }
  }
  return { value: frame.value, evidence: evidenceOf(frame.value), rest: path.parts }
}

function dataStart(path: PathExpression, frame: Scope, place: Place, report: Report): Start | undefined {
  const [first = '', ...rest] = path.parts
  if (first === 'root') {
    const root = outermost(frame)
    return { value: root.value, evidence: evidenceOf(root.value), rest }
  }
  if (frame.data.has(first)) return { value: frame.data.get(first), evidence: [], rest }
  const known = ['root', ...frame.data.keys()]
  const hint = suggestion(nearest(first, known), known)
  report({ ruleId: 'path-unknown', reason: `There is no \`${path.original}\` here.`, place, hint })
  return undefined
}

function ancestor(scope: Scope, depth: number): Scope | undefined {
  let frame: Scope | undefined = scope
  for (let level = 0; level < depth; level += 1) frame = frame?.parent
  return frame
}

function outermost(scope: Scope): Scope {
  return scope.parent === undefined ? scope : outermost(scope.parent)
}

function step(value: unknown, part: string): { readonly value: unknown } | undefined {
  if (Array.isArray(value))
    return /^(?:0|[1-9]\d*)$/.test(part) && part in value ? { value: value[Number(part)] } : undefined
  if (!isPlainObject(value) || isRecordText(value) || !Object.hasOwn(value, part)) return undefined
  return value[part] === undefined ? undefined : { value: value[part] }
}

function unknown(path: PathExpression, value: unknown, part: string, done: readonly string[]) {
  const owner = done.length === 0 ? undefined : done.join('.')
  if (value === null) {
    const reason = `\`${path.original}\` cannot be read: \`${owner ?? 'this'}\` is absent.`
    return { ruleId: 'value-absent', reason, hint: `Write it inside \`{{#if ${owner ?? 'this'}}}\`.` }
  }
  const reason = owner === undefined ? `There is no \`${part}\` here.` : `\`${owner}\` has no \`${part}\`.`
  const known = isPlainObject(value) && !isRecordText(value) ? Object.keys(value) : []
  const isHelper = path.original === part && (valueHelpers.has(part) || statementHelpers.has(part))
  const hint = isHelper ? `The helper \`${part}\` needs arguments.` : suggestion(nearest(part, known), known)
  return { ruleId: 'path-unknown', reason, hint }
}
