export type {
  Block,
  CanvasNode,
  CellFields,
  ColumnsNode,
  Content,
  Decoration,
  DocumentInfo,
  FootnoteArea,
  ImageNode,
  InlineContent,
  Linking,
  Margin,
  MarginNoteArea,
  OrderedListNode,
  PageBox,
  PageFurniture,
  StackNode,
  Style,
  Table,
  TableLayout,
  TableNode,
  TextNode,
  TextRun,
  TextStyle,
  TypesetDefinition,
  UnorderedListNode,
} from './definition.js'
export { type Font, type FontFamily, type FontSet, lazyFont, loadFont } from './font.js'
export type { Role } from './structure/roles.js'
export { mainScript, type ScriptRun, scriptRuns } from './text/scripts.js'
export { type TypesetOptions, type TypesetResult, typeset } from './typeset.js'
