import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type QuestionChange, reviseQuestionnaire, synthesize } from '../src/index.js'
import { dispositions, dossierOf, submission } from './dossier.js'

function revise(amendments: readonly string[], decided: readonly string[]) {
  return reviseQuestionnaire(
    dossierOf({ 'submissions/s.yaml': submission('s', amendments), 'dispositions.yaml': dispositions(decided) }),
  )
}

/** `old>new status text` of each question, in order. */
function check(amendments: readonly string[], decided: readonly string[], expected: readonly string[]): void {
  const { groups } = revise(amendments, decided)
  expect(groups.flatMap(({ questions }) => questions).map(line)).toEqual(expected)
}

function line({ newNumber, oldNumber, proposed, status }: QuestionChange): string {
  return `${oldNumber ?? '-'}>${newNumber ?? '-'} ${status} ${proposed?.value ?? ''}`.trim()
}

describe('reviseQuestionnaire', () => {
  test('a list without dispositions stays as it is', () => {
    check(['id: p1, operation: delete, question: one'], [], ['1>1 kept One?', '2>2 kept Two?', '3>3 kept Three?'])
  })

  test('a replacement that is taken gives the new text under the old id', () => {
    check(
      ["id: p1, operation: replace, question: two, text: ['Both?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 kept One?', '2>2 replaced Both?', '3>3 kept Three?'],
    )
  })

  test('one that is taken in part gives the text of the officers', () => {
    check(
      ["id: p1, operation: replace, question: two, text: ['Both?']"],
      ["amendment: 's#p1', disposition: taken-in-part, text: 'Half?'"],
      ['1>1 kept One?', '2>2 replaced Half?', '3>3 kept Three?'],
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
      ['1>1 kept One?', '->2 added New?', '2>3 kept Two?', '3>4 kept Three?'],
    )
  })

  test('an addition without a place stands at the end of its group', () => {
    check(
      ["id: p1, operation: add, group: first, text: ['New?']"],
      ["amendment: 's#p1', disposition: taken"],
      ['1>1 kept One?', '2>2 kept Two?', '->3 added New?', '3>4 kept Three?'],
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

  test('two taken in one round that change one question contradict each other', () => {
    const { diagnostics } = revise(
      ["id: p1, operation: replace, question: two, text: ['Both?']", 'id: p2, operation: delete, question: two'],
      ["amendment: 's#p1', disposition: taken", "amendment: 's#p2', disposition: taken"],
    )
    expect(diagnostics.map(({ place, ruleId }) => `${place?.start.line} ${ruleId}`)).toEqual([
      '3 disposition-contradictory',
    ])
  })

  test('a move that is taken is told to be undone', () => {
    const { diagnostics } = revise(
      ['id: p1, operation: move, question: one, group: second'],
      ["amendment: 's#p1', disposition: taken"],
    )
    expect(diagnostics.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual([
      'warning operation-not-applied',
    ])
  })

  test('numbers of both lists run on from 1 without a gap, whatever is taken', () => {
    const operations = [
      "operation: add, group: first, text: ['New?']",
      "operation: add, group: second, after: three, text: ['New?']",
      "operation: replace, question: one, text: ['New?']",
      'operation: delete, question: two',
      'operation: delete, question: three',
    ]
    fc.assert(
      fc.property(fc.subarray(operations, { minLength: 1 }), (chosen) => {
        const { groups } = revise(
          chosen.map((operation, index) => `id: p${index}, ${operation}`),
          chosen.map((_, index) => `amendment: 's#p${index}', disposition: taken`),
        )
        const questions = groups.flatMap((group) => group.questions)
        for (const numbers of [questions.map((q) => q.oldNumber), questions.map((q) => q.newNumber)]) {
          const given = numbers.filter((number) => number !== null)
          expect(given).toEqual(given.map((_, index) => index + 1))
        }
      }),
    )
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
    expect(findings.proposals.map(({ disposition, id, number }) => `${number ?? '-'} ${id} ${disposition}`)).toEqual([
      '1 s#p3 deferred',
      '3 s#p1 pending',
      '- s#p2 pending',
    ])
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
