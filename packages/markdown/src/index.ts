export type { FrontMatterSource } from './front-matter.js'
export { isIdentifier } from './identifier.js'
export { isLinkTarget } from './link-target.js'
export { parseLocators } from './locator.js'
export type {
  Alignment,
  Annex,
  Block,
  Blockquote,
  Box,
  Break,
  Citation,
  Deletion,
  Emphasis,
  Figure,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  InlineCode,
  Insertion,
  Link,
  List,
  ListItem,
  Locator,
  Locators,
  Node,
  Paragraph,
  Phrasing,
  Position,
  Reference,
  ReferenceTarget,
  Root,
  Strong,
  Table,
  TableCell,
  TableRow,
  Text,
  ThematicBreak,
} from './nodes.js'
export { type ParsedInline, parseInline } from './parse-inline.js'
export { type ParsedMarkdown, parseMarkdown } from './parse-markdown.js'
export { type RuleId, rules } from './rules.js'
