import { identifierOf } from './anchor.js'
import type { BlockHelper } from './helper.js'

/** `{{#box "id"}}…{{/box}}`: a framed box; its fence is longer than any inside it. */
export const box: BlockHelper = {
  parameters: [0, 1],
  print: (call, body, target) => {
    const identifier = call.positional.length === 0 ? undefined : identifierOf(call, call.positional)
    if (identifier === undefined && call.positional.length > 0) return
    const attributes = identifier === undefined ? '' : `{#${identifier}}`
    target.block(() =>
      body.wrapped((markdown) => {
        const fences = [...markdown.matchAll(/^[ \t]*(:{3,})/gm)].map(([, colons = '']) => colons.length)
        const fence = ':'.repeat(Math.max(2, ...fences) + 1)
        return { before: `\n${fence}box${attributes}\n`, after: `${markdown.endsWith('\n') ? '' : '\n'}${fence}\n` }
      }),
    )
  },
}
