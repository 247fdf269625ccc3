/// <reference path="./pdfmake-internals.d.ts" />
import columnCalculatorModule from 'pdfmake/js/columnCalculator.js'
import docMeasureModule from 'pdfmake/js/DocMeasure.js'
import docPreprocessorModule from 'pdfmake/js/DocPreprocessor.js'
import documentContextModule from 'pdfmake/js/DocumentContext.js'
import layoutBuilderModule from 'pdfmake/js/LayoutBuilder.js'
import lineModule from 'pdfmake/js/Line.js'
import pageElementWriterModule from 'pdfmake/js/PageElementWriter.js'
import pageSizeModule from 'pdfmake/js/PageSize.js'
import pdfDocumentModule from 'pdfmake/js/PDFDocument.js'
import rendererModule from 'pdfmake/js/Renderer.js'
import styleContextStackModule from 'pdfmake/js/StyleContextStack.js'
import textDecoratorModule from 'pdfmake/js/TextDecorator.js'
import textInlinesModule from 'pdfmake/js/TextInlines.js'
import tableLayoutsModule from 'pdfmake/js/tableLayouts.js'

// pdfmake's compiled modules are CommonJS; this file alone knows it. Node gives what such a module exports as a whole,
// loaders for tests and bundles its `default` at once.
function defaultOf<T>(module: { readonly default: T }): T {
  return module.default ?? (module as unknown as T)
}

export const DocMeasure = defaultOf(docMeasureModule)
export const DocPreprocessor = defaultOf(docPreprocessorModule)
export const DocumentContext = defaultOf(documentContextModule)
export const LayoutBuilder = defaultOf(layoutBuilderModule)
export const Line = defaultOf(lineModule)
export const PageElementWriter = defaultOf(pageElementWriterModule)
export const PDFDocument = defaultOf(pdfDocumentModule)
export const Renderer = defaultOf(rendererModule)
export const StyleContextStack = defaultOf(styleContextStackModule)
export const TextDecorator = defaultOf(textDecoratorModule)
export const TextInlines = defaultOf(textInlinesModule)
export const { buildColumnWidths } = defaultOf(columnCalculatorModule)
export const { normalizePageMargin, normalizePageSize } = pageSizeModule
export const { tableLayouts } = tableLayoutsModule

export type StyleStack = InstanceType<typeof StyleContextStack>
export type TextLineBase = InstanceType<typeof Line>
