import { allTags, isTag, type Tag, type TaggedFile, type TagKid } from './read-tags.js'
import type { Rule } from './rules.js'

const standard =
  /^(?:Document|Sect|Div|BlockQuote|Caption|H[1-6]|P|L|LI|Lbl|LBody|Table|TR|TH|TD|Span|Note|Reference|Link|Figure)$/

/** Rules on the elements of the structure tree. */
export const tagRules: readonly Rule[] = [
  { number: '02-001', breach: 'an element of no standard kind', found: where(({ type }) => !standard.test(type)) },
  { number: '09-004', breach: 'a table of the wrong form', found: ({ tree }) => allTags(tree).flatMap(tableFaults) },
  { number: '09-005', breach: 'a list of the wrong form', found: ({ tree }) => allTags(tree).flatMap(listFaults) },
  {
    number: '13-004',
    breach: 'a figure without words',
    found: where(({ type, dictionary }, { objects }) => type === 'Figure' && !objects.text(dictionary['/Alt'])),
  },
  {
    number: '14-002',
    breach: 'the first heading is not H1',
    found: (file) => (levels(file).length === 0 || levels(file)[0] === 1 ? [] : [`H${levels(file)[0]}`]),
  },
  {
    number: '14-003',
    breach: 'a level of headings is left out',
    found: (file) =>
      levels(file).flatMap((level, at, all) => (level > (all[at - 1] ?? level) + 1 ? [`H${level}`] : [])),
  },
  {
    number: '15-003',
    breach: 'a head cell without its scope',
    found: where(({ type, attributes }) => type === 'TH' && attributes['/Scope'] === undefined),
  },
  {
    number: '19-003',
    breach: 'a note without an ID',
    found: where(({ type, dictionary }) => type === 'Note' && dictionary['/ID'] === undefined),
  },
  {
    number: '19-004',
    breach: 'two notes of one ID',
    found: ({ objects, tree }) => {
      const names = allTags(tree).flatMap(({ dictionary }) => objects.text(dictionary['/ID']) ?? [])
      return names.filter((name, at) => names.indexOf(name) !== at)
    },
  },
]

function where(test: (tag: Tag, file: TaggedFile) => boolean): Rule['found'] {
  return (file) => allTags(file.tree).flatMap((tag) => (test(tag, file) ? [`${tag.type} ${tag.reference}`] : []))
}

function levels({ tree }: TaggedFile): readonly number[] {
  return allTags(tree).flatMap(({ type }) => (/^H[1-6]$/.test(type) ? [Number(type.slice(1))] : []))
}

// ISO 32000-1, table 337: rows in tables, cells in rows; each row has as many columns, spans counted.
function tableFaults(tag: Tag): readonly string[] {
  if (tag.type === 'TR') return strangers(tag, /^(?:TH|TD)$/)
  const misplaced = tag.kids.filter(isTag).filter(({ type }) => /^(?:TH|TD|TR)$/.test(type))
  if (tag.type !== 'Table') return misplaced.map(({ type }) => `${type} in ${tag.type}`)
  const rows = tag.kids.filter(isTag)
  const widths = rows.map(() => 0)
  rows.forEach((row, at) => {
    for (const cell of row.kids.filter(isTag)) {
      const columns = Number(cell.attributes['/ColSpan'] ?? 1)
      for (let down = 0; down < Number(cell.attributes['/RowSpan'] ?? 1); down += 1) {
        widths[at + down] = (widths[at + down] ?? 0) + columns
      }
    }
  })
  const isUneven = new Set(widths).size > 1
  return [...strangers(tag, /^TR$/), ...(isUneven ? [`rows of ${widths.join(', ')} columns`] : [])]
}

// Table 336: items in lists, one label at most and one body in an item.
function listFaults(tag: Tag): readonly string[] {
  const inside = tag.kids.filter(isTag).map(({ type }) => type)
  if (tag.type === 'L') return strangers(tag, /^LI$/)
  if (tag.type === 'LI') {
    const isWhole = /^(?:Lbl )?LBody$/.test(inside.join(' '))
    return [...strangers(tag, /^(?:Lbl|LBody)$/), ...(isWhole ? [] : [`an item of ${inside.join(' ')}`])]
  }
  return inside.filter((type) => /^(?:LI|LBody)$/.test(type)).map((type) => `${type} in ${tag.type}`)
}

function strangers(tag: Tag, allowed: RegExp): readonly string[] {
  const name = (kid: TagKid) => (isTag(kid) ? kid.type : 'content')
  return tag.kids.filter((kid) => !isTag(kid) || !allowed.test(kid.type)).map((kid) => `${name(kid)} in ${tag.type}`)
}
