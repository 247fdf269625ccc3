import { allTags, isTag, type TaggedFile } from './read-tags.js'
import type { Rule } from './rules.js'

/** Rules on what is drawn, and on how pages and tree know of each other. */
export const contentRules: readonly Rule[] = [
  {
    number: '01-003',
    breach: 'an artifact in tagged content',
    found: ({ marks }) => marks.filter((page) => page.artifactsInContent > 0).map(() => 'page'),
  },
  {
    number: '01-004',
    breach: 'tagged content in an artifact',
    found: ({ marks }) => marks.filter((page) => page.contentInArtifacts > 0).map(() => 'page'),
  },
  {
    number: '01-005',
    breach: 'content neither tagged nor an artifact',
    found: ({ marks }) => marks.flatMap((page) => page.unmarked),
  },
  {
    number: '01-007',
    breach: 'the file suspects its own tags',
    found: ({ objects }) =>
      objects.dictionary(objects.catalog['/MarkInfo'])['/Suspects'] === true ? ['Suspects'] : [],
  },
  { number: 'ISO 32000-1, 14.7.4.4', breach: 'pages and tree disagree', found: parentTreeFaults },
]

// Each piece of marked content belongs to one element, and the parent tree leads from it to that element.
function parentTreeFaults({ objects, tree, marks }: TaggedFile): readonly string[] {
  const root = objects.dictionary(objects.catalog['/StructTreeRoot'])
  const numbers = objects.list(objects.dictionary(root['/ParentTree'])['/Nums'])
  const parents = new Map(numbers.flatMap((key, at) => (at % 2 === 0 ? [[Number(key), numbers[at + 1]] as const] : [])))
  const keys = [...parents.keys()]
  const faults = keys.some((key, at) => key !== at) ? ['keys of the parent tree do not ascend'] : []
  const claimed = new Map<string, string>()
  for (const tag of allTags(tree)) {
    for (const kid of tag.kids) {
      if (isTag(kid)) continue
      const key = 'annotation' in kid ? kid.annotation : `${kid.page} ${kid.mcid}`
      if (claimed.has(key)) faults.push(`${key} belongs to two elements`)
      claimed.set(key, tag.reference)
      const dictionary = objects.dictionary('annotation' in kid ? kid.annotation : kid.page)
      const number = Number(dictionary['annotation' in kid ? '/StructParent' : '/StructParents'])
      const parent = 'annotation' in kid ? parents.get(number) : objects.list(parents.get(number))[kid.mcid]
      if (parent !== tag.reference) faults.push(`${key} leads to ${parent}, not to ${tag.reference}`)
    }
    for (const kid of tag.kids.filter(isTag)) {
      if (kid.dictionary['/P'] !== tag.reference) faults.push(`${kid.reference} has another parent`)
    }
  }
  const drawn = marks.flatMap(({ texts }) => [...texts.keys()])
  const known = new Set([...claimed.keys()].map((key) => key.replace(/^(\d+) 0 R (\d+)$/, 'p$1R_mc$2')))
  return [...faults, ...drawn.filter((name) => !known.has(name)).map((name) => `${name} belongs to no element`)]
}
