export { type ComposeInput, type Composition, composeDocuments, type Shared } from './compose-documents.js'
export { composePaper, type PaperComposition, type PaperDefaults } from './compose-paper.js'
export type { Template } from './template/parse-template.js'
