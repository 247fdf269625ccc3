import { describe, expect, test } from 'vitest'
import { type QuestionLine, reviseQuestionnaire, synthesize } from '../src/index.js'
import { dispositions, dossierOf, submission } from './dossier.js'

function revise(amendments: readonly string[], decided: readonly string[]) {
  return reviseQuestionnaire(
    dossierOf({ 'submissions/s.yaml': submission('s', amendments), 'dispositions.yaml': dispositions(decided) }),
  )
}

/** `old>new status text` of each line, in order; a line that a moved question left has `<`. */
function check(amendments: readonly string[], decided: readonly string[], expected: readonly string[]): void {
  const { diagnostics, revised } = revise(amendments, decided)
  expect(diagnostics).toEqual([])
  expect(revised.markedUp.flatMap(({ questions }) => questions).map(line)).toEqual(expected)
}

function line({ decided, left, newNumber, number, status }: QuestionLine): string {
  const old = `${number.value}${'+'.repeat(number.inserted)}`
  return `${old}${left ? '<' : '>'}${newNumber ?? '-'} ${status} ${decided?.value ?? ''}`.trim()
}

/** `line rule` of what is found. */
function faults(amendments: readonly string[], decided: readonly string[]): readonly string[] {
  return revise(amendments, decided).diagnostics.map(({ place, ruleId }) => `${place?.start.line} ${ruleId}`)
}

