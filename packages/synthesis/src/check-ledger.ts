import { type Diagnostic, diagnostic } from '@rapporteur/diagnostics'
import type { LedgerEntry } from './ledger.js'

/** What was said or written and is lost: it reaches no paper, and nobody set it aside with a reason. */
export function checkLedger(ledger: readonly LedgerEntry[]): readonly Diagnostic[] {
  const withParts = new Set(ledger.map(({ submission }) => submission))
  return ledger
    .filter(({ id, kind, state }) => state === 'unaccounted' && !(kind === 'submission' && withParts.has(id)))
    .map(({ id, kind, place }) =>
      diagnostic({
        ruleId: 'submission-unaccounted',
        source: 'synthesis',
        place,
        reason: `The ${kind} \`${id}\` reaches no paper and is not set aside`,
        hint: `${ways[kind]}, or set it aside in \`dispositions.yaml\`: \`setAside: [{ submission: ${id}, reason: … }]\``,
      }),
    )
}

const statement = 'name it in `madeIn` of a point that a paper tells'
const ways: Readonly<Record<LedgerEntry['kind'], string>> = {
  intervention: statement,
  comment: statement,
  submission: 'write its comments and amendments',
  amendment: 'make a paper that has the table of proposals',
}
