import type { TaggedFile } from './read-tags.js'
import type { Rule } from './rules.js'

/** Rules on the file as a whole and on its annotations. */
export const documentRules: readonly Rule[] = [
  { number: '06-001', breach: 'no metadata stream', found: has((catalog) => Boolean(catalog['/Metadata'])) },
  {
    number: '07-001',
    breach: 'no DisplayDocTitle',
    found: has((catalog, { objects }) => '/DisplayDocTitle' in objects.dictionary(catalog['/ViewerPreferences'])),
  },
  {
    number: '07-002',
    breach: 'DisplayDocTitle is false',
    found: has(
      (catalog, { objects }) => objects.dictionary(catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    ),
  },
  {
    number: '11-001 to 11-006',
    breach: 'no language of the document',
    found: has((catalog, { objects }) => /^[a-z]{2,3}(?:-\w+)*$/i.test(objects.text(catalog['/Lang']) ?? '')),
  },
  {
    number: '7.1 of ISO 14289-1',
    breach: 'not marked as tagged',
    found: has((catalog, { objects }) => objects.dictionary(catalog['/MarkInfo'])['/Marked'] === true),
  },
  { number: '26-001', breach: 'encrypted', found: ({ objects }) => (objects.trailer['/Encrypt'] ? ['Encrypt'] : []) },
  {
    number: '28-002',
    breach: 'an annotation that is no link',
    found: (file) => annotations(file).flatMap(({ kind }) => (kind === '/Link' ? [] : [String(kind)])),
  },
  {
    number: '28-008, 28-009',
    breach: 'a page whose tabs do not follow the structure',
    found: ({ objects }) => objects.pages.filter((page) => objects.dictionary(page)['/Tabs'] !== '/S'),
  },
  {
    number: '28-011',
    breach: 'a link annotation outside a Link',
    found: (file) => annotations(file).flatMap(({ reference, owner }) => (owner === '/Link' ? [] : [reference])),
  },
  {
    number: '28-012',
    breach: 'a link annotation without words',
    found: (file) => annotations(file).flatMap(({ reference, words }) => (words ? [] : [reference])),
  },
]

type Catalog = TaggedFile['objects']['catalog']

function has(test: (catalog: Catalog, file: TaggedFile) => boolean): Rule['found'] {
  return (file) => (test(file.objects.catalog, file) ? [] : ['catalog'])
}

function annotations({ objects }: TaggedFile) {
  const root = objects.dictionary(objects.catalog['/StructTreeRoot'])
  const numbers = objects.list(objects.dictionary(root['/ParentTree'])['/Nums'])
  return objects.pages.flatMap((page) =>
    objects.list(objects.dictionary(page)['/Annots']).map((reference) => {
      const annotation = objects.dictionary(reference)
      const at = numbers.findIndex((key, index) => index % 2 === 0 && key === annotation['/StructParent'])
      const owner = at < 0 ? undefined : objects.dictionary(numbers[at + 1])['/S']
      const words = objects.text(annotation['/Contents'])
      return { reference: String(reference), kind: annotation['/Subtype'], owner, words }
    }),
  )
}
