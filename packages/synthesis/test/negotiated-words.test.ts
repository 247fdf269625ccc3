import type { Diagnostic } from '@rapporteur/diagnostics'
import { describe, expect, test } from 'vitest'
import { type QuestionLine, reviseQuestionnaire } from '../src/index.js'
import { dispositions, dossierOf, submission } from './dossier.js'

const stated = 'Each State shall report on the steps that it took.'
const questionnaire = `
id: list
title: List
version: 1
note: [Note.]
scope: [Scope.]
groups:
  - id: first
    title: First
    questions: [{id: one, text: '${stated}'}, {id: two, text: 'Two?'}]
`

const party = stated.replace('State', 'Party')
const signatory = stated.replace('State', 'Signatory')
const measures = stated.replace('steps', 'measures')
const replace = (id: string, text: string) => `id: ${id}, operation: replace, question: one, text: ['${text}']`

function revise(
  amendments: readonly string[],
  decided: readonly string[] = [],
  more: Readonly<Record<string, string>> = {},
  originals: ReadonlyMap<string, string> = new Map(),
) {
  const own = amendments.length === 0 ? {} : { 'submissions/s.yaml': submission('s', amendments) }
  const files = { ...own, 'dispositions.yaml': dispositions(decided) }
  const { diagnostics, revised } = reviseQuestionnaire(dossierOf({ ...files, ...more, ...list }), originals)
  return { diagnostics, lines: revised.markedUp.flatMap(({ questions }) => questions) }
}

const list = { 'questionnaire.yaml': questionnaire }

const lineOf = (lines: readonly QuestionLine[], id: string) => lines.find((line) => line.id === id && !line.left)
const rules = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)

describe('proposals under negotiation on one question', () => {
  test('conflict where they change the same words differently, and only there', () => {
    const { diagnostics, lines } = revise([replace('p1', party), replace('p2', measures), replace('p3', signatory)])
    expect(lineOf(lines, 'one')?.conflicts).toEqual([['s#p1', 's#p3']])
    expect(diagnostics).toEqual([])
  })

  test('conflict, all of them, with one that would strike it', () => {
    const { lines } = revise([
      replace('p1', party),
      replace('p2', measures),
      'id: p3, operation: delete, question: one',
    ])
    expect(lineOf(lines, 'one')?.conflicts).toEqual([['s#p1', 's#p2', 's#p3']])
  })

  test('are compared with the words that were decided, not with the older ones', () => {
    const both = party.replace('steps', 'measures')
    const { lines } = revise(
      [replace('p1', party), replace('p2', both), replace('p3', party.replace('took', 'takes'))],
      ["amendment: 's#p1', disposition: taken"],
    )
    expect(lineOf(lines, 'one')?.versions.map(({ id }) => id)).toEqual(['s#p2', 's#p3'])
    expect(lineOf(lines, 'one')?.conflicts).toEqual([])
  })

  test('on a question that is itself only proposed are alternatives to it', () => {
    const { diagnostics, lines } = revise([
      "id: p1, operation: add, after: one, text: ['New?']",
      "id: p2, operation: replace, question: 's#p1', text: ['Newer?']",
    ])
    expect(lineOf(lines, 's#p1')?.versions.map(({ text }) => text?.value)).toEqual(['New?', 'Newer?'])
    expect(lineOf(lines, 's#p1')?.conflicts).toEqual([['s#p1', 's#p2']])
    expect(diagnostics).toEqual([])
  })

  test('on a question that nobody can see are told', () => {
    const { diagnostics } = revise(
      [
        "id: p1, operation: add, after: one, text: ['New?']",
        "id: p2, operation: replace, question: 's#p1', text: ['N?']",
      ],
      ["amendment: 's#p1', disposition: deferred"],
    )
    expect(rules(diagnostics)).toEqual(['error amendment-on-absent-question'])
  })
})

describe('a proposal in another language', () => {
  const french = submission('f', ["id: p1, operation: replace, question: one, text: ['Chaque Partie fait rapport.']"])
  const more = { 'submissions/f.yaml': french.replace('language: en', 'language: fr') }

  test('is compared by its translation into the original language', () => {
    const originals = new Map([['submissions:f.amendments.p1.text.1', party]])
    const { diagnostics, lines } = revise([replace('p1', measures)], [], more, originals)
    expect(diagnostics).toEqual([])
    expect(lineOf(lines, 'one')?.conflicts).toEqual([])
  })

  test('without one stands against all others, with a warning', () => {
    const { diagnostics, lines } = revise([replace('p1', measures), replace('p2', party)], [], more)
    expect(rules(diagnostics)).toEqual(['warning proposal-untranslated'])
    expect(diagnostics[0]?.place?.file).toContain('submissions/f.yaml')
    expect(lineOf(lines, 'one')?.conflicts).toEqual([['f#p1', 's#p1', 's#p2']])
  })

  test('is nobody’s concern while it stands alone', () => {
    expect(revise([], [], more).diagnostics).toEqual([])
  })
})

