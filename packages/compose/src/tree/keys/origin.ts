import type { MessageArgument } from '@rapporteur/model'
import type { BoundPlace } from '../../evaluate/evaluate.js'
import { ascii } from './slug.js'

/**
 * What the words of a place come from: the key of a message or of a text, and the members of the lists that it is
 * printed for, `report.meeting@2024-02-22`. Nothing in it counts, so nothing in it changes when another entry comes.
 */
export function originOf({ name, members }: BoundPlace, node: MessageArgument | undefined): string {
  const told = members.map(ascii)
  const last = told.at(-1)
  const own = node === undefined ? undefined : nameOf(node)
  // A text of another entry than the one it is printed for may give way to another: it does not name the block.
  const isOwn =
    own !== undefined && node !== undefined && texts.has(node.type) && (last === undefined || holds(ascii(own), last))
  const what = ascii((isOwn ? own : name) ?? own ?? 'text')
  const needed = told.filter((member, index) => !holds(what, member) && !qualifies(member, told[index + 1]))
  return needed.length === 0 ? what : `${what}@${needed.join('/')}`
}

const texts: ReadonlySet<MessageArgument['type']> = new Set(['boundText', 'redline', 'citation', 'inlineList'])

/** The name of a node that the template does not name by the key of a message. */
function nameOf(node: MessageArgument): string | undefined {
  switch (node.type) {
    case 'message':
      return `${node.namespace}.${node.key}`
    case 'boundText':
      return `${node.text.namespace}.${node.text.key}`
    case 'redline': {
      const text = node.base ?? node.decided ?? node.versions.find((version) => version.text !== undefined)?.text
      return text === undefined ? undefined : `${text.namespace}.${text.key}`
    }
    case 'citation':
      return `${node.title.namespace}.${node.title.key}`
    case 'value':
      return nameOf(node.argument)
    case 'inlineList':
      return node.items[0] === undefined ? undefined : nameOf(node.items[0])
    case 'footnoteReference':
      return 'note'
    default:
      return node.type
  }
}

/** Whether a name says already which member it is of: `questionnaire.q3.text` is of `q3`. */
function holds(name: string, member: string): boolean {
  return name === member || name.startsWith(`${member}.`) || name.endsWith(`.${member}`) || name.includes(`.${member}.`)
}

/** `2024-02-22` says nothing beside `2024-02-22#i3`. */
function qualifies(member: string, next: string | undefined): boolean {
  return next === member || next?.startsWith(`${member}#`) === true
}
