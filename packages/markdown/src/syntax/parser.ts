import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { bareUrlFromMarkdown, bareUrlSyntax } from './bare-url.js'
import { blockAttributeFromMarkdown, blockAttributeSyntax } from './block-attributes.js'
import { directiveFromMarkdown, directiveSyntax } from './directives.js'

// Real papers hold all of these by accident: a tag in angle brackets, a line of signs under a title, deep indents.
const absent = ['htmlFlow', 'htmlText', 'setextUnderline', 'codeIndented', 'codeFenced']

const paperParser = unified().use(remarkParse).use(remarkCjkFriendly).use(paperSyntax).freeze()

/** Parses the syntax of the dialect; what the syntax means is left to the constructs. */
export function parsePaper(source: string): Root {
  return paperParser.parse(source)
}

const everythingElse = [
  ...absent,
  ...['autolink', 'blockQuote', 'characterEscape', 'characterReference', 'codeText', 'definition'],
  ...['hardBreakEscape', 'headingAtx', 'labelEnd', 'labelStartImage', 'labelStartLink', 'list', 'thematicBreak'],
]

const emphasisParser = unified().use(remarkParse).use(remarkCjkFriendly).use(emphasisSyntax).freeze()

/** Parses emphasis and strong emphasis in one line; every other sign is a letter. */
export function parseEmphasis(line: string): Root {
  return emphasisParser.parse(line)
}

function paperSyntax(this: Processor): undefined {
  const data = this.data()
  const micromark = [gfmFootnote(), gfmTable(), directiveSyntax(), blockAttributeSyntax(), bareUrlSyntax()]
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), ...micromark, { disable: { null: absent } }]
  data.fromMarkdownExtensions = [
    gfmFootnoteFromMarkdown(),
    gfmTableFromMarkdown(),
    directiveFromMarkdown(),
    blockAttributeFromMarkdown(),
    bareUrlFromMarkdown(),
  ]
}

function emphasisSyntax(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: everythingElse } }]
}
