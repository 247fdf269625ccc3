import { nearest } from '@rapporteur/diagnostics'
import type { Signature } from '../helpers/helper.js'
import { blockHelpers, statementHelpers, valueHelpers } from '../helpers/index.js'
import { type Report, suggestion } from '../report.js'
import { helperName, type Invocation, type Location } from './ast.js'
import { placeOf } from './place.js'

/** Where a call stands, which says what may be called. */
export type CallPosition = 'mustache' | 'block' | 'bracket'

const all = [...new Set([...valueHelpers.keys(), ...statementHelpers.keys(), ...blockHelpers.keys()])]

/** Holds one call to the signature of its helper; `false` when it must not be evaluated. */
export function checkCall(call: Invocation, position: CallPosition, file: string, report: Report): boolean {
  const place = placeOf(file, call.path.loc)
  const name = helperName(call)
  const signature = name === undefined ? undefined : signatureOf(name, position)
  if (signature !== undefined) return checkArguments(call, String(name), signature, file, report)
  const typed = String(call.path.original ?? '')
  if (name !== undefined && all.includes(name)) {
    const reason = `\`${name}\` cannot stand here.`
    report({ ruleId: 'helper-misplaced', reason, place, hint: howToCall(name) })
    return false
  }
  const hint =
    position === 'block'
      ? `A block begins with ${words([...blockHelpers.keys()])}.`
      : suggestion(nearest(typed, all), all)
  report({ ruleId: 'helper-unknown', reason: `There is no helper \`${typed}\`.`, place, hint })
  return false
}

function signatureOf(name: string, position: CallPosition): Signature | undefined {
  if (position === 'block') return blockHelpers.get(name)
  return valueHelpers.get(name) ?? (position === 'mustache' ? statementHelpers.get(name) : undefined)
}

function howToCall(name: string): string {
  if (blockHelpers.has(name)) return `It is a block: \`{{#${name} …}}…{{/${name}}}\`.`
  return statementHelpers.has(name) ? `It stands by itself: \`{{${name} …}}\`.` : `It gives a value: \`{{${name} …}}\`.`
}

interface Misfit {
  readonly ruleId: string
  readonly reason: string
  readonly at: Location
  readonly hint?: string | undefined
}

function checkArguments(call: Invocation, name: string, signature: Signature, file: string, report: Report): boolean {
  const misfits = [...misfitParameters(call, name, signature), ...misfitOptions(call, name, signature)]
  for (const { at, ...fault } of misfits) report({ ...fault, place: placeOf(file, at) })
  return misfits.length === 0
}

function misfitParameters(call: Invocation, name: string, signature: Signature): readonly Misfit[] {
  const [least, most] = signature.parameters
  const { loc } = call.path
  const keys = (call.hash?.pairs ?? []).map(({ key }) => key)
  const instead = signature.insteadOfParameters ?? []
  const isInstead = keys.some((key) => instead.includes(key))
  const needed = isInstead ? instead : (signature.required ?? [])
  const missing = needed
    .filter((key) => !keys.includes(key))
    .map((key) => ({ ruleId: 'argument-missing', reason: `\`${name}\` needs \`${key}=\`.`, at: loc }))
  const reason = `\`${name}\` needs ${least === 1 ? 'an argument' : `${least} arguments`}.`
  const few = !isInstead && call.params.length < least ? [{ ruleId: 'argument-missing', reason, at: loc }] : []
  const extra = call.params.slice(isInstead ? 0 : most, isInstead ? 1 : most + 1).map((param) => ({
    ruleId: 'argument-unknown',
    reason: `\`${name}\` takes no further argument.`,
    at: param.loc,
  }))
  return [...few, ...missing, ...extra]
}

function misfitOptions(call: Invocation, name: string, { options = [] }: Signature): readonly Misfit[] {
  const pairs = call.hash?.pairs ?? []
  const keys = pairs.map(({ key }) => key)
  return pairs.flatMap(({ key, loc: at }, index): readonly Misfit[] => {
    const isKnown = options === 'any' ? /^[A-Za-z][A-Za-z0-9_]*$/.test(key) : options.includes(key)
    if (!isKnown) {
      const hint = options === 'any' ? undefined : suggestion(nearest(key, options), options)
      return [{ ruleId: 'argument-unknown', reason: `\`${name}\` takes no \`${key}=\`.`, at, hint }]
    }
    const isSecond = keys.indexOf(key) !== index
    return isSecond ? [{ ruleId: 'argument-duplicate', reason: `\`${key}=\` is given twice.`, at }] : []
  })
}

function words(names: readonly string[]): string {
  return names.map((name) => `\`#${name}\``).join(', ')
}
