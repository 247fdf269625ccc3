import type { Diagnostic } from '@rapporteur/diagnostics'
import type { GateNode, MapEntry, ScalarNode } from './node.js'
import type { SourceText } from './source-text.js'
import { cleanText } from './text/clean-text.js'
import { findingFault } from './text/safe-text.js'
import { scalarOffsets } from './text/scalar-offsets.js'

/** The same tree with every string cleaned; each finding stands at its own character in the file. */
export function checkTexts(
  node: GateNode,
  source: SourceText,
): { readonly node: GateNode; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  return { node: checkNode(node, source, diagnostics), diagnostics }
}

function checkNode(node: GateNode, source: SourceText, diagnostics: Diagnostic[]): GateNode {
  if (node.type === 'list') return { ...node, items: node.items.map((item) => checkNode(item, source, diagnostics)) }
  if (node.type === 'scalar') return checkScalar(node, source, diagnostics)
  const entries = new Map<string, MapEntry>()
  for (const [key, entry] of node.entries) {
    entries.set(key, { ...entry, value: checkNode(entry.value, source, diagnostics) })
  }
  return { ...node, entries }
}

function checkScalar(node: ScalarNode, source: SourceText, diagnostics: Diagnostic[]): ScalarNode {
  if (typeof node.value !== 'string') return node
  const { value, findings } = cleanText(node.value)
  if (findings.length === 0) return value === node.value ? node : { ...node, value }
  const offsets = scalarOffsets(node, source.text)
  for (const finding of findings) {
    const place = source.place(offsets?.[finding.index] ?? node.start, offsets?.[finding.end] ?? node.end)
    diagnostics.push(findingFault(finding, place))
  }
  return { ...node, value }
}
