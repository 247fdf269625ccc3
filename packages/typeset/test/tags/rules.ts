import { contentRules } from './content-rules.js'
import { documentRules } from './document-rules.js'
import type { TaggedFile } from './read-tags.js'
import { tagRules } from './tag-rules.js'

/** A rule that a machine can check, with the number that the Matterhorn Protocol (1.1) gives to its breach. */
export interface Rule {
  readonly number: string
  readonly breach: string
  readonly found: (file: TaggedFile) => readonly string[]
}

export const rules: readonly Rule[] = [...contentRules, ...documentRules, ...tagRules]

/** Every breach of a rule in a file. */
export function breaches(file: TaggedFile): readonly string[] {
  return rules.flatMap(({ number, breach, found }) => found(file).map((what) => `${number} ${breach}: ${what}`))
}
