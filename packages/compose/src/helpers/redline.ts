import type { RecordText } from '@rapporteur/model'
import { type Argument, boundText, constant } from '../evaluate/bound.js'
import { isPlainObject, isRecordText } from '../evaluate/kinds.js'
import { invalid } from './arguments.js'
import type { Call, ValueHelper } from './helper.js'

const wanted = 'a change with `base`, `proposed`, `proposers` and `disposition`'

/** `{{redline change}}`: a text under negotiation; `base` or `proposed` is `null` where there is none. */
export const redline: ValueHelper = {
  parameters: [1, 1],
  evaluate: (call) => {
    const [argument] = call.positional
    if (argument === undefined) return undefined
    const change = argument.value
    if (!isPlainObject(change) || isRecordText(change)) return invalid(call, argument, wanted)
    const texts = { base: text(call, argument, change.base), proposed: text(call, argument, change.proposed) }
    const { proposers, disposition } = change
    const named = Array.isArray(proposers) && proposers.every((code) => typeof code === 'string')
    if (texts.base === false || texts.proposed === false) return undefined
    if (!named || typeof disposition !== 'string' || (texts.base === undefined && texts.proposed === undefined)) {
      return call.fault('argument-invalid', `The argument must be ${wanted}.`, argument)
    }
    const { evidence, place } = call
    const node = {
      type: 'redline',
      ...(texts.base === undefined ? {} : { base: texts.base }),
      ...(texts.proposed === undefined ? {} : { proposed: texts.proposed }),
      proposers: proposers as readonly string[],
      disposition,
      evidence,
      place,
    } as const
    return { value: constant(node), evidence }
  },
}

function text(call: Call, argument: Argument, value: unknown): RecordText | undefined | false {
  if (value === null || value === undefined) return undefined
  if (!isRecordText(value)) {
    call.fault('argument-invalid', `The argument must be ${wanted}.`, argument)
    return false
  }
  const node = boundText(value, call.evidence, call.place)
  return node.type === 'boundText' ? node.text : undefined
}
