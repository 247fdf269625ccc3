import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tagged } from './check.js'
import { lettersIn } from './read-tags.js'

type Node = Record<string, unknown>

/** A document with the words that it is to be read as, in order: each is drawn once. */
class Writer {
  readonly order: string[] = []
  readonly footnotes: Record<string, unknown> = {}
  #count = 0

  word(): string {
    this.#count += 1
    const word = letters(this.#count)
    this.order.push(word)
    return word
  }

  paragraph(length: number, notes: number): Node {
    const text: unknown[] = Array.from({ length }, () => `${this.word()} `)
    const names = Array.from({ length: notes }, (_, at) => `n${this.#count}-${at}`)
    for (const name of names) text.push({ text: this.word(), sup: true, footnote: name, linkToDestination: name })
    for (const name of names) {
      this.footnotes[name] = { text: Array.from({ length: (length % 7) + 1 }, () => `${this.word()} `), id: name }
    }
    return { text, alignment: 'justify' }
  }
}

// Latin words in documents of both ways: readers agree on their order.
function letters(count: number): string {
  return count.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
}

type Shape =
  | { readonly kind: 'p'; readonly length: number; readonly notes: number }
  | { readonly kind: 'ul' | 'ol' | 'stack' | 'whole' | 'columns' | 'frame'; readonly parts: readonly Shape[] }
  | { readonly kind: 'table'; readonly rows: number; readonly isWhole: boolean }

const { block } = fc.letrec<{ block: Shape; leaf: Shape }>((tie) => ({
  leaf: fc.record({
    kind: fc.constant('p' as const),
    length: fc.integer({ min: 1, max: 60 }),
    notes: fc.constantFrom(0, 0, 0, 1, 2),
  }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('ul', 'ol', 'stack', 'whole', 'columns', 'frame'),
      parts: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    }) as fc.Arbitrary<Shape>,
    fc.record({
      kind: fc.constant('table' as const),
      rows: fc.integer({ min: 1, max: 12 }),
      isWhole: fc.boolean(),
    }) as fc.Arbitrary<Shape>,
  ),
}))

function write(shape: Shape, writer: Writer): Node {
  if (shape.kind === 'p') return writer.paragraph(shape.length, shape.notes)
  if (shape.kind === 'table') {
    const head = [writer.word(), writer.word()]
    const cells = (row: number) => [0, 1].map((column) => writer.paragraph(1 + ((row * 7 + column) % 9), row % 2))
    const body = [head, ...Array.from({ length: shape.rows }, (_, row) => cells(row))]
    return { table: { headerRows: 1, widths: ['*', '*'], body, dontBreakRows: shape.isWhole } }
  }
  const parts = shape.parts.map((part) => write(part, writer))
  if (shape.kind === 'whole') return { stack: parts, unbreakable: true }
  if (shape.kind === 'frame') return { table: { widths: ['*'], body: [[{ stack: parts }]] }, role: 'section' }
  return { [shape.kind]: parts }
}

test.each(['ltr', 'rtl'] as const)(
  'any document that runs %s is read in the order in which it is written',
  async (way) => {
    const language = way === 'ltr' ? 'en' : 'ar'
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 12 }), async (shapes) => {
        const writer = new Writer()
        const content = shapes.map((shape) => write(shape, writer))
        const footnotes = writer.footnotes as never
        const rest = { language, footnotes, header: 'Header', footer: (page: number) => `${page}` }
        const { tree, marks } = await tagged(content, rest)
        // Only the markers of counted lists have figures.
        expect(lettersIn(tree).replace(/\d+\./g, '')).toBe(writer.order.join(''))
        expect(marks.every(({ artifacts }) => artifacts.includes('Header'))).toBe(true)
      }),
      { numRuns: 150 },
    )
  },
  240_000,
)
