import type {
  AnnexLabel,
  Block,
  Evidence,
  FootnoteDefinition,
  Locator,
  MessageArgument,
  NeutralDocument,
  NeutralInline,
  ReferenceTarget,
} from '@rapporteur/model'

type Inline = NeutralInline | MessageArgument

/** A document as lines that a person can read and write in a case: one block a line, its evidence in angle brackets. */
export function outline(document: NeutralDocument): readonly string[] {
  const { children, annexes, footnotes } = document
  return [
    ...children.flatMap((child) => block(child)),
    ...annexes.flatMap((annex) => [
      `annex ${letter(annex.label)}${anchor(annex)}: ${inlines(annex.title)}${evidence(annex.evidence)}`,
      ...annex.children.flatMap((child) => block(child)),
    ]),
    ...notes(footnotes),
  ]
}

/** Inline nodes in short form. */
export function inlines(nodes: readonly Inline[]): string {
  return nodes.map(inline).join('')
}

function block(node: Block<NeutralInline>): readonly string[] {
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${inlines(node.children)}${anchor(node)}${evidence(node.evidence)}`]
    case 'paragraph':
      return [`${inlines(node.children)}${anchor(node)}${evidence(node.evidence)}`]
    case 'numberedParagraph':
      return nested(`${node.path.join('.')}.${anchor(node)}`, node.children)
    case 'list':
      return node.items.flatMap((item) => nested(`-${anchor(item)}`, item.children))
    case 'blockquote':
      return nested(`>${anchor(node)}`, node.children)
    case 'box':
      return [`box${anchor(node)}`, ...indent([...node.children.flatMap(block), ...notes(node.notes)])]
    case 'table':
      return [
        ...node.rows.map(
          ({ cells }) => `|${cells.map((cell) => ` ${inlines(cell.children)}${evidence(cell.evidence)} |`).join('')}`,
        ),
        ...notes(node.notes),
      ]
    case 'figure':
      return [
        `figure ${node.number} ${node.file} (${node.alternative}): ${inlines(node.caption)}${anchor(node)}`,
        ...notes(node.notes),
      ]
    case 'timeline':
      return [
        `timeline ${node.start}/${node.end} (${inlines(node.alternative)})${anchor(node)}${evidence(node.evidence)}`,
        ...indent(
          node.rows.map(
            ({ start, end, label, ...row }) => `${start}/${end}: ${inlines(label)}${evidence(row.evidence)}`,
          ),
        ),
      ]
    case 'closing':
      return ['***']
  }
}

function notes(definitions: readonly FootnoteDefinition<NeutralInline>[] = []): readonly string[] {
  return definitions.flatMap((definition) => nested(`[${noteMark(definition)}]`, definition.children))
}

function noteMark({ lettered, number }: { readonly lettered?: true; readonly number: number }): string {
  return lettered ? String.fromCharCode(0x60 + number) : String(number)
}

function nested(marker: string, children: readonly Block<NeutralInline>[]): readonly string[] {
  const [first = '', ...rest] = children.flatMap(block)
  return [`${marker} ${first}`, ...indent(rest)]
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}

function inline(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'message': {
      const given = Object.entries(node.arguments).map(([name, value]) => ` ${name}=${inline(value)}`)
      return `{${node.namespace}.${node.key}${given.join('')}}`
    }
    case 'boundText':
      return `«${node.text.value}»`
    case 'value':
      return inline(node.argument)
    case 'number':
      return `${node.style}(${node.value})`
    case 'date':
      return `date(${node.value}${node.end === undefined ? '' : `–${node.end}`})`
    case 'literal':
      return `literal(${node.value})`
    case 'state':
      return `@${node.code}`
    case 'states':
      return `@[${node.codes.join(' ')}]`
    case 'symbol':
      return `symbol(${node.value})`
    case 'citation': {
      const parts = [
        node.title.value,
        ...node.paragraphs.map(locator),
        node.annex ?? '',
        ...node.especially.map(locator),
      ]
      return `cite(${parts.filter((part) => part !== '').join(' ')})`
    }
    case 'reference': {
      const to = node.to === undefined ? '' : `–${target(node.to)}`
      return `ref(${target(node.from)}${to}${node.document === undefined ? '' : ` in ${node.document.id}`})`
    }
    case 'footnoteReference':
      return `[^${noteMark(node)}]`
    case 'emphasis':
      return `*${inlines(node.children)}*`
    case 'strong':
      return `**${inlines(node.children)}**`
    case 'link':
      return `[${inlines(node.children)}](${node.url})`
    case 'insertion':
      return `ins(${inlines(node.children)}${node.by === undefined ? '' : ` by ${node.by}`})`
    case 'deletion':
      return `del(${inlines(node.children)})`
    case 'redline': {
      const decided = node.struck ? 'struck' : (node.decided?.value ?? '')
      const versions = node.versions.map(
        (one) => ` ${one.id}:${one.text?.value ?? ''} ${one.proposers.join(' ')} ${one.disposition}`,
      )
      const conflicts = node.conflicts.map((ids) => ` ${ids.join('/')}`)
      return `redline(${[node.base?.value ?? '', '→', decided, ...versions, ...conflicts].join('')})`
    }
    case 'inlineList':
      return `${node.style}(${node.items.map(inline).join('; ')})`
    case 'break':
      return ' / '
  }
}

function target(node: ReferenceTarget): string {
  switch (node.type) {
    case 'paragraph':
      return `${node.path.join('.')}${node.annex === undefined ? '' : ` of annex ${letter(node.annex)}`}`
    case 'annex':
      return `annex ${letter(node.annex)}`
    case 'heading':
      return `heading ${inlines(node.title)}`
    case 'box':
      return `box below ${node.below.join('.')}`
    case 'figure':
      return `figure ${node.number}`
  }
}

function letter({ lettered, ordinal }: AnnexLabel): string {
  return lettered ? String.fromCharCode(64 + ordinal) : '-'
}

function locator(node: Locator): string {
  return node.type === 'single' ? node.path.join('.') : `${node.from.join('.')}-${node.to.join('.')}`
}

function anchor(node: { readonly anchor?: string }): string {
  return node.anchor === undefined ? '' : ` #${node.anchor}`
}

function evidence(entries: readonly Evidence[]): string {
  return entries.length === 0 ? '' : ` <${entries.map(({ kind, id }) => `${kind} ${id}`).join(', ')}>`
}
