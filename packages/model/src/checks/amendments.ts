import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Amendment, Disposition, Dossier } from '../records/dossier.js'

/** Amendments that lack what their operation needs, and dispositions given twice in one round. */
export function checkAmendments({ submissions, dispositions }: Dossier): readonly Diagnostic[] {
  return [
    ...submissions.flatMap(({ amendments }) => amendments.flatMap(checkAmendment)),
    ...checkDispositions(dispositions?.dispositions ?? []),
  ]
}

function checkAmendment(amendment: Amendment): Diagnostic[] {
  const { operation, source } = amendment
  const missing = missingParts(amendment).map((part) =>
    fault('amendment-incomplete', `An amendment that proposes to ${operation} needs ${part}`, source.place),
  )
  if (operation !== 'delete' || amendment.text.length === 0) return missing
  const place = source.fields['text.0'] ?? source.place
  const hint = 'to propose another text, write `operation: replace`'
  return [...missing, fault('amendment-text-unexpected', 'An amendment that deletes has no text', place, { hint })]
}

function missingParts(amendment: Amendment): readonly string[] {
  const needs = amendment.text.length === 0 ? ['`text`, the proposed words'] : []
  const target = hasTarget(amendment) ? [] : ['`question`, or `paragraph` with `document`']
  switch (amendment.operation) {
    case 'add':
      return [...needs, ...(hasGoal(amendment) ? [] : ['`group`, or `after`'])]
    case 'replace':
      return [...needs, ...target]
    case 'delete':
      return target
    case 'move':
      return [...target, ...(hasGoal(amendment) ? [] : ['`group` or `after`, the place to move to'])]
    case 'merge':
      return [...target, ...(amendment.with.length > 0 ? [] : ['`with`, the questions to merge'])]
    case 'split':
      return [...target, ...(amendment.text.length > 1 ? [] : ['`text` with the two or more new texts'])]
  }
}

function hasTarget({ question, paragraph }: Amendment): boolean {
  return question !== null || paragraph !== null
}

function hasGoal({ group, after, paragraph }: Amendment): boolean {
  return group !== null || after !== null || paragraph !== null
}

function checkDispositions(dispositions: readonly Disposition[]): Diagnostic[] {
  const first = new Map<string, number>()
  return dispositions.flatMap(({ amendment, round, source }) => {
    const key = `${amendment} ${round}`
    const line = first.get(key)
    if (line === undefined) {
      first.set(key, source.place.start.line)
      return []
    }
    const reason = `\`${amendment}\` has a disposition in round ${round} already, on line ${line}`
    const hint = 'a later decision belongs to a later round'
    return [fault('disposition-duplicate', reason, source.fields.amendment ?? source.place, { hint })]
  })
}
