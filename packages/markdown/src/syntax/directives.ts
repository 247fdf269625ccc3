import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import { directive } from 'micromark-extension-directive'
import { asciiAlphanumeric } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { RawBlockDirective, RawDirective, RawTextDirective } from './raw.js'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    directiveGate: 'directiveGate'
  }
}

/** The names of the dialect's directives, by form. */
export const directiveNames = {
  text: ['cite', 'ref', 'ins', 'del'],
  leaf: ['annex'],
  container: ['box'],
} as const

/**
 * micromark's directives behind a gate: only our names pass, and inside a line only before `[` or `{`.
 * So `A:B`, `12:30` and `:unknown[x]` are never taken for a directive, and a note mark inside them still works.
 */
export function directiveSyntax(): Extension {
  const { text, flow } = directive()
  const [container, leaf] = constructs(flow)
  const [inline] = constructs(text)
  if (container === undefined || leaf === undefined || inline === undefined) throw new Error('directive syntax changed')
  return {
    text: { [codes.colon]: gated(inline, directiveNames.text, opensLabelOrAttributes) },
    flow: {
      [codes.colon]: [
        gated(container, directiveNames.container, endsName),
        gated(leaf, directiveNames.leaf, opensLabelOrAttributes),
      ],
    },
  }
}

function constructs(map: Extension['text']): readonly Construct[] {
  const found = map?.[codes.colon]
  return found === undefined ? [] : Array.isArray(found) ? found : [found]
}

function gated(construct: Construct, names: readonly string[], after: (code: Code) => boolean): Construct {
  const gate: Construct = { tokenize: gateTokenizer(names, after), partial: true }
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const enter = construct.tokenize.call(this, effects, ok, nok)
      return (code) => effects.check(gate, enter, nok)(code)
    },
  }
}

function gateTokenizer(names: readonly string[], after: (code: Code) => boolean): Tokenizer {
  return (effects, ok, nok) => {
    let name = ''
    return start

    function start(code: Code): State | undefined {
      effects.enter('directiveGate')
      return colons(code)
    }
    function colons(code: Code): State | undefined {
      if (code !== codes.colon) return letters(code)
      effects.consume(code)
      return colons
    }
    function letters(code: Code): State | undefined {
      if (code !== null && asciiAlphanumeric(code) && name.length < 8) {
        name += String.fromCharCode(code)
        effects.consume(code)
        return letters
      }
      effects.exit('directiveGate')
      return names.includes(name) && after(code) ? ok(code) : nok(code)
    }
  }
}

function opensLabelOrAttributes(code: Code): boolean {
  return code === codes.leftSquareBracket || code === codes.leftCurlyBrace
}

function endsName(code: Code): boolean {
  return code === null || code < 0 || code === codes.space || opensLabelOrAttributes(code)
}

/** Builds one raw node for each directive; unlike the stock one it keeps where the attributes stand. */
export function directiveFromMarkdown(): FromMarkdownExtension {
  return {
    canContainEols: ['directive'],
    enter: {
      directiveText: enter('text'),
      directiveLeaf: enter('leaf'),
      directiveContainer: enter('container'),
      directiveContainerFence: countFence,
      directiveTextLabel: noteLabel,
      directiveLeafLabel: noteLabel,
      directiveContainerLabel: enterContainerLabel,
      directiveTextAttributes: enterAttributes,
      directiveLeafAttributes: enterAttributes,
      directiveContainerAttributes: enterAttributes,
    },
    exit: {
      directiveText: exit,
      directiveLeaf: exit,
      directiveContainer: exit,
      directiveTextName: exitName,
      directiveLeafName: exitName,
      directiveContainerName: exitName,
      directiveContainerLabel: exit,
      directiveTextAttributes: exitAttributes,
      directiveLeafAttributes: exitAttributes,
      directiveContainerAttributes: exitAttributes,
    },
  }
}

function enter(form: RawDirective['form']) {
  return function (this: CompileContext, token: Token): void {
    const type = form === 'text' ? 'directive' : 'blockDirective'
    const node = { type, form, name: '', hasLabel: false, attributes: undefined, fences: 0, children: [] }
    this.enter(node as RawTextDirective | RawBlockDirective, token)
  }
}

function exit(this: CompileContext, token: Token): void {
  this.exit(token)
}

function current(context: CompileContext): RawDirective {
  const node = context.stack.findLast(({ type }) => type === 'directive' || type === 'blockDirective')
  if (node === undefined) throw new Error('a token of a directive outside one')
  return node as RawTextDirective | RawBlockDirective
}

function countFence(this: CompileContext): void {
  current(this).fences += 1
}

function noteLabel(this: CompileContext): void {
  current(this).hasLabel = true
}

function enterContainerLabel(this: CompileContext, token: Token): void {
  current(this).hasLabel = true
  this.enter({ type: 'paragraph', children: [] }, token)
}

function exitName(this: CompileContext, token: Token): void {
  current(this).name = this.sliceSerialize(token)
}

/** A buffer swallows the line ends that attributes may hold. */
function enterAttributes(this: CompileContext): void {
  this.buffer()
}

function exitAttributes(this: CompileContext, token: Token): void {
  this.resume()
  const { line, column, offset } = token.start
  current(this).attributes = { raw: this.sliceSerialize(token), start: { line, column, offset } }
}
