import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Node, parseInline, parseMarkdown } from '../src/index.js'
import { seedPaper } from './seed.js'
import { wordsIn, wordsOf } from './words.js'

// Words of constructs, which say what a construct is and are no words of the author.
const keywords = new Set(
  'box annex cite ref ins del para annex especially id from to document by at label restart'.split(' '),
)
const marks = [
  ...[
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    '{#',
    '`',
    '``',
    '<',
    '>',
    '|',
    '~',
    '\\',
    '!',
    '![',
    '](',
    '&',
    '"',
    '=',
  ],
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n   ',
    '\n    ',
    '\n> ',
    '\t',
    '\r\n',
    '。',
    '“',
    '”',
    '，',
    '.',
    ',',
    ':',
    '::',
    ':::',
    '#',
  ],
  ...[
    ':ins[',
    ':del[',
    ':cite[',
    ':ref{#',
    ':ref{',
    ':::box',
    '::annex[',
    ']{',
    ']{para="',
    '"}',
    '[^',
    ']: ',
    '\n[^',
    '{restart}',
  ],
  ...[
    '\n- ',
    '\n1. ',
    '\n12. ',
    '\n## ',
    '\n---\n',
    '\n***\n',
    '\n|-|-|\n',
    '| ',
    '{{',
    '}}',
    'https://',
    'mailto:',
    '<https://',
  ],
  ...[
    '\uE00012\uE001',
    '![a](',
    ' "',
    '") ',
    '---\n',
    '\n:::\n',
    '\n\n:::box\n',
    '\n===\n',
    '<b>',
    '<!-- ',
    ' -->',
    '&amp;',
  ],
]

// Constructs, sound and faulty, with places for words; `%` is a word of its own, `@` whatever comes next.
const forms = [
  ...['%', '% ', '%\n', '%\n\n', ' %. ', '“%”', '%，%'],
  ...[
    '*@*',
    '**@**',
    '`% %`',
    ':ins[@]',
    ':del[@]{by="%"}',
    ':ins[@]{who="%"}',
    ':del[@]{by=“%”}',
    ':ins[@',
    ':del{by="%"}',
  ],
  ...[
    ':cite[%]',
    ':cite[%]{para="%"}',
    ':cite[% %]{annex="%"}',
    ':cite[%]{page="%"}',
    ':cite{para="%"}',
    ':cite[@',
    ':cite[]{para=%}',
  ],
  ...[':ref{#%}', ':ref{from="%"}', ':ref[@]{#%}', ':ref{#% page=%}', ':ref{#% %', ':ref{.%}', ':name[@]{%}', '%:%'],
  ...['\n\n:::box{#%}\n@\n:::\n', '\n\n:::box[@]{%="%"}\n@', '\n:::%\n@\n:::\n', '\n::%[@]\n', ':::box %\n'],
  ...['\n::annex[@]{#% label="%"}\n', '\n::annex[@]{#% tone=%}\n', '\n::annex{#%}\n', '\n- ::annex[@]{#%}\n'],
  ...[
    '\n\n[%]: %\n',
    '\n\n[%]: https://% "%"\n',
    '\n\n[same]: https://%\n\n[same]',
    '[@](https://% "%")',
    '[@](% "%")',
    '[@][%]',
  ],
  ...[
    '![%](% "%")',
    '\n\n![%](%.png "%")\n\n',
    '![%][%]',
    '\n\n![%](https://%)\n\n',
    '<https://%>',
    '<ftp:%>',
    'https://%/%.',
  ],
  ...['[^%]', '\n\n[^%]: @\n', '\n\n[^1]: @\n\n[^1]: %\n\n% [^1]', '<b>%</b>', '<!-- % -->', '\n<div>\n%\n</div>\n'],
  ...[
    '\n\n# @ {#%}\n',
    '\n\n## % {restart %}\n',
    ' {#% %}',
    ' {#%} ',
    '\n\n% {#%}\n\n',
    '\n\n{#%}\n\n',
    '{{#if %}}',
    '\\%',
  ],
  ...[
    '\n\n|%|%|\n|-|-|\n|@|%|%|\n|%|\n{#%}\n',
    '\n\n1. @\n   - %\n12. %\n',
    '\n\n> @\n%\n',
    '\n\n%\n---\n%\n===\n',
    '\n\n      %\n',
  ],
  ...['\n\n```%\n%\n```\n', '\n~~~%\n%', '\n\n---\n%: %\n---\n', '~~%~~', '&%;', '\ufeff%'],
]

