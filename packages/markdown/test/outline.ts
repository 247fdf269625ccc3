import type { Diagnostic } from '@rapporteur/diagnostics'
import type { Locator, Node } from '../src/index.js'

/** A tree as one line a block: `(heading 2 #a "Title")`. */
export function outline(nodes: readonly Node[]): string {
  return nodes.map((node) => `${expression(node)}\n`).join('')
}

/** Diagnostics as `line:column rule-id`. */
export function places(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ place, ruleId }) => `${place?.start.line}:${place?.start.column} ${ruleId}`)
}

function expression(node: Node): string {
  if (node.type === 'text') return JSON.stringify(node.value)
  const children = 'children' in node ? (node.children as readonly Node[]).map(expression) : []
  return `(${[node.type, ...attributes(node), ...children].join(' ')})`
}

function attributes(node: Node): readonly string[] {
  const { type: _, position: __, children: ___, ...rest } = node as unknown as Record<string, unknown>
  return Object.entries(rest).map(([name, value]) => {
    if (name === 'identifier') return `#${value}`
    if (name === 'locators') return locators(value as Record<string, string | readonly Locator[]>)
    return `${name}=${typeof value === 'string' && /^[^\s"]+$/.test(value) ? value : JSON.stringify(value)}`
  })
}

function locators(value: Readonly<Record<string, string | readonly Locator[]>>): string {
  const parts = Object.entries(value).map(([name, list]) => {
    return `${name}=${typeof list === 'string' ? list : list.map(path).join(',')}`
  })
  return `{${parts.join(' ')}}`
}

function path(locator: Locator): string {
  return 'path' in locator ? locator.path.join('.') : `${locator.from.join('.')}-${locator.to.join('.')}`
}
