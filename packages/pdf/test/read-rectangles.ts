import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { openPdf } from './read-pdf.js'

/** A filled rectangle on a page; y counts from the upper edge. */
export interface Rectangle {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly color: string
}

type Matrix = readonly [number, number, number, number, number, number]

/** The filled rectangles of every page, in the order in which they are drawn. */
export async function readRectangles(bytes: Uint8Array): Promise<readonly (readonly Rectangle[])[]> {
  const pdf = await openPdf(bytes)
  const pages: (readonly Rectangle[])[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { fnArray, argsArray } = await page.getOperatorList()
    const { height } = page.getViewport({ scale: 1 })
    pages.push(rectanglesOf(fnArray as number[], argsArray as unknown[][], height))
  }
  await pdf.destroy()
  return pages
}

function rectanglesOf(operators: readonly number[], operands: readonly unknown[][], height: number) {
  const found: Rectangle[] = []
  const saved: { readonly matrix: Matrix; readonly color: string }[] = []
  let state: { readonly matrix: Matrix; readonly color: string } = { matrix: [1, 0, 0, 1, 0, 0], color: '#000000' }
  let path: readonly number[] | undefined
  operators.forEach((operator, index) => {
    const given = operands[index] ?? []
    if (operator === OPS.save) saved.push(state)
    else if (operator === OPS.restore) state = saved.pop() ?? state
    else if (operator === OPS.transform) state = { ...state, matrix: product(state.matrix, given as never) }
    else if (operator === OPS.setFillRGBColor) state = { ...state, color: colorOf(given) }
    else if (operator === OPS.constructPath) path = rectangleOf(given)
    else if (operator === OPS.fill && path) found.push(placed(path, state.matrix, state.color, height))
  })
  return found
}

function rectangleOf([operators, coordinates]: readonly unknown[]): readonly number[] | undefined {
  const [first, ...others] = operators as readonly number[]
  return first === OPS.rectangle && others.length === 0 ? (coordinates as readonly number[]) : undefined
}

function placed(path: readonly number[], matrix: Matrix, color: string, height: number): Rectangle {
  const [x = 0, y = 0, width = 0, depth = 0] = path
  const [a, , , d, e, f] = matrix
  const xs = [a * x + e, a * (x + width) + e]
  const ys = [height - (d * y + f), height - (d * (y + depth) + f)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys), color }
}

function product([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

// pdf.js gives three bytes.
function colorOf(given: ArrayLike<unknown>): string {
  return `#${Array.from(given, (part) => Number(part).toString(16).padStart(2, '0')).join('')}`
}
