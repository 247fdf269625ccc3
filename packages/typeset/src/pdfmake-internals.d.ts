// biome-ignore-all lint/style/noDefaultExport: pdfmake's compiled modules are CommonJS with a `default` property.
// The parts of pdfmake 0.3.11 and pdfkit 0.19 that this package takes hold of; `test/contract.test.ts` pins them.

declare module 'pdfmake/js/PDFDocument.js' {
  import type { EmbeddedFontClass, FontkitFont, PdfImage, PdfkitFont, PdfRef } from './internals.js'
  import type { ObjectPlace } from './print/packed-objects.js'
  import type { Bookmark } from './print/page-renderer.js'

  class PDFDocument {
    constructor(
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: Readonly<Record<string, unknown>>,
      virtualfs: unknown,
      localAccessPolicy: (path: string) => boolean,
    )
    _font: PdfkitFont & { readonly font: FontkitFont; constructor: EmbeddedFontClass }
    _fontFamilies: Record<string, PdfkitFont>
    _imageRegistry: Record<string, PdfImage>
    _root: {
      readonly data: Record<string, unknown> & {
        readonly Names: { readonly data: { readonly Dests: { _compareKeys(a: string, b: string): number } } }
      }
    }
    info: Record<string, unknown>
    font(bytes: Uint8Array): this
    provideFont(family: string, bold: boolean, italics: boolean): PdfkitFont
    provideImage(label: string): PdfImage
    openImage(bytes: ArrayBuffer): PdfImage
    ref(data: object): PdfRef
    readonly page: {
      readonly width: number
      readonly height: number
      readonly fonts: Record<string, PdfRef>
      readonly dictionary: PdfRef
      readonly annotations: PdfRef[]
    }
    readonly outline: Bookmark
    resolveColor(color: string | null, fallback: string | undefined): string | undefined
    fillColor(color: string | undefined): this
    opacity(opacity: number): this
    rect(x: number, y: number, width: number, height: number): this
    fill(): this
    save(): this
    restore(): this
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this
    addContent(operators: string): this
    addNamedDestination(name: string, ...place: readonly unknown[]): void
    link(x: number, y: number, width: number, height: number, url: string, options?: object): this
    goTo(x: number, y: number, width: number, height: number, name: string, options?: object): this
    getStructTreeRoot(): PdfRef
    _convertRect(x: number, y: number, width: number, height: number): number[]
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: unknown) => void): this
    end(): void
    _addInfo(): void
    /** Where each object stands, by its number less one. */
    readonly _offsets: (ObjectPlace | null)[]
    readonly _offset: number
    _ended?: boolean
    readonly _info: PdfRef
    readonly _id: unknown
    _refEnd(ref: { readonly id: number; readonly offset: unknown }): void
    _write(data: string): void
    push(chunk: null): void
    _finalize(): void
  }
  const module: { readonly default: typeof PDFDocument }
  export default module
}

declare module 'pdfmake/js/DocPreprocessor.js' {
  import type { LayoutNode } from './internals.js'

  class DocPreprocessor {
    nodeReferences: Record<string, unknown>
    tocs: Record<string, unknown>
    preprocessDocument(content: unknown): LayoutNode
    preprocessBlock(content: unknown): LayoutNode
    preprocessNode(node: unknown, isSectionAllowed?: boolean): LayoutNode
  }
  const module: { readonly default: typeof DocPreprocessor }
  export default module
}

declare module 'pdfmake/js/StyleContextStack.js' {
  class StyleContextStack {
    constructor(styles: object, defaultStyle: object)
    static getStyleProperty(item: object, stack: StyleContextStack, property: string, fallback: unknown): unknown
    getProperty(property: string): unknown
  }
  const module: { readonly default: typeof StyleContextStack }
  export default module
}

declare module 'pdfmake/js/TextInlines.js' {
  import type StyleContextStack from 'pdfmake/js/StyleContextStack.js'
  import type { InlinesResult } from './internals.js'

  type Stack = InstanceType<(typeof StyleContextStack)['default']>
  class TextInlines {
    constructor(pdfDocument: unknown)
    buildInlines(text: unknown, stack: Stack): InlinesResult
  }
  const module: { readonly default: typeof TextInlines }
  export default module
}

declare module 'pdfmake/js/DocMeasure.js' {
  import type StyleContextStack from 'pdfmake/js/StyleContextStack.js'
  import type TextInlines from 'pdfmake/js/TextInlines.js'
  import type { LayoutNode, ListMarker } from './internals.js'

  type Stack = InstanceType<(typeof StyleContextStack)['default']>
  class DocMeasure {
    constructor(pdfDocument: unknown, styles: object, defaultStyle: object, svgMeasure: unknown, tableLayouts: object)
    textInlines: InstanceType<(typeof TextInlines)['default']>
    styleStack: Stack
    measureDocument(node: LayoutNode): LayoutNode
    measureBlock(node: LayoutNode): LayoutNode
    measureNode(node: LayoutNode): LayoutNode
    measureImageWithDimensions(node: LayoutNode, dimensions: { width: number; height: number }): void
    measureCanvas(node: LayoutNode): LayoutNode
    buildUnorderedMarker(item: LayoutNode, stack: Stack, gap: { width: number }, type: string): ListMarker
    buildOrderedMarker(item: LayoutNode, counter: number, stack: Stack, type: string, separator: unknown): ListMarker
    measureUnorderedList(node: LayoutNode): LayoutNode
    measureOrderedList(node: LayoutNode): LayoutNode
  }
  const module: { readonly default: typeof DocMeasure }
  export default module
}

declare module 'pdfmake/js/DocumentContext.js' {
  import type { LayoutPage } from './internals.js'

