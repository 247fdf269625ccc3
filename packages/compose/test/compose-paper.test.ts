import { describe, expect, it } from 'vitest'
import { composePaper } from '../src/index.js'
import { brief } from './composing.js'
import { inlines, outline } from './outline.js'
import { sources } from './record.js'

const defaults = { house: 'att', locale: 'en' }

const paper = `---
symbol: A/2
date: 2024-01-22
title: A paper
venue: Geneva
dates: 1 and 2 May 2024
locale: fr
profile: un
---

## Introduction

7. First[^n] {#first}

8. Second, see :ref{#first} and :cite[report]{para="23.a-c"}.

::annex[More]{#more label="A"}

1. See :ref{#more}.

[^n]: A note.
`

describe('composePaper', () => {
  it('composes a paper with its masthead, house and language', () => {
    const { document, locale, diagnostics } = composePaper(paper, 'papers/my.paper.md', { ...defaults, sources })
    expect(diagnostics.map(brief)).toEqual(['papers/my.paper.md:13:1 number-mismatch'])
    expect(locale).toBe('fr')
    expect(document).toMatchObject({ id: 'my.paper', kind: 'paper', house: 'un' })
    expect(document?.masthead).toEqual({
      symbol: 'A/2',
      date: '2024-01-22',
      title: [{ type: 'text', value: 'A paper' }],
      venueAndDates: [
        { type: 'text', value: 'Geneva' },
        { type: 'break' },
        { type: 'text', value: '1 and 2 May 2024' },
      ],
      notices: [],
    })
    expect(document && outline(document)).toEqual([
      '## Introduction',
      '1. #first First[^1]',
      '2. Second, see ref(1) and cite(Report 23.a-23.c). <cited-source report>',
      'annex A #more: More',
      '1. See ref(annex A).',
      '[1] A note.',
    ])
  })

  it('keeps the private-use characters of an author', () => {
    const { document } = composePaper('---\ntitle: x\n---\n\na \uE0000\uE001 b\n', 'p.md', defaults)
    const [first] = document?.children ?? []
    expect(first?.type === 'paragraph' && inlines(first.children)).toBe('a \uE0000\uE001 b')
  })

  it('takes house and language from the defaults', () => {
    const { document, locale } = composePaper('---\ntitle: x\n---\n\na\n', 'p.md', defaults)
    expect([document?.house, locale]).toEqual(['att', 'en'])
  })

  it.each([
    ['no front matter', 'a\n', ['p.md:1:1 front-matter-missing']],
    ['a key that is not known', '---\ntitle: x\nsymbl: y\n---\na\n', ['p.md:3:1 key-unknown']],
    ['a source that is not listed', '---\ntitle: x\n---\na :cite[report]\n', ['p.md:4:3 source-unknown']],
    ['an anchor that is not there', '---\ntitle: x\n---\na :ref{#b}\n', ['p.md:4:3 reference-unresolved']],
    ['a letter that is none', '---\ntitle: x\n---\n::annex[T]{#a label="One"}\n', ['p.md:4:1 annex-label']],
    [
      'two annexes with one letter',
      '---\ntitle: x\n---\n::annex[T]{#a label="B"}\n\n::annex[U]{#b}\n',
      ['p.md:6:1 annex-label'],
    ],
    ['the title of a link', '---\ntitle: x\n---\n[a](https://b.org "c")\n', ['p.md:4:1 link-title']],
  ])('reports %s', (_, source, expected) => {
    expect(composePaper(source, 'p.md', defaults).diagnostics.map(brief)).toEqual(expected)
  })
})
