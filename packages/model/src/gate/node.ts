/** Where a node stands: UTF-16 offsets in its file. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A parsed value that keeps its place; YAML and JSON both become this, so everything after reads one kind of tree. */
export type GateNode = MapNode | ListNode | ScalarNode

export interface MapNode extends Span {
  readonly type: 'map'
  readonly entries: ReadonlyMap<string, MapEntry>
}

export interface MapEntry {
  readonly key: Span
  readonly value: GateNode
}

export interface ListNode extends Span {
  readonly type: 'list'
  readonly items: readonly GateNode[]
}

export interface ScalarNode extends Span {
  readonly type: 'scalar'
  readonly value: string | number | boolean | null
  readonly style: 'plain' | 'single' | 'double' | 'block'
}

/** The node at a path of keys and indexes, if there is one. */
export function nodeAt(node: GateNode | undefined, path: readonly PropertyKey[]): GateNode | undefined {
  let found = node
  for (const step of path) {
    if (found?.type === 'map') found = found.entries.get(String(step))?.value
    else if (found?.type === 'list' && typeof step === 'number') found = found.items[step]
    else return undefined
  }
  return found
}

/** The plain value of a node. Own properties are defined, so that no key can reach a prototype. */
export function toValue(node: GateNode): unknown {
  if (node.type === 'scalar') return node.value
  if (node.type === 'list') return node.items.map(toValue)
  const result: Record<string, unknown> = {}
  for (const [key, { value }] of node.entries) {
    Object.defineProperty(result, key, { value: toValue(value), enumerable: true, configurable: true, writable: true })
  }
  return result
}
