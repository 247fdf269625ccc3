import type { Dossier } from '@rapporteur/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareLists,
  type ListVersion,
  ledgerOf,
  listAt,
  type QuestionDifference,
  type QuestionLine,
  synthesize,
} from '../src/index.js'
import { dispositions, dossierOf, submission } from './dossier.js'

const questions = ['one', 'two', 'three']
const groups = ['first', 'second']
const kinds = ['add', 'replace', 'delete', 'move', 'merge', 'split'] as const
const outcomes = ['taken', 'taken', 'taken', 'bracketed', 'deferred', 'not-taken', 'none'] as const

const draft = fc.record({
  kind: fc.constantFrom(...kinds),
  target: fc.nat(40),
  other: fc.nat(40),
  group: fc.constantFrom(...groups),
  anchored: fc.boolean(),
  outcomes: fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 3 }),
})
type Draft = typeof draft extends fc.Arbitrary<infer T> ? T : never

const drafts = fc.array(draft, { minLength: 1, maxLength: 30 })

/** Amendments as lines of YAML; each may name the questions that those before it would bring into being. */
function amendmentLines(all: readonly Draft[]): readonly string[] {
  const known = [...questions]
  return all.map((item, index) => {
    const target = known[item.target % known.length]
    const other = known[item.other % known.length]
    const place = item.anchored && other !== target ? `after: '${other}'` : `group: ${item.group}`
    const kind = item.kind === 'merge' && other === target ? 'delete' : item.kind
    if (kind === 'add') known.push(`s#p${index}`)
    if (kind === 'split') known.push(`s#p${index}.2`)
    const head = `id: p${index}, operation: ${kind}`
    const texts: Record<Draft['kind'], string> = {
      add: `${head}, ${place}, text: ['Added ${index}?']`,
      replace: `${head}, question: '${target}', text: ['Replaced ${index}?']`,
      delete: `${head}, question: '${target}'`,
      move: `${head}, question: '${target}', ${place}`,
      merge: `${head}, question: '${target}', with: ['${other}'], text: ['Merged ${index}?']`,
      split: `${head}, question: '${target}', text: ['Part ${index} a?', 'Part ${index} b?']`,
    }
    return texts[kind]
  })
}

function dispositionLines(all: readonly Draft[]): readonly string[] {
  return all.flatMap((item, index) =>
    item.outcomes.flatMap((outcome, round) =>
      outcome === 'none' ? [] : [`amendment: 's#p${index}', disposition: ${outcome}, round: ${round + 1}`],
    ),
  )
}

function generated(all: readonly Draft[], order: (lines: readonly string[]) => readonly string[] = (lines) => lines) {
  const decided = order(dispositionLines(all))
  return dossierOf({
    'submissions/s.yaml': submission('s', amendmentLines(all)),
    'dispositions.yaml': dispositions(decided),
  })
}

function versions(dossier: Dossier): readonly ListVersion[] {
  return [0, 1, 2, 3].flatMap((round) => listAt(dossier, round) ?? [])
}

const idsOf = (list: ListVersion) => list.groups.map((group) => group.questions.map(({ id }) => id))

/** Does to `a` what a comparison says, one question after the other. */
function replay(a: ListVersion, differences: readonly QuestionDifference[]): readonly (readonly string[])[] {
  const goes = new Set(differences.filter(({ after, moved }) => after === null || moved).map(({ id }) => id))
  const lists = new Map(
    a.groups.map((group) => [group.id, group.questions.map(({ id }) => id).filter((id) => !goes.has(id))]),
  )
  const coming = differences.filter(({ after, before, moved }) => after !== null && (before === null || moved))
  for (const { after, id } of [...coming].sort((x, y) => (x.after?.number ?? 0) - (y.after?.number ?? 0))) {
    const list = lists.get(after?.question.group ?? '') ?? []
    list.splice(after?.previous == null ? 0 : list.indexOf(after.previous) + 1, 0, id)
  }
  return [...lists.values()]
}

