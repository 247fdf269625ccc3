/**
 * A tree as JSON. Places are told from the folder of the dossier, so that the same dossier gives the same bytes wherever
 * it lies.
 */
export function treeJson(tree: object, folder: string): string {
  const prefix = `${folder}/`
  const relative = (key: string, value: unknown) =>
    key === 'file' && typeof value === 'string' && value.startsWith(prefix) ? value.slice(prefix.length) : value
  return `${JSON.stringify(tree, relative, 1)}\n`
}
