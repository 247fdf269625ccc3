import type { Phrasing, Text } from './nodes.js'

/** Makes one text of neighbours, since what was given back as typed belongs to the words around it. */
export function joinTexts(nodes: readonly Phrasing[]): readonly Phrasing[] {
  const joined: Phrasing[] = []
  let run: Text[] = []
  const flush = () => {
    const first = run[0]
    const last = run.at(-1)
    if (first !== undefined && last !== undefined) {
      const position = { start: first.position.start, end: last.position.end }
      joined.push({ type: 'text', value: run.map(({ value }) => value).join(''), position })
    }
    run = []
  }
  for (const node of nodes) {
    if (node.type === 'text') run.push(node)
    else {
      flush()
      joined.push(node)
    }
  }
  flush()
  return joined
}
