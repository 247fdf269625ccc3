import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import { codes } from 'micromark-util-symbol'
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockAttribute: 'blockAttribute'
  }
}

const longest = 200

/** `{#…}` and `{restart…}` in text, so that an escaped brace, code and `{{…}}` are never taken for one. */
export function blockAttributeSyntax(): Extension {
  return {
    text: {
      [codes.leftCurlyBrace]: {
        name: 'blockAttribute',
        tokenize,
        previous: (code) => code !== codes.leftCurlyBrace,
      },
    },
  }
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let inside = ''
  return start

  function start(code: Code): State | undefined {
    effects.enter('blockAttribute')
    effects.consume(code)
    return content
  }
  function content(code: Code): State | undefined {
    if (code === null || code < 0 || code === codes.leftCurlyBrace || inside.length > longest) return nok(code)
    effects.consume(code)
    if (code !== codes.rightCurlyBrace) {
      inside += String.fromCharCode(code)
      return content
    }
    effects.exit('blockAttribute')
    return after
  }
  function after(code: Code): State | undefined {
    return /^\s*(?:#|restart\b)/.test(inside) ? ok(code) : nok(code)
  }
}

/** Makes a raw node of each. */
export function blockAttributeFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      blockAttribute(this: CompileContext, token: Token): void {
        this.enter({ type: 'blockAttribute', value: this.sliceSerialize(token).slice(1, -1).trim() }, token)
      },
    },
    exit: {
      blockAttribute(this: CompileContext, token: Token): void {
        this.exit(token)
      },
    },
  }
}