/** The open proposals of a line, each once, whether its words are shown or a note tells of it. */
function shownOn({ notes, versions: own }: QuestionLine): string[] {
  return [...new Set([...own.map(({ id }) => id), ...notes.flatMap(({ amendment }) => amendment ?? [])])]
}

/** Amendments of one submission laid to three: that with the number n goes to the n-th of them, counted round. */
const ofThree = (line: string) => line.replaceAll(/s#p(\d+)/g, (_, index) => `s${Number(index) % 3}#p${index}`)

/** Three submissions, their files in one order and their dates in another. */
function inThree(all: readonly Draft[], files: readonly number[], received: readonly number[]) {
  const lines = amendmentLines(all).map(ofThree)
  return Object.fromEntries(
    files.flatMap((file) => {
      const own = lines.filter((_, index) => index % 3 === file)
      const text = submission(`s${file}`, own).replace('2024-02-12', `2024-02-1${received.indexOf(file)}`)
      return own.length === 0 ? [] : [[`submissions/s${file}.yaml`, text]]
    }),
  )
}

describe('a negotiated list', () => {
  test('has every amendment once in the table of proposals, and every question of the old list with what became of it', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const dossier = generated(all)
        const { findings } = synthesize(dossier)
        expect(findings.proposals.map(({ id }) => id).sort()).toEqual(all.map((_, index) => `s#p${index}`).sort())
        const old = findings.questionnaire.differences.filter(({ before }) => before !== null)
        expect(old.map(({ id }) => id)).toEqual(questions)
        const fates = ['kept', 'reworded', 'moved', 'merged', 'split', 'deleted']
        expect(old.filter(({ status }) => !fates.includes(status))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('is numbered from 1 without gaps, and the table of numbers is one to one on what remains', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const { questionnaire } = synthesize(generated(all)).findings
        const clean = questionnaire.clean.flatMap((group) => group.questions.map(({ id }) => id))
        const kept = questionnaire.renumbering.filter(({ newNumber }) => newNumber !== null)
        const byNumber = [...kept].sort((a, b) => (a.newNumber ?? 0) - (b.newNumber ?? 0))
        expect(byNumber.map(({ newNumber }) => newNumber)).toEqual(byNumber.map((_, index) => index + 1))
        expect(byNumber.map(({ id }) => id)).toEqual(clean)
        const labels = questionnaire.markedUp.flatMap((group) =>
          group.questions.map(({ number }) => `${number.value} ${number.inserted}`),
        )
        expect(new Set(labels).size).toBe(labels.length)
        const old = questionnaire.markedUp.flatMap((group) =>
          group.questions.flatMap(({ oldNumber }) => oldNumber ?? []),
        )
        expect(old).toEqual([1, 2, 3])
      }),
      { numRuns: 60 },
    )
  })

  test('shows every open proposal on exactly one line, and no other, or tells why it cannot', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const { diagnostics, findings } = synthesize(generated(all))
        const { proposals, questionnaire } = findings
        const lines = questionnaire.markedUp.flatMap((group) => group.questions)
        const shown = lines.flatMap(shownOn).sort()
        const open = proposals.filter(({ disposition }) => ['bracketed', 'pending'].includes(disposition))
        const told = open.filter(({ id }) => !diagnostics.some(({ reason }) => reason.includes(`\`${id}\``)))
        expect(new Set(shown).size).toBe(shown.length)
        expect(shown.filter((id) => !open.some((proposal) => proposal.id === id))).toEqual([])
        expect(told.map(({ id }) => id).filter((id) => !shown.includes(id))).toEqual([])
        expect(questionnaire.negotiated).toBe(open.length > 0)
        for (const { conflicts, versions: own } of lines) {
          const grouped = conflicts.flat()
          expect(new Set(grouped).size).toBe(grouped.length)
          expect(grouped.filter((id) => !own.some((version) => version.id === id))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('agrees with the ledger and the table of proposals on every amendment', () => {
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 5 }), (all) => {
        const dossier = generated(all)
        const { diagnostics, findings } = synthesize(dossier)
        fc.pre(diagnostics.length === 0)
        const ledger = ledgerOf(dossier, new Map()).filter(({ kind }) => kind === 'amendment')
        const { proposals, questionnaire } = findings
        expect(ledger.map(({ disposition, id }) => [id, disposition?.disposition ?? 'pending']).sort()).toEqual(
          proposals.map(({ disposition, id }) => [id, disposition]).sort(),
        )
        const lines = questionnaire.markedUp.flatMap((group) => group.questions)
        const marked = new Set(lines.flatMap((line) => line.evidence.map(({ id }) => id)))
        const shown = new Set(lines.flatMap(shownOn))
        // What one round put in and a later one took out is in neither version that the marked-up list compares.
        const passing = new Set(listAt(dossier, 3)?.gone.keys())
        for (const question of questions) passing.delete(question)
        const found = proposals.filter(({ id }) => {
          const amendment = dossier.submissions[0]?.amendments.find(({ source }) => source.id === id)
          return !passing.has(amendment?.question ?? id)
        })
        for (const { disposition, id } of found) {
          expect([id, shown.has(id)]).toEqual([id, disposition === 'bracketed' || disposition === 'pending'])
          expect([id, marked.has(id)]).toEqual([id, disposition !== 'deferred' && disposition !== 'not-taken'])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('becomes any of its versions when a comparison is carried out on another', () => {
    fc.assert(
      fc.property(drafts, fc.nat(3), fc.nat(3), (all, from, to) => {
        const listed = versions(generated(all))
        const [a, b] = [listed[from], listed[to]]
        if (a === undefined || b === undefined) throw new Error('a version is missing')
        expect(replay(a, compareLists(a, b))).toEqual(idsOf(b))
      }),
      { numRuns: 60 },
    )
  })

  test('is the same in whatever order dispositions are on file', () => {
    fc.assert(
      fc.property(drafts, (all) => {
        const one = synthesize(generated(all)).findings
        const other = synthesize(generated(all, (lines) => [...lines].reverse())).findings
        const text = ({ questionnaire }: typeof one) =>
          questionnaire.clean.map(({ questions: own }) => own.map(({ id, text: words }) => `${id} ${words.value}`))
        expect(text(other)).toEqual(text(one))
        expect(other.proposals.map(({ id }) => id)).toEqual(one.proposals.map(({ id }) => id))
      }),
      { numRuns: 40 },
    )
  })

  test('does not depend on the order in which submissions are on file or, but for additions at one place, came in', () => {
    const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 })
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), order, order, (all, first, second) => {
        const dossier = (files: readonly number[], received: readonly number[]) =>
          dossierOf({
            'dispositions.yaml': dispositions(dispositionLines(all).map(ofThree)),
            ...inThree(all, files, received),
          })
        const one = synthesize(dossier([0, 1, 2], [0, 1, 2]))
        expect(synthesize(dossier(first, [0, 1, 2]))).toEqual(one)
        const other = synthesize(dossier([0, 1, 2], second))
        // Of decisions that contradict each other, which one is told does depend on it.
        expect(other.diagnostics.length > 0).toBe(one.diagnostics.length > 0)
        if (one.diagnostics.length > 0) return
        const said = ({ findings }: typeof one) =>
          findings.questionnaire.markedUp.map(({ questions: own }) =>
            own
              .map((line) =>
                [
                  line.left,
                  line.id,
                  line.status,
                  line.decided?.value,
                  shownOn(line).sort(),
                  line.conflicts.map((ids) => [...ids].sort()).sort(),
                ].join(' '),
              )
              .sort(),
          )
        expect(said(other)).toEqual(said(one))
      }),
      { numRuns: 40 },
    )
  })

  test('of five thousand amendments is synthesised in seconds', () => {
    const all = Array.from(
      { length: 5000 },
      (_, index): Draft => ({
        kind: kinds[index % 6] ?? 'add',
        target: index * 7,
        other: index * 11,
        group: groups[index % 2] ?? 'first',
        anchored: true,
        outcomes: [outcomes[index % 3] ?? 'taken', outcomes[(index + 3) % 7] ?? 'taken'],
      }),
    )
    const dossier = generated(all)
    const start = performance.now()
    expect(synthesize(dossier).findings.proposals.length).toBe(5000)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
