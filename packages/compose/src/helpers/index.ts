import { anchor } from './anchor.js'
import { annex } from './annex.js'
import { each, ifBlock, unless, withBlock } from './blocks.js'
import { box } from './box.js'
import { cite, cites } from './cite.js'
import { and, before, concat, count, eq, gt, not, or } from './conditions.js'
import { date } from './date.js'
import { footnote } from './footnote.js'
import type { BlockHelper, StatementHelper, ValueHelper } from './helper.js'
import { list } from './list.js'
import { masthead } from './masthead.js'
import { message } from './message.js'
import { number, ordinal, words } from './number.js'
import { redline } from './redline.js'
import { ref } from './ref.js'
import { refs } from './refs.js'
import { slot, slotBlock } from './slot.js'
import { state, states } from './states.js'
import { symbol } from './symbol.js'
import { text } from './text.js'
import { timeline } from './timeline.js'

/** Helpers that give a value, `{{x …}}` or `(x …)`. */
export const valueHelpers: ReadonlyMap<string, ValueHelper> = new Map(
  Object.entries({
    and,
    cite,
    cites,
    concat,
    count,
    date,
    eq,
    footnote,
    gt,
    before,
    list,
    message,
    not,
    number,
    or,
    ordinal,
    redline,
    ref,
    refs,
    state,
    states,
    symbol,
    text,
    words,
  }),
)

/** Helpers that write, `{{x …}}`. */
export const statementHelpers: ReadonlyMap<string, StatementHelper> = new Map(
  Object.entries({ anchor, annex, masthead, slot, timeline }),
)

/** Helpers around a body, `{{#x …}}…{{/x}}`. */
export const blockHelpers: ReadonlyMap<string, BlockHelper> = new Map(
  Object.entries({ box, each, if: ifBlock, slot: slotBlock, unless, with: withBlock }),
)
