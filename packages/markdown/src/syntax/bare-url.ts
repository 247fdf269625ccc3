import type { CompileContext, Extension as FromMarkdownExtension, Token } from 'mdast-util-from-markdown'
import { asciiAlphanumeric } from 'micromark-util-character'
import { codes } from 'micromark-util-symbol'
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    bareUrl: 'bareUrl'
  }
}

const schemes = ['https://', 'http://', 'mailto:']
// RFC 3986, appendix A, without brackets: they stand only in addresses of hosts, and close labels and notes here.
const allowed = new Set([..."-._~:/?#@!$&'()*+,;=%"].map((character) => character.charCodeAt(0)))
const trailing = new Set([...".,;:!?'*_~"].map((character) => character.charCodeAt(0)))

/** An address without brackets around it; sentence punctuation at its end stays outside. */
export function bareUrlSyntax(): Extension {
  const bareUrl: Construct = {
    name: 'bareUrl',
    tokenize,
    previous: (code) => !asciiAlphanumeric(code),
  }
  return {
    text: {
      [codes.uppercaseH]: bareUrl,
      [codes.lowercaseH]: bareUrl,
      [codes.uppercaseM]: bareUrl,
      [codes.lowercaseM]: bareUrl,
    },
  }
}

const endOfUrl: Construct = { tokenize: tokenizeEnd, partial: true }

const tokenize: Tokenizer = (effects, ok, nok) => {
  let scheme = ''
  let openBrackets = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('bareUrl')
    effects.enter('data')
    return schemeLetter(code)
  }
  function schemeLetter(code: Code): State | undefined {
    if (schemes.includes(scheme)) return asciiAlphanumeric(code) ? inside(code) : nok(code)
    if (code === null || code < 0) return nok(code)
    scheme += String.fromCharCode(code).toLowerCase()
    if (!schemes.some((known) => known.startsWith(scheme))) return nok(code)
    effects.consume(code)
    return schemeLetter
  }
  function inside(code: Code): State | undefined {
    if (!isUrlCode(code) || (code === codes.rightParenthesis && openBrackets === 0)) return end(code)
    if (isTrailing(code)) return effects.check(endOfUrl, end, punctuation)(code)
    if (code === codes.leftParenthesis) openBrackets += 1
    if (code === codes.rightParenthesis) openBrackets -= 1
    effects.consume(code)
    return inside
  }
  function punctuation(code: Code): State | undefined {
    if (!isTrailing(code)) return inside(code)
    effects.consume(code)
    return punctuation
  }
  function end(code: Code): State | undefined {
    effects.exit('data')
    effects.exit('bareUrl')
    return ok(code)
  }
}

function tokenizeEnd(...[effects, ok, nok]: Parameters<Tokenizer>): State {
  return (code) => {
    effects.enter('data')
    return run(code)
  }
  function run(code: Code): State | undefined {
    if (isTrailing(code)) {
      effects.consume(code)
      return run
    }
    effects.exit('data')
    return isUrlCode(code) && code !== codes.rightParenthesis ? nok(code) : ok(code)
  }
}

function isUrlCode(code: Code): boolean {
  return code !== null && (asciiAlphanumeric(code) || allowed.has(code))
}

function isTrailing(code: Code): boolean {
  return code !== null && trailing.has(code)
}

/** Makes a link of each. */
export function bareUrlFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      bareUrl(this: CompileContext, token: Token): void {
        this.enter({ type: 'link', url: this.sliceSerialize(token), children: [] }, token)
      },
    },
    exit: {
      bareUrl(this: CompileContext, token: Token): void {
        this.exit(token)
      },
    },
  }
}
