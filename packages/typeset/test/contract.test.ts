import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import * as pdfmake from '../src/pdfmake.js'
import { fonts } from './fonts.js'

// What this package takes hold of in pdfmake and pdfkit. A release that renames or reorders one of these needs a look at
// the class of ours that overrides it, before anything else.
const methods: Readonly<Record<string, readonly string[]>> = {
  LayoutBuilder: [
    'registerTableLayouts',
    'addHeadersAndFooters',
    'processNode',
    'processVerticalContainer',
    'processColumns',
    'processTable',
    'processRow',
    'processList',
    'processLeaf',
  ],
  PageElementWriter: [
    'addLine',
    'addVector',
    'addFragment',
    'alignLine',
    'addPage',
    'moveToNextPage',
    'beginUnbreakableBlock',
    'commitUnbreakableBlock',
    'currentBlockToRepeatable',
    'pushToRepeatables',
    'popContext',
  ],
  DocumentContext: ['addMargin', 'addPage', 'moveDown', 'getCurrentPage', 'initializePage', 'saveContextInEndingCell'],
  DocMeasure: [
    'measureDocument',
    'measureBlock',
    'measureLeaf',
    'measureImageWithDimensions',
    'measureCanvas',
    'buildUnorderedMarker',
    'buildOrderedMarker',
    'measureUnorderedList',
    'measureOrderedList',
  ],
  DocPreprocessor: ['preprocessDocument', 'preprocessBlock', 'preprocessNode'],
  TextInlines: ['buildInlines'],
  Line: ['addInline', 'getHeight', 'getAscenderHeight', 'getWidth', 'clone'],
  Renderer: ['renderPages', 'renderLine', 'renderVector', 'renderImage', 'beginClip'],
  TextDecorator: ['_drawDecoration'],
  PDFDocument: [
    'provideFont',
    'provideImage',
    'openImage',
    '_addInfo',
    '_refEnd',
    '_finalize',
    '_convertRect',
    'getStructTreeRoot',
    'link',
    'goTo',
    'ref',
    'font',
  ],
}

test.each(Object.entries(methods))('pdfmake has what %s overrides', (name, expected) => {
  const { prototype } = (pdfmake as unknown as Record<string, { prototype: Record<string, unknown> }>)[name] ?? {}
  expect(expected.filter((method) => typeof prototype?.[method] !== 'function')).toEqual([])
})

test('pdfkit embeds fonts as expected', () => {
  const embedded = fonts.families.tinos?.normal.internals.embeddedFont.prototype
  for (const method of ['layout', 'layoutRun', 'encode', 'widthOfString', 'lineHeight', 'embed']) {
    expect(typeof embedded[method]).toBe('function')
  }
})

test('pdfmake is the version that was measured', () => {
  const path = createRequire(import.meta.url).resolve('pdfmake/package.json')
  expect(JSON.parse(readFileSync(path, 'utf8')).version).toBe('0.3.11')
})