describe('two texts taken in one round', () => {
  const taken = ["amendment: 's#p1', disposition: taken", "amendment: 's#p2', disposition: taken"]

  test('are told with the words that join them', () => {
    const { diagnostics } = revise([replace('p1', party), replace('p2', measures)], taken)
    expect(rules(diagnostics)).toEqual(['error disposition-contradictory'])
    const joined = 'Each Party shall report on the measures that it took.'
    expect(diagnostics[0]?.hint).toContain(`together they read: ${joined}`)
    expect(
      revise([replace('p1', party), replace('p2', measures)], [taken[0] ?? '', `${taken[1]}, text: '${joined}'`]),
    ).toMatchObject({ diagnostics: [] })
  })

  test('that change the same words are not joined', () => {
    const { diagnostics } = revise([replace('p1', party), replace('p2', signatory)], taken)
    expect(diagnostics[0]?.hint).toMatch(/they change the same words differently$/)
  })
})

describe('a proposal made on older words', () => {
  const rounds = ["amendment: 's#p1', disposition: taken", "amendment: 's#p2', disposition: taken, round: 2"]

  test('that is taken as it stands undoes what was decided between, with a warning', () => {
    const { diagnostics } = revise([replace('p1', party), replace('p2', measures)], rounds)
    expect(rules(diagnostics)).toEqual(['warning disposition-undoes'])
    expect(diagnostics[0]).toMatchObject({ place: { start: { line: 3 } } })
    expect(diagnostics[0]?.reason).toContain('loses “Party” for “State”')
    expect(diagnostics[0]?.hint).toContain('Each Party shall report on the measures that it took.')
  })

  test('undoes the addition of words, and their deletion', () => {
    const longer = stated.replace('report', 'report each year')
    const shorter = stated.replace(' that it took', '')
    const reason = (text: string) => revise([replace('p1', text), replace('p2', party)], rounds).diagnostics[0]?.reason
    expect(reason(longer)).toContain('loses “each year”')
    expect(reason(shorter)).toContain('brings back “that it took')
  })

  test('undoes nothing where it has the newer words, changes them further, or the officers write the text', () => {
    const both = party.replace('steps', 'measures')
    const silent = (second: string, decided = rounds[1] ?? '') =>
      expect(revise([replace('p1', party), replace('p2', second)], [rounds[0] ?? '', decided]).diagnostics).toEqual([])
    silent(both)
    silent(signatory)
    silent(measures, `${rounds[1]}, text: '${measures}'`)
  })

  test('is compared with every version that the question had', () => {
    const third = party.replace('report', 'tell')
    const { diagnostics } = revise(
      [replace('p1', party), replace('p2', third), replace('p3', party.replace('steps', 'measures'))],
      [...rounds, "amendment: 's#p3', disposition: taken, round: 3"],
    )
    expect(diagnostics.map(({ reason }) => reason)).toEqual([expect.stringContaining('loses “tell” for “report”')])
  })

  test('is told of a split as well', () => {
    const split =
      "id: p2, operation: split, question: one, text: ['Each State shall report.', 'On the steps that it took.']"
    expect(rules(revise([replace('p1', party), split], rounds).diagnostics)).toEqual(['warning disposition-undoes'])
  })
})

describe('a closed proposal under negotiation', () => {
  const closed = (lines: readonly string[]) => ({ 'submissions/c.yaml': submission('c', lines, 'closed') })

  test.each([
    ['a text', replace('p1', party)],
    ['an addition', "id: p1, operation: add, after: one, text: ['Secret?']"],
    ['a merger', "id: p1, operation: merge, question: one, with: [two], text: ['Secret?']"],
    ['a split', "id: p1, operation: split, question: one, text: ['Secret?', 'More?']"],
    ['a deletion', 'id: p1, operation: delete, question: one'],
    ['a move', 'id: p1, operation: move, question: one, after: two'],
  ])('is on one line, without its words or its author: %s', (_, line) => {
    const { diagnostics, lines } = revise([], [], closed([line]))
    expect(diagnostics).toEqual([])
    const shown = lines.filter(
      ({ notes, versions }) => versions.length > 0 || notes.some(({ amendment }) => amendment === 'c#p1'),
    )
    expect(shown.length).toBe(1)
    const [own] = shown
    expect(
      own?.versions.flatMap(({ proposers, text }) => [...proposers, ...(text === null ? [] : [text.value])]),
    ).toEqual([])
    expect(own?.notes.flatMap(({ proposers }) => proposers)).toEqual([])
  })
})
