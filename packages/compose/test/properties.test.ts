import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composing } from './composing.js'

const template = `{{masthead title=text status=(message "m.status" by=text) notices=notices}}

## {{text}} {{anchor "h"}}

{{text}}

1. {{text}} words *{{word}}* **{{text}}**
   1. {{message "m.key" text=text word=word note=(footnote text (message "m.n" word=word))}}

   - {{list words}}

{{#each entries}}
1. {{text}}{{footnote text}} {{state code}} {{symbol code}}
{{/each}}

{{text}}
===

> {{text}}

| {{text}} | {{word}} |
|---|---|
| {{text}} | x |

{{#box "b"}}
{{text}}
{{/box}}

{{redline change}} {{ref "h"}}

{{timeline bars "text" alternative=text}}

[{{text}}](https://example.org) :ins[{{text}}]

{{slot "s"}}

{{annex "x" title=text}}
1. {{text}}

***
`

const lures = [
  '# a',
  '1. a',
  '- a',
  '> a',
  '***',
  '---',
  '[a](b)',
  '[^1]',
  '[^1]: a',
  ':ref{#h}',
  '::annex[x]{#y}',
  ':::box',
  ':::',
  '{#h}',
  '{restart}',
  '{{text}}',
  '{{{x}}}',
  '{{> p}}',
  '{{#each this}}',
  '<b>',
  '&amp;',
  '\\',
  '`',
  '|',
  '*',
  '_',
  '$t(x)',
  '\uE0000\uE001',
  '\uE000',
  '\uE001',
  '\uE00012\uE001',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '\t',
  '    ',
  '__proto__',
  ']',
  '}',
  '"',
]
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.oneof(fc.constantFrom(...lures), fc.string()), { maxLength: 8 }).map((parts) => parts.join('')),
)

const words = (text: string, word: string) => ({
  context: {
    text: `~${text}`,
    word: `.${word}`,
    words: [`.${word}`, `~${text}`],
    notices: [`~${text}`],
    code: 'XAA',
    bars: [{ $: 'activity a1', text: `~${text}`, start: '2024-01-22', end: '2024-02-22' }],
    entries: [{ $: 'entry e1', text: `~${text}`, code: `.${word}` }],
    change: {
      base: `~${text}`,
      decided: `~${word}`,
      struck: false,
      versions: [{ id: 'p1', text: `~${text}`, proposers: ['XAA'], disposition: 'bracketed' }],
      conflicts: [],
    },
  },
  passages: [['s', text]] as const,
})

describe('values of the record', () => {
  it('never add, take away or change a node: only the leaf that holds them differs', () => {
    const plain = shapeOf('x', 'y')
    fc.assert(
      fc.property(hostile, hostile, (text, word) => {
        expect(shapeOf(text, word)).toBe(plain)
      }),
      { numRuns: 300 },
    )
  })

  it('arrive letter for letter, with a space for each line end', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { documents } = composing({ template: '{{text}}', context: { text: `~${text}` } })
        const leaf = documents[0]?.children[0]
        const node = leaf?.type === 'paragraph' ? leaf.children[0] : undefined
        const value = node?.type === 'boundText' ? node.text.value : undefined
        expect(value).toBe(text.replace(/[ \t]*(\r\n|[\n\v\f\r\u0085\u2028\u2029])[ \t]*/g, ' '))
      }),
    )
  })
})

describe('composition', () => {
  it('changes nothing that it is given, and gives the same twice', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const given = { template, ...words(text, text) }
        const before = JSON.stringify(given)
        expect(JSON.stringify(composing(given))).toBe(JSON.stringify(composing(given)))
        expect(JSON.stringify(given)).toBe(before)
      }),
      { numRuns: 20 },
    )
  })

  it('answers any template with a paper or with positioned faults, never with an exception', () => {
    const pieces = fc.constantFrom(
      '{{',
      '}}',
      '{{#if x}}',
      '{{/if}}',
      '{{else}}',
      '{{x}}',
      '{{> p}}',
      '(',
      ')',
      '"',
      '1. ',
      '\n',
      ':::box',
      '::annex[',
      '{{#box}}',
      '{{/box}}',
      '[^1]',
      '{{{',
      '~',
      '{{slot "s"}}',
      '{{date',
      '../',
      '@index',
      'as |x|',
      '\\',
    )
    const source = fc.array(fc.oneof({ weight: 3, arbitrary: pieces }, fc.string({ maxLength: 3 })), { maxLength: 12 })
    fc.assert(
      fc.property(source, (parts) => {
        const { documents, diagnostics } = composing({
          template: parts.join(''),
          context: { x: 1 },
          partials: { p: 'p' },
        })
        expect(documents.length === 1 || diagnostics.length > 0).toBe(true)
        for (const { place } of diagnostics) expect(place?.start.line).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

/** The whole composition with every value of the record blanked. */
function shapeOf(text: string, word: string): string {
  const { documents, diagnostics } = composing({ template, ...words(text, word) })
  expect(diagnostics).toEqual([])
  return JSON.stringify(documents, (_, value) => {
    if (typeof value !== 'object' || value === null) return value
    if (value.type === 'recordText' || value.type === 'literal' || value.type === 'symbol')
      return { ...value, value: '' }
    return value.type === 'state' ? { ...value, code: '' } : value
  })
}
