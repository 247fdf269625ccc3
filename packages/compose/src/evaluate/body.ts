import type { Body } from '../helpers/helper.js'
import type { BlockStatement, Program } from '../template/ast.js'
import { placeOf } from '../template/place.js'
import { unite } from './evidence.js'
import type { Site } from './expressions.js'
import type { Output } from './output.js'
import { innerScope } from './scope.js'

/** The two parts of a block, ready to be printed in the scope that its helper gives. */
export function blockBody(
  { program, inverse, path }: BlockStatement,
  site: Site,
  print: (program: Program | undefined, site: Site) => void,
): Body {
  const { start } = placeOf(site.file, path.loc)
  const same = (evidence: Parameters<Body['inverse']>[0]): Site => ({
    ...site,
    scope: { ...site.scope, evidence: unite(site.scope.evidence, evidence) },
  })
  return {
    program: (evidence, inner) => {
      if (inner === undefined) return print(program, same(evidence))
      const named = (program?.blockParams ?? []).flatMap((name, index) => {
        const value = inner.parameters?.[index]
        return value === undefined ? [] : [[name, value] as const]
      })
      const { data, member } = inner
      const names = {
        parameters: new Map(named),
        ...(data === undefined ? {} : { data }),
        ...(member === undefined ? {} : { member }),
      }
      const all = { value: inner.value, evidence: unite(site.scope.evidence, evidence, inner.evidence) }
      print(program, { ...site, scope: innerScope(site.scope, all, names) })
    },
    inverse: (evidence) => print(inverse, same(evidence)),
    wrapped: (wrap) => {
      const inner: Output = { chunks: [] }
      print(program, { ...site, output: inner })
      const { before, after } = wrap(inner.chunks.map(({ text }) => text).join(''))
      const piece = (text: string) => ({ text, file: site.file, start, verbatim: false })
      site.output.chunks.push(piece(before), ...inner.chunks, piece(after))
    },
  }
}
