import type { Diagnostic } from '@rapporteur/diagnostics'
import { fault } from '../gate/fault.js'
import type { Amendment, Dossier } from '../records/dossier.js'
import { checkClosedTexts } from './closed-texts.js'
import { checkDispositions } from './dispositions.js'

/** Amendments that lack what their operation needs or refer to themselves, and dispositions that do not fit them. */
export function checkAmendments({ submissions, dispositions }: Dossier): readonly Diagnostic[] {
  const amendments = submissions.flatMap((submission) => submission.amendments)
  const decided = dispositions?.dispositions ?? []
  return [
    ...amendments.flatMap(checkAmendment),
    ...checkDispositions(decided, amendments),
    ...checkClosedTexts(decided, submissions),
  ]
}

function checkAmendment(amendment: Amendment): readonly Diagnostic[] {
  const { operation, source } = amendment
  const missing = missingParts(amendment).map((part) =>
    fault('amendment-incomplete', `An amendment that proposes to ${operation} needs ${part}`, source.place),
  )
  return [...missing, ...textsTooMany(amendment), ...selfReferences(amendment)]
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

/** Texts that would be lost: any of a deletion or a move, a second one of whatever is not a split. */
function textsTooMany({ operation, source, text }: Amendment): readonly Diagnostic[] {
  const allowed = operation === 'delete' || operation === 'move' ? 0 : operation === 'split' ? text.length : 1
  if (text.length <= allowed) return []
  const place = source.fields[`text.${allowed}`] ?? source.place
  if (allowed === 0) {
    const hint = 'to propose another text, write `operation: replace`'
    return [
      fault('amendment-text-unexpected', `An amendment that proposes to ${operation} has no text`, place, { hint }),
    ]
  }
  const hint = 'a question is one text; to make several of it, write `operation: split`'
  return [
    fault('amendment-text-unexpected', `An amendment that proposes to ${operation} has one text`, place, { hint }),
  ]
}

function selfReferences({ operation, question, after, with: others, source }: Amendment): readonly Diagnostic[] {
  const own = operation === 'add' ? source.id : question
  if (own === null) return []
  const merged = others.flatMap((id, index) => (id === own ? [`with.${index}`] : []))
  return [...(after === own ? ['after'] : []), ...merged].map((field) => {
    const reason = `\`${own}\` cannot be ${field === 'after' ? 'put after' : 'merged with'} itself`
    return fault('amendment-self-reference', reason, source.fields[field] ?? source.place, {
      hint: 'name another question',
    })
  })
}
