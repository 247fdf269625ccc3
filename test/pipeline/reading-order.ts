import type { Block, HouseProfile, LocaleProfile, LocalizedDocument, LocalizedInline } from '@rapporteur/model'

type Inlines = readonly LocalizedInline[]
type LocalizedBlock = Block<LocalizedInline>

/** All that a paper says, in the order in which it is to be read: each note behind the block that holds its mark. */
export function readingOrder(paper: LocalizedDocument, house: HouseProfile, profile: LocaleProfile): string {
  return new Reading(paper, profile).whole(house).join('\n')
}

class Reading {
  readonly #paper: LocalizedDocument
  readonly #digits: Intl.NumberFormat
  readonly #read = new Set<string>()

  constructor(paper: LocalizedDocument, { numberingSystem }: LocaleProfile) {
    this.#paper = paper
    this.#digits = new Intl.NumberFormat(paper.locale, { numberingSystem, useGrouping: false })
  }

  whole({ bullet, masthead }: HouseProfile): readonly string[] {
    const { annexes, children } = this.#paper
    const fields = this.#paper.masthead
    const wordsOf = (field: string) => {
      if (field === 'symbol') return fields.symbol === undefined ? [] : [fields.symbol]
      return this.#line(fields[(field === 'date' ? 'dateText' : field) as 'treaty'])
    }
    const isAbove = (masthead.first as readonly string[]).includes('status')
    return [
      ...[...masthead.second, ...masthead.first].flatMap(wordsOf),
      ...[fields.title, fields.subtitle, isAbove ? [] : fields.status, ...fields.notices].flatMap((line) =>
        this.#line(line),
      ),
      ...this.#blocks(children, bullet),
      ...annexes.flatMap((annex) => [
        annex.labelText ?? '',
        ...this.#line(annex.title),
        ...this.#blocks(annex.children, bullet),
      ]),
    ]
  }

  #blocks(blocks: readonly LocalizedBlock[], bullet: string): readonly string[] {
    return blocks.flatMap((block) => {
      const notes = 'notes' in block ? (block.notes ?? []) : []
      const below = notes.flatMap((note) => [this.#marker(note), ...this.#blocks(note.children, '')])
      return [...this.#block(block, bullet), ...below]
    })
  }

  #block(block: LocalizedBlock, bullet: string): readonly string[] {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return this.#line(block.children)
      case 'numberedParagraph':
        return [block.marker ?? '', ...this.#blocks(block.children, bullet)]
      case 'list':
        return block.items.flatMap(({ children }) => [bullet, ...this.#blocks(children, bullet)])
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => this.#line(children)))
      case 'figure':
        return this.#line(block.caption)
      case 'closing':
        return ['***']
      case 'timeline': {
        const { periods = [], rows } = block
        const axis = [...periods, ...periods.flatMap(({ quarters }) => quarters)].map(({ label }) => label)
        return [...axis, ...rows.flatMap(({ label }) => this.#line(label))]
      }
      default:
        return this.#blocks(block.children, bullet)
    }
  }

  #line(inlines: Inlines = []): readonly string[] {
    const marks: string[] = []
    const text = this.#words(inlines, marks)
    return [text, ...marks.flatMap((mark) => this.#note(mark))]
  }

  #note(identifier: string): readonly string[] {
    const note = this.#paper.footnotes.find((found) => found.identifier === identifier)
    if (!note || this.#read.has(identifier)) return []
    this.#read.add(identifier)
    return [this.#marker(note), ...this.#blocks(note.children, '')]
  }

  // The notes of a table, a box or a figure have letters.
  #marker({ lettered, number }: { readonly lettered?: true; readonly number: number }): string {
    return lettered ? String.fromCharCode(96 + number) : this.#digits.format(number)
  }

  #words(inlines: Inlines, marks: string[]): string {
    return inlines
      .map((inline) => {
        if (inline.type === 'footnoteReference') marks.push(inline.identifier)
        if (inline.type === 'footnoteReference') return this.#marker(inline)
        if (inline.type === 'break') return '\n'
        return 'children' in inline ? this.#words(inline.children, marks) : inline.value
      })
      .join('')
  }
}
