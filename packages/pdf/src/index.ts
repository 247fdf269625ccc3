export { type LayoutStyle, layoutDocument } from './layout-document.js'
export type { MarginContent } from './margin-notes.js'
export { type PageStyle, pageStyle } from './page-style.js'
export { type PrintedPaper, type PrintStyle, printPdf } from './print-pdf.js'
