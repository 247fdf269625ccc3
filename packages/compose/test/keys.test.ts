import type { Block, NeutralDocument, NeutralInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { composePaper } from '../src/index.js'
import { composing } from './composing.js'

function keysOf(document: NeutralDocument | undefined): readonly string[] {
  const { annexes = [], children = [], footnotes = [] } = document ?? {}
  const blocks = [children, ...annexes.map((annex) => annex.children)].flat()
  return [...blocks.flatMap(keysIn).filter((key) => !key.endsWith(':text')), ...footnotes.map(({ key }) => key)]
}

function keysIn(block: Block<NeutralInline>): readonly string[] {
  switch (block.type) {
    case 'list':
      return [block.key, ...block.items.flatMap((item) => [item.key, ...item.children.flatMap(keysIn)])]
    case 'table':
      return [block.key, ...block.rows.map(({ key }) => key)]
    case 'numberedParagraph':
      return [block.key, ...block.children.flatMap(keysIn)]
    default:
      return [block.key]
  }
}

function templateKeys(template: string, context: unknown = {}): readonly string[] {
  const { diagnostics, documents } = composing({ template, context })
  expect(diagnostics).toEqual([])
  return keysOf(documents.at(-1))
}

function paperKeys(...lines: readonly string[]): readonly string[] {
  const source = ['---', 'title: T', '---', '', ...lines].join('\n')
  return keysOf(composePaper(source, 'paper.md', { house: 'un', locale: 'en' }).document)
}

const meetings = {
  meetings: [
    { $: 'meeting 2024-02-22', id: '2024-02-22', form: 'hybrid', items: [{ $: 'item 2024-02-22#a', id: 'a' }] },
    { $: 'meeting 2024-05-03', id: '2024-05-03', form: 'online', items: [{ $: 'item 2024-05-03#a', id: 'a' }] },
  ],
}

describe('a block of a template is named by', () => {
  it('its anchor', () => expect(templateKeys('1. {{message "m.a"}} {{anchor "x"}}')).toEqual(['x']))

  it('the part of the message’s key that the template writes, and the entry it is printed for', () => {
    const template = '{{#each meetings}}\n1. {{message (concat "m.met." form)}}\n\n{{/each}}'
    expect(templateKeys(template, meetings)).toEqual(['m.met@2024-02-22', 'm.met@2024-05-03'])
  })

  it('the innermost entry alone where its id says which entry holds it', () => {
    const template = '{{#each meetings}}{{#each items}}\n1. {{message "m.item"}}\n\n{{/each}}{{/each}}'
    expect(templateKeys(template, meetings)).toEqual(['m.item@2024-02-22#a', 'm.item@2024-05-03#a'])
  })

  it('what stands around or above it, where it has no words', () => {
    const template = '## {{message "m.h"}}\n\n{{#each meetings}}\n- {{message "m.i"}}\n{{/each}}\n\n***'
    expect(templateKeys(template, meetings)).toEqual(['m.h', 'm.h:list', 'm.i@2024-02-22', 'm.i@2024-05-03', 'closing'])
  })

  it('the entry of its row, in a table that is named by its head', () => {
    const template = '| {{message "m.c"}} | x |\n|---|---|\n{{#each meetings}}\n| {{message "m.r"}} | y |\n{{/each}}'
    expect(templateKeys(template, meetings)).toEqual([
      'm.c:table',
      'm.c:table/head',
      'm.c:table/2024-02-22',
      'm.c:table/2024-05-03',
    ])
  })

  it('an ordinal, where nothing else tells two apart', () => {
    expect(templateKeys('1. {{message "m.a"}}\n1. {{message "m.a"}}')).toEqual(['m.a', 'm.a:2'])
  })

  it('the block of its mark, and the entry, where it is a note', () => {
    const template = '1. {{message "m.a"}}{{#each meetings}}{{footnote (message "m.n")}}{{/each}}'
    expect(templateKeys(template, meetings)).toEqual(['m.a', 'm.a:note@2024-02-22', 'm.a:note@2024-05-03'])
  })
})

describe('a block of a paper written by hand is named by', () => {
  it('its anchor, or its first words', () => {
    expect(paperKeys('## Purpose {#p}', '', '1. The present paper proposes an exchange.', '', 'Été, déjà vu')).toEqual([
      'p',
      'the-present-paper-proposes-an',
      'ete-deja-vu',
    ])
  })

  it('a number made of its words, where no keyboard of ASCII has them', () => {
    const [first, second] = paperKeys('目的', '', 'الغرض')
    expect(first).toMatch(/^text-[0-9a-z]+$/)
    expect(second).toMatch(/^text-[0-9a-z]+$/)
    expect(second).not.toBe(first)
  })

  it('never the anchor of another block', () => {
    expect(paperKeys('scope of it', '', 'Words {#scope-of-it}')).toEqual(['scope-of-it:2', 'scope-of-it'])
  })
})
