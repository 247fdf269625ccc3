import type { LocalizedInline } from '@rapporteur/model'
import { describe, expect, it } from 'vitest'
import { layoutDocument, pageStyle } from '../../src/index.js'
import { house, profileOf } from '../profiles.js'
import { openPdf } from '../read-pdf.js'
import { find, pagesOf, print } from '../set.js'
import { box, heading, inlines, isolate, list, numbered, paper, paragraph } from '../tree.js'

/** The runs of a paragraph with this inline. */
function runOf(node: LocalizedInline): unknown {
  const style = { house, profile: profileOf({}), images: new Map() }
  const { content } = layoutDocument(paper([paragraph(node)]), style, () => undefined)
  return (content as readonly { text: readonly unknown[] }[]).at(-1)?.text[0]
}

const words = inlines('words')
const cases: readonly [string, LocalizedInline, object][] = [
  ['emphasis in italics', { type: 'emphasis', children: words }, { italics: true }],
  ['strong emphasis in bold', { type: 'strong', children: words }, { bold: true }],
  ['an insertion underlined', { type: 'insertion', children: words }, { decoration: 'underline' }],
  ['a deletion struck through', { type: 'deletion', by: 'XAA', children: words }, { decoration: 'lineThrough' }],
  ['brackets and authors plain', { type: 'editorial', children: words }, {}],
  [
    'a link in its colour',
    { type: 'link', url: 'https://a.example/', children: words },
    { link: 'https://a.example/', color: pageStyle.color.link },
  ],
]

describe('inlines', () => {
  it('marks words that were put in and are to be struck as both, and no space by itself', () => {
    const put: LocalizedInline = { type: 'insertion', children: words }
    expect(runOf({ type: 'deletion', children: [put] })).toEqual({
      text: [{ text: [{ text: 'words' }], decoration: ['lineThrough', 'underline'] }],
      decoration: 'lineThrough',
    })
    for (const type of ['insertion', 'deletion'] as const) {
      expect(runOf({ type, children: inlines(' ') })).toEqual({ text: [{ text: ' ' }] })
    }
  })

  it.each(cases)('sets %s', (_, node, looks) => {
    expect(runOf(node)).toEqual({ text: [{ text: 'words' }], ...looks })
  })

  it('isolates a symbol and ends a line where the author did', () => {
    expect(runOf(isolate('A/7'))).toEqual({ text: '\u2066A/7\u2069' })
    expect(runOf({ type: 'isolate', direction: 'rtl', value: 'א' })).toEqual({ text: '\u2067א\u2069' })
    expect(runOf({ type: 'break' })).toEqual({ text: '\n' })
  })

  it('sets words of another language in the fonts of their script', async () => {
    const foreign: LocalizedInline = { type: 'text', value: '工作文件', locale: 'zh' }
    const [page] = await pagesOf(paper([paragraph(['Text ', foreign])]))
    expect(page?.items.find((item) => item.text.includes('工'))?.font).toContain('NotoSerifSC')
  })

  it('leads to anchors of blocks of every kind, also where they meet on a line', async () => {
    const anchors = ['a', 'b', 'c', 'd', 'e']
    const links = anchors.map(
      (anchor): LocalizedInline => ({ type: 'internalLink', anchor, children: inlines(anchor) }),
    )
    const fragment: LocalizedInline = { type: 'link', url: '#c', children: inlines('c') }
    const inner = { ...paragraph('Numbered'), anchor: 'b' }
    const blocks = [
      paragraph([...links, fragment]),
      { ...numbered([1], '1.', ''), anchor: 'a', children: [inner] },
      { ...box(paragraph('Framed')), anchor: 'c' },
      { ...list([paragraph('Item')]), anchor: 'd' },
      { ...heading(1, 'Heading'), anchor: 'e' },
    ]
    const { bytes, diagnostics } = await print(paper(blocks))
    expect(diagnostics).toEqual([])
    const pdf = await openPdf(bytes ?? new Uint8Array())
    const known = await pdf.getDestinations()
    const annotations = (await (await pdf.getPage(1)).getAnnotations()) as { readonly dest: string }[]
    expect(annotations.map(({ dest }) => dest)).toEqual(['a', 'c', 'd', 'e', 'c'])
    for (const { dest } of annotations) expect(known).toHaveProperty(dest)
    await pdf.destroy()
  })

  it('keeps a sentence after a link black', async () => {
    const link: LocalizedInline = { type: 'link', url: 'https://a.example/', children: words }
    const [page] = await pagesOf(paper([paragraph(['See ', link, ' for more.'])]))
    expect(find(page, 'See words for more.').text).toBe('See words for more.')
  })
})