describe('reviseQuestionnaire', () => {
  test('a list without dispositions stays as it is', () => {
    check(['id: p1, operation: delete, question: one'], [], ['1>1 kept One?', '2>2 kept Two?', '3>3 kept Three?'])
  })

  test('a replacement that is taken gives the new text under the old id', () => {
    check(
      ["id: p1, operation: replace, question: two, text: ['Both?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 kept One?', '2>2 reworded Both?', '3>3 kept Three?'],
    )
  })

  test('one that is taken in part gives the text of the officers', () => {
    check(
      ["id: p1, operation: replace, question: two, text: ['Both?']"],
      ["amendment: 's#p1', disposition: taken-in-part, text: 'Half?'"],
      ['1>1 kept One?', '2>2 reworded Half?', '3>3 kept Three?'],
    )
  })

  test('a deletion keeps its place in the marked-up list and shifts the numbers after it', () => {
    check(
      ['id: p1, operation: delete, question: one'],
      ["amendment: 's#p1', disposition: taken"],
      ['1>- deleted', '2>1 kept Two?', '3>2 kept Three?'],
    )
  })

  test('an addition stands after the question that it names', () => {
    check(
      ["id: p1, operation: add, group: first, after: one, text: ['New?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 kept One?', '1+>2 added New?', '2>3 kept Two?', '3>4 kept Three?'],
    )
  })

  test('an addition without a place stands at the end of its group', () => {
    check(
      ["id: p1, operation: add, group: first, text: ['New?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 kept One?', '2>2 kept Two?', '2+>3 added New?', '3>4 kept Three?'],
    )
  })

  test.each(['bracketed', 'deferred', 'not-taken'])('what is %s changes nothing', (disposition) => {
    check(
      ["id: p1, operation: replace, question: two, text: ['Both?']"],
      [`amendment: 's#p1', disposition: ${disposition}`],
      ['1>1 kept One?', '2>2 kept Two?', '3>3 kept Three?'],
    )
  })

  test('the disposition of the last round counts', () => {
    check(
      ["id: p1, operation: replace, question: two, text: ['Both?']"],
      ["amendment: 's#p1', disposition: taken", "amendment: 's#p1', disposition: not-taken, round: 2"],
      ['1>1 kept One?', '2>2 kept Two?', '3>3 kept Three?'],
    )
  })

  test('a move is told at both places', () => {
    check(
      ['id: p1, operation: move, question: one, after: two'],
      ["amendment: 's#p1', disposition: taken"],
      ['1<- moved', '2>1 kept Two?', '2+>2 moved One?', '3>3 kept Three?'],
    )
  })

  test('a move to another group stands at its end', () => {
    check(
      ['id: p1, operation: move, question: one, group: second'],
      ["amendment: 's#p1', disposition: taken"],
      ['1<- moved', '2>1 kept Two?', '3>2 kept Three?', '3+>3 moved One?'],
    )
  })

  test('a merger keeps the id of its question and strikes the others', () => {
    check(
      ["id: p1, operation: merge, question: one, with: [three], text: ['All?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 reworded All?', '2>2 kept Two?', '3>- merged'],
    )
  })

  test('the parts of a split stand one after the other', () => {
    check(
      ["id: p1, operation: split, question: two, text: ['A?', 'B?', 'C?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 kept One?', '2>2 split A?', '2+>3 part B?', '2++>4 part C?', '3>5 kept Three?'],
    )
  })

  test('a later round names what an earlier one brought into the list', () => {
    check(
      [
        "id: p1, operation: add, group: first, after: one, text: ['New?']",
        "id: p2, operation: split, question: two, text: ['A?', 'B?']",
        "id: p3, operation: replace, question: 's#p1', text: ['Newer?']",
        "id: p4, operation: delete, question: 's#p2.2'",
      ],
      [
        "amendment: 's#p1', disposition: taken",
        "amendment: 's#p2', disposition: taken",
        "amendment: 's#p3', disposition: taken, round: 2",
        "amendment: 's#p4', disposition: taken, round: 2",
      ],
      ['1>1 kept One?', '1+>2 added Newer?', '2>3 reworded A?', '3>4 kept Three?'],
    )
  })

  test('a proposal under negotiation stands beside the words that hold', () => {
    const { revised } = revise(
      ["id: p1, operation: add, after: one, text: ['New?']", "id: p2, operation: replace, question: two, text: ['B?']"],
      ["amendment: 's#p1', disposition: bracketed"],
    )
    expect(revised.negotiated).toBe(true)
    const lines = revised.markedUp.flatMap(({ questions }) => questions)
    expect(lines.map(({ versions }) => versions.map(({ text }) => text?.value))).toEqual([[], ['New?'], ['B?'], []])
    expect(revised.clean.flatMap(({ questions }) => questions).map(({ text }) => text.value)).toEqual([
      'One?',
      'Two?',
      'Three?',
    ])
  })

  test('one text of the officers joins what two proposed in one round', () => {
    check(
      [
        "id: p1, operation: replace, question: two, text: ['A two?']",
        "id: p2, operation: replace, question: two, text: ['Two B?']",
      ],
      ["amendment: 's#p1', disposition: taken", "amendment: 's#p2', disposition: taken, text: 'A two B?'"],
      ['1>1 kept One?', '2>2 reworded A two B?', '3>3 kept Three?'],
    )
  })

  test.each([
    ['a replacement and a deletion', "replace, question: two, text: ['Both?']", 'delete, question: two'],
    ['two texts', "replace, question: two, text: ['A?']", "replace, question: two, text: ['B?']"],
    ['two places', 'move, question: two, group: second', 'move, question: two, group: first'],
    [
      'a merger and a move of what it takes away',
      'merge, question: one, with: [two]',
      'move, question: two, group: second',
    ],
    ['a split and a text', "split, question: two, text: ['A?', 'B?']", "replace, question: two, text: ['C?']"],
    ['a ring of moves', 'move, question: one, after: two', 'move, question: two, after: one'],
  ])('%s, taken in one round, contradict each other', (_, first, second) => {
    const amendments = [`id: p1, operation: ${first}`, `id: p2, operation: ${second}`]
    expect(
      faults(amendments, ["amendment: 's#p1', disposition: taken", "amendment: 's#p2', disposition: taken"]),
    ).toEqual(['3 disposition-contradictory'])
  })

  test('an amendment on a question that is gone is told, unless it is set aside', () => {
    const amendments = [
      'id: p1, operation: delete, question: two',
      "id: p2, operation: replace, question: two, text: ['B?']",
    ]
    const deleted = "amendment: 's#p1', disposition: taken"
    const decided = (disposition: string) => faults(amendments, [deleted, `amendment: 's#p2', ${disposition}`])
    expect(faults(amendments, [deleted])).toEqual(['10 amendment-on-deleted-question'])
    expect(decided('disposition: taken, round: 2')).toEqual(['10 amendment-on-deleted-question'])
    expect(decided('disposition: bracketed')).toEqual(['3 disposition-contradictory'])
    expect(decided('disposition: not-taken, round: 2')).toEqual([])
  })

  test('an amendment on a question that is not there yet is told', () => {
    const amendments = [
      "id: p1, operation: add, group: first, text: ['N?']",
      "id: p2, operation: delete, question: 's#p1'",
    ]
    expect(faults(amendments, ["amendment: 's#p2', disposition: taken"])).toEqual(['10 amendment-on-absent-question'])
  })
})

describe('proposals', () => {
  test('every amendment has a row, decided or not, whatever its operation', () => {
    const { findings } = synthesize(
      dossierOf({
        'submissions/s.yaml': submission('s', [
          'id: p1, operation: move, question: three, group: first',
          "id: p2, operation: add, group: second, text: ['New?']",
          'id: p3, operation: delete, question: one',
        ]),
        'dispositions.yaml': dispositions(["amendment: 's#p3', disposition: deferred"]),
      }),
    )
    expect(
      findings.proposals.map(({ disposition, id, number }) => `${number?.value ?? '-'} ${id} ${disposition}`),
    ).toEqual(['1 s#p3 deferred', '3 s#p1 pending', '- s#p2 pending'])
  })

  test('an author who is not to be named is not, and a closed text is not quoted', () => {
    const row = (attribution: string) =>
      synthesize(
        dossierOf({
          'submissions/s.yaml': submission(
            's',
            ["id: p1, operation: replace, question: one, text: ['New?']"],
            attribution,
          ),
        }),
      ).findings.proposals.map(({ proposers, texts }) => [proposers.length, texts.length])
    expect(['named', 'unattributed', 'closed'].map(row)).toEqual([[[1, 1]], [[0, 1]], [[0, 0]]])
  })
})
