import type { Call } from '../helpers/helper.js'
import { valueHelpers } from '../helpers/index.js'
import { type Expression, type HashPair, helperName, type Invocation } from '../template/ast.js'
import { placeOf } from '../template/place.js'
import type { Argument } from './bound.js'
import type { Run } from './evaluate.js'
import { unite } from './evidence.js'
import { lookup } from './lookup.js'
import type { Output } from './output.js'
import type { Evaluated, Scope } from './scope.js'

/** Where an evaluation stands: in which file, in which scope, writing to where. */
export interface Site {
  readonly run: Run
  readonly file: string
  readonly scope: Scope
  readonly output: Output
}

/** The value of an expression; `undefined` after a fault that was reported. */
export function evaluateExpression(expression: Expression, site: Site): Evaluated | undefined {
  const { run, file, scope } = site
  switch (expression.type) {
    case 'PathExpression':
      return lookup(expression, scope, placeOf(file, expression.loc), run.report)
    case 'SubExpression': {
      const helper = valueHelpers.get(helperName(expression) ?? '')
      if (helper === undefined || run.library.faulty.has(expression)) return undefined
      const call = callOf(expression, site)
      return call === undefined ? undefined : helper.evaluate(call)
    }
    case 'UndefinedLiteral':
    case 'NullLiteral':
      return { value: null, evidence: scope.evidence }
    default:
      return { value: expression.value, evidence: scope.evidence }
  }
}

/** The arguments of a call, all of them evaluated so that every fault is told. */
export function argumentsOf(
  call: { readonly params: readonly Expression[]; readonly hash?: { readonly pairs: readonly HashPair[] } },
  site: Site,
): Pick<Call, 'positional' | 'named'> | undefined {
  const positional = call.params.map((expression) => argument(expression, site))
  const named = (call.hash?.pairs ?? []).map(({ key, value }) => [key, argument(value, site)] as const)
  const soundPositional = positional.filter((one) => one !== undefined)
  const soundNamed = named.flatMap(([key, one]) => (one === undefined ? [] : [[key, one] as const]))
  if (soundPositional.length < positional.length || soundNamed.length < named.length) return undefined
  return { positional: soundPositional, named: new Map(soundNamed) }
}

/** A call ready for its helper, or nothing if an argument is at fault. */
export function callOf(invocation: Invocation, site: Site): Call | undefined {
  const given = argumentsOf(invocation, site)
  if (given === undefined) return undefined
  const { run, file, scope } = site
  const place = placeOf(file, invocation.path.loc)
  const behind = [...given.positional, ...given.named.values()].map(({ evidence }) => evidence)
  return {
    ...given,
    place,
    evidence: unite(scope.evidence, ...behind),
    members: scope.members,
    sources: run.sources,
    entry: run.entry,
    fault: (ruleId, reason, at, hint) => {
      run.report({ ruleId, reason, place: at?.place ?? place, hint })
      return undefined
    },
  }
}

function argument(expression: Expression, site: Site): Argument | undefined {
  const value = evaluateExpression(expression, site)
  return value === undefined ? undefined : { ...value, place: placeOf(site.file, expression.loc) }
}
