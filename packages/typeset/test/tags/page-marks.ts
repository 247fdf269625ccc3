import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What is marked on a page. */
export interface PageMarks {
  /** Text by the name that pdf.js gives marked content: `p12R_mc3`. */
  readonly texts: ReadonlyMap<string, string>
  /** Text that is an artifact. */
  readonly artifacts: readonly string[]
  /** What is drawn where nothing is marked, marked as a part and an artifact, or the other way round. */
  readonly unmarked: readonly string[]
  readonly artifactsInContent: number
  readonly contentInArtifacts: number
}

const names = new Map(Object.entries(OPS).map(([name, code]) => [code as number, name]))
const paints = /^(?:show|nextLine|(?:close)?(?:eo)?(?:fill|stroke)|paint(?!.*End)|shadingFill)/i

interface Item {
  readonly type?: string
  readonly id?: string
  readonly str?: string
}

/** Walks over the operators and the text of a page. */
export async function markedContent(page: PDFPageProxy): Promise<PageMarks> {
  const walk = new Walk()
  const { fnArray, argsArray } = await page.getOperatorList()
  fnArray.forEach((code: number, index: number) => {
    walk.operator(names.get(code) ?? '', argsArray[index])
  })
  const texts = new Map<string, string>()
  const artifacts: string[] = []
  const open: string[] = []
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  for (const { id, str = '', type } of items as readonly Item[]) {
    const name = open.at(-1)
    if (type?.startsWith('begin')) open.push(id ?? '')
    else if (type === 'endMarkedContent') open.pop()
    else if (name) texts.set(name, `${texts.get(name) ?? ''}${str}`)
    else if (str) artifacts.push(str)
  }
  return { texts, artifacts, ...walk }
}

class Walk {
  readonly unmarked: string[] = []
  artifactsInContent = 0
  contentInArtifacts = 0
  readonly #open: boolean[] = []

  operator(name: string, args: unknown): void {
    if (name === 'beginMarkedContent' || name === 'beginMarkedContentProps') this.#begin(args)
    else if (name === 'endMarkedContent') this.#open.pop()
    else if (paints.test(name) && this.#open.length === 0) this.unmarked.push(name)
  }

  #begin(args: unknown): void {
    const [tag] = args as readonly (string | { readonly name: string })[]
    const isArtifact = (typeof tag === 'string' ? tag : tag?.name) === 'Artifact'
    if (isArtifact && this.#open.includes(false)) this.artifactsInContent += 1
    if (!isArtifact && this.#open.includes(true)) this.contentInArtifacts += 1
    this.#open.push(isArtifact)
  }
}