/** A source of constructs and stray marks, in which each word occurs once, so that each can be looked for. */
const sources = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...forms) }, fc.constantFrom(...marks)), { maxLength: 16 })
  .map((parts) => {
    // Each construct goes into the open place of the one before it.
    const nested = parts.reduce(
      (whole, part) => (whole.includes('@') ? whole.replace('@', () => part) : whole + part),
      '',
    )
    const [first = '', ...rest] = nested.replaceAll('@', '%').split('%')
    return first + rest.map((part, index) => `w${index}x${part}`).join('')
  })

function expectNoLoss(source: string): void {
  const { tree, frontMatter } = parseMarkdown(source, 'paper.md')
  const said = wordsOf(tree) + (frontMatter?.value ?? '')
  // A word of the source may be cut by a mark of emphasis or joined to another by an escape, never be gone.
  const lost = wordsIn(source).filter((word) => /^w\d+x$/.test(word) && !said.includes(word))
  expect(lost).toEqual([])
}

it('keeps every word, whatever stands around it', () => {
  fc.assert(fc.property(sources, expectNoLoss), { numRuns: 5_000 })
})

const edits = fc.array(
  fc.record({
    at: fc.nat(seedPaper.length),
    cut: fc.nat(3),
    put: fc.constantFrom('', ...marks),
  }),
  { minLength: 1, maxLength: 6 },
)

function mutate(edit: { readonly at: number; readonly cut: number; readonly put: string }, source: string): string {
  return source.slice(0, edit.at) + edit.put + source.slice(edit.at + edit.cut)
}

it('keeps the words of papers with faults', () => {
  fc.assert(
    fc.property(edits, (list) => {
      const source = list.reduce((paper, edit) => mutate(edit, paper), seedPaper)
      const { tree, frontMatter } = parseMarkdown(source, 'paper.md')
      const said = wordsOf(tree) + (frontMatter?.value ?? '')
      const lost = wordsIn(source).filter((word) => !said.includes(word) && !keywords.has(word) && !/^\d+$/.test(word))
      expect(lost.filter((word) => !isReference(word, source))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** The name of a character, such as `amp`, is resolved. */
function isReference(word: string, source: string): boolean {
  return source.includes(`&${word};`)
}

it('finds no fault in the paper that the others are made from', () => {
  expect(parseMarkdown(seedPaper, 'paper.md').diagnostics).toEqual([])
})

it('gives each node the slice of the source it stands for', () => {
  fc.assert(
    fc.property(sources, (source) => {
      const { tree } = parseMarkdown(source, 'paper.md')
      expectInside(tree, tree.position.start.offset ?? 0, tree.position.end.offset ?? 0)
    }),
    { numRuns: 500 },
  )
})

function expectInside(node: Node, from: number, to: number): void {
  const start = node.position.start.offset ?? -1
  const end = node.position.end.offset ?? -1
  expect(start).toBeGreaterThanOrEqual(from)
  expect(end).toBeLessThanOrEqual(to)
  expect(start).toBeLessThanOrEqual(end)
  if ('children' in node) for (const child of node.children) expectInside(child, start, end)
}

it('keeps every character of a message but the marks of emphasis', () => {
  fc.assert(
    fc.property(fc.oneof(sources, fc.string()), (source) => {
      const { children, diagnostics } = parseInline(source, 'messages.json', { line: 1, column: 1 })
      if (diagnostics.length > 0) return
      const texts = children.map(textOf).join('')
      expect(texts.replace(/[*_]/g, '')).toBe(source.replace(/[*_]/g, ''))
    }),
    { numRuns: 2_000 },
  )
})

function textOf(node: Node): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

it('keeps a placeholder letter for letter, wherever it stands', () => {
  const placeholder = '\uE0007\uE001'
  fc.assert(
    fc.property(sources, fc.nat(200), (source, place) => {
      const cut = source.slice(0, place) + placeholder + source.slice(place)
      const { tree, frontMatter } = parseMarkdown(cut, 'paper.md')
      expect(wordsOf(tree) + (frontMatter?.value ?? '')).toContain(placeholder)
    }),
    { numRuns: 1_000 },
  )
})