  class DocumentContext {
    x: number
    y: number
    page: number
    pages: LayoutPage[]
    pageMargins: { left: number; top: number; right: number; bottom: number }
    availableWidth: number
    availableHeight: number
    snapshots: { page: number; availableHeight: number; bottomMost?: { page: number; availableHeight: number } }[]
    addMargin(left: number, right?: number): void
    addPage(size: unknown, margins?: unknown, properties?: object): LayoutPage
    initializePage(): void
    saveContextInEndingCell(cell: object): void
    moveDown(offset: number): boolean
    getCurrentPage(): LayoutPage
  }
  const module: { readonly default: typeof DocumentContext }
  export default module
}

declare module 'pdfmake/js/Line.js' {
  import type { Inline } from './internals.js'
  import type { OutlineEntry } from './print/page-renderer.js'

  class Line {
    constructor(maxWidth: number)
    maxWidth: number
    x?: number
    y?: number
    id?: string | undefined
    leadingCut: number
    trailingCut: number
    inlineWidths: number
    inlines: Inline[]
    newLineForced?: boolean
    lastLineInParagraph?: boolean
    _outline?: OutlineEntry | undefined
    _node?: object
    addInline(inline: Inline): void
    getHeight(): number
    getAscenderHeight(): number
    getWidth(): number
    clone(): Line
  }
  const module: { readonly default: typeof Line }
  export default module
}

declare module 'pdfmake/js/PageElementWriter.js' {
  import type DocumentContext from 'pdfmake/js/DocumentContext.js'
  import type Line from 'pdfmake/js/Line.js'
  import type { Fragment, Vector } from './internals.js'

  type Context = InstanceType<(typeof DocumentContext)['default']>
  type TextLine = InstanceType<(typeof Line)['default']>
  class PageElementWriter {
    constructor(context: Context)
    transactionLevel: number
    repeatables: Fragment[]
    context(): Context
    popContext(): void
    addPage(size: unknown, orientation: unknown, margins: unknown): void
    addLine(line: TextLine, dontUpdateContextPosition?: boolean, index?: number): unknown
    addVector(vector: Vector, ignoreX?: boolean, ignoreY?: boolean, index?: number): unknown
    addFragment(fragment: Fragment, useX?: boolean, useY?: boolean, dontUpdateContextPosition?: boolean): unknown
    alignLine(line: TextLine): void
    moveToNextPage(orientation?: string): void
    beginUnbreakableBlock(width?: number, height?: number): void
    commitUnbreakableBlock(x?: number, y?: number): void
    pushToRepeatables(fragment: Fragment): void
    currentBlockToRepeatable(): Fragment
    addListener(event: 'lineAdded', listener: (line: TextLine) => void): void
    removeListener(event: 'lineAdded', listener: (line: TextLine) => void): void
  }
  const module: { readonly default: typeof PageElementWriter }
  export default module
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type DocMeasure from 'pdfmake/js/DocMeasure.js'
  import type DocPreprocessor from 'pdfmake/js/DocPreprocessor.js'
  import type PageElementWriter from 'pdfmake/js/PageElementWriter.js'
  import type { LayoutNode } from './internals.js'

  class LayoutBuilder {
    constructor(pageSize: unknown, pageMargins: unknown, svgMeasure: unknown)
    pageSize: unknown
    pageMargins: unknown
    linearNodeList: LayoutNode[]
    tableLayouts: object
    docPreprocessor: InstanceType<(typeof DocPreprocessor)['default']>
    docMeasure: InstanceType<(typeof DocMeasure)['default']>
    writer: InstanceType<(typeof PageElementWriter)['default']>
    registerTableLayouts(layouts: object): void
    addHeadersAndFooters(header: unknown, footer: unknown): void
    processNode(node: LayoutNode, isVerticalAlignmentAllowed?: boolean): void
    processVerticalContainer(node: LayoutNode): void
    processColumns(node: LayoutNode): void
    processTable(node: LayoutNode): void
    processRow(row: object): unknown
    processList(ordered: boolean, node: LayoutNode): void
    processLeaf(node: LayoutNode): void
  }
  const module: { readonly default: typeof LayoutBuilder }
  export default module
}

declare module 'pdfmake/js/Renderer.js' {
  import type Line from 'pdfmake/js/Line.js'
  import type { LayoutNode, LayoutPage, Vector } from './internals.js'

  class Renderer {
    constructor(pdfDocument: unknown)
    renderPages(pages: readonly LayoutPage[]): void
    renderLine(line: InstanceType<(typeof Line)['default']>, x: number, y: number): void
    renderVector(vector: Vector): void
    renderImage(image: LayoutNode): void
    beginClip(area: { x: number; y: number; width: number; height: number }): void
  }
  const module: { readonly default: typeof Renderer }
  export default module
}

declare module 'pdfmake/js/TextDecorator.js' {
  class TextDecorator {
    constructor(pdfDocument: unknown)
    _drawDecoration(group: object, x: number, y: number): void
  }
  const module: { readonly default: typeof TextDecorator }
  export default module
}

declare module 'pdfmake/js/PageSize.js' {
  const module: {
    readonly normalizePageSize: (size: unknown, orientation: unknown) => { width: number; height: number }
    readonly normalizePageMargin: (margin: unknown) => { left: number; top: number; right: number; bottom: number }
  }
  export default module
}

declare module 'pdfmake/js/tableLayouts.js' {
  const module: { readonly tableLayouts: object }
  export default module
}

declare module 'pdfmake/js/columnCalculator.js' {
  import type { Column } from './internals.js'

  const module: {
    readonly default: {
      buildColumnWidths(columns: Column[], availableWidth: number, offsetTotal?: number, tableNode?: unknown): void
    }
  }
  export default module
}

declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string)
    nextBreak(): { readonly position: number; readonly required: boolean } | null
  }
  export default LineBreaker
}
