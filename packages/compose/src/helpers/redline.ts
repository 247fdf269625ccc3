import type { RecordText, RedlineVersion } from '@rapporteur/model'
import { type Argument, boundText, constant } from '../evaluate/bound.js'
import { isPlainObject, isRecordText } from '../evaluate/kinds.js'
import { invalid } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

const wanted = 'a change with `base`, `decided`, `struck`, `versions` and `conflicts`'

/** `{{redline change}}`: a text under negotiation; `base` and `decided` are `null` where there is none. */
export const redline: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    if (argument === undefined) return undefined
    const change = argument.value
    if (!isPlainObject(change) || isRecordText(change)) return invalid(call, argument, wanted)
    const [base, decided] = [text(call, change.base), text(call, change.decided)]
    const versions = Array.isArray(change.versions) ? change.versions.map((one) => version(call, one)) : [undefined]
    const { struck, conflicts } = change
    const isWhole = base !== false && decided !== false && !versions.includes(undefined)
    if (!isWhole || typeof struck !== 'boolean' || !isListOfLists(conflicts) || (!base && !decided && !versions[0])) {
      return invalidChange(call, argument)
    }
    const { evidence, place } = call
    const node = {
      type: 'redline',
      ...(base === undefined ? {} : { base }),
      ...(decided === undefined ? {} : { decided }),
      ...(struck ? { struck } : {}),
      versions: versions.filter((one) => one !== undefined),
      conflicts,
      evidence,
      place,
    } as const
    return { value: constant(node), evidence }
  },
}

function invalidChange(call: Call, argument: Argument) {
  return call.fault('argument-invalid', `The argument must be ${wanted}.`, argument)
}

function version(call: Call, value: unknown): RedlineVersion | undefined {
  if (!isPlainObject(value) || isRecordText(value)) return undefined
  const { id, proposers, disposition } = value
  const proposed = text(call, value.text)
  if (typeof id !== 'string' || typeof disposition !== 'string' || !isList(proposers) || proposed === false) {
    return undefined
  }
  return { id, ...(proposed === undefined ? {} : { text: proposed }), proposers, disposition }
}

/** A text of the record; absent for `null`, false for anything else. */
function text(call: Call, value: unknown): RecordText | undefined | false {
  if (value === null || value === undefined) return undefined
  if (!isRecordText(value)) return false
  const node = boundText(value, call.evidence, call.place)
  return node.type === 'boundText' ? node.text : undefined
}

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const isListOfLists = (value: unknown): value is readonly (readonly string[])[] =>
  Array.isArray(value) && value.every(isList)
