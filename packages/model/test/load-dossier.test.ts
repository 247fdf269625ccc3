import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadDossier } from '../src/index.js'
import { changed, encoded, exampleFiles } from './example-dossier.js'

const load = (files: ReadonlyMap<string, Uint8Array>) => loadDossier(files, { root: 'lakes/example' })

const lines = (files: ReadonlyMap<string, Uint8Array>) =>
  load(files).diagnostics.map(({ place, ruleId, hint }) => ({
    at: `${place?.file.replace('lakes/example/', '')}:${place?.start.line}:${place?.start.column} ${ruleId}`,
    hint,
  }))

describe('a valid dossier', () => {
  const { dossier, diagnostics } = load(encoded(exampleFiles))

  test('has no faults', () => expect(diagnostics).toEqual([]))

  test('names absent fields and files', () => {
    expect(dossier?.dossier.partner).toBeNull()
    expect(dossier?.decisions).toBeNull()
    expect(dossier?.meetings[0]?.interventions[0]).toMatchObject({ attribution: null, language: null })
  })

  test('keys its texts by ids and field names', () => {
    expect(dossier?.texts.map(({ namespace, key, locale }) => `${namespace} ${key} ${locale}`)).toMatchInlineSnapshot(`
      [
        "delegations XAA.name en",
        "delegations XAB.name en",
        "dispositions dispositions.1.reason en",
        "dossier body.name en",
        "dossier body.officers en",
        "dossier body.short en",
        "dossier conference.name en",
        "dossier conference.short en",
        "dossier conference.title en",
        "dossier conference.venue en",
        "dossier documents.questions.name en",
        "dossier documents.questions.title en",
        "dossier notices.1 en",
        "dossier officers.first.role en",
        "dossier previousConference.name en",
        "dossier previousConference.short en",
        "dossier secretariat en",
        "dossier treaty.name en",
        "dossier treaty.short en",
        "dossier treaty.title en",
        "meetings 2024-02-22.agenda.a1.title en",
        "meetings 2024-02-22.interventions.i1.text.1 en",
        "meetings 2024-02-22.interventions.i1.text.2 en",
        "meetings 2024-02-22.interventions.i2.text.1 fr",
        "meetings 2024-02-22.name en",
        "points actors.about en",
        "points actors.title en",
        "points roles.clause en",
        "questionnaire law.title en",
        "questionnaire law.which-law.text en",
        "questionnaire note.1 en",
        "questionnaire scope.1 en",
        "questionnaire title en",
        "submissions note.amendments.p1.text.1 fr",
        "submissions note.comments.c1.text.1 fr",
      ]
    `)
  })

  test('knows where every entry and each of its values stands', () => {
    const first = dossier?.meetings[0]?.interventions[0]
    expect(first?.source).toMatchObject({ kind: 'intervention', id: '2024-02-22#i1' })
    expect(first?.source.place).toMatchObject({
      file: 'lakes/example/meetings/2024-02-22.yaml',
      start: { line: 9, column: 5 },
    })
    expect(first?.source.fields['text.1']?.start).toMatchObject({ line: 14, column: 9 })
    expect(first?.text[1]?.place.start).toMatchObject({ line: 14, column: 9 })
    expect(dossier?.entries.get('amendment')?.get('note#p1')?.start).toMatchObject({ line: 12, column: 5 })
  })

  test('gives references as plain ids, qualified where they leave the file', () => {
    const [, second] = dossier?.meetings[0]?.interventions ?? []
    expect(second).toMatchObject({ speaker: 'XAA', item: 'a1', replaces: '2024-02-22#i1' })
    expect(dossier?.points?.points[0]?.madeIn).toEqual(['2024-02-22#i1', 'note#c1'])
  })
})

describe('a fault stands at its own place', () => {
  const meeting = 'meetings/2024-02-22.yaml'
  const submission = 'submissions/note.yaml'
  const cases: readonly (readonly [string, string, string, string, string?])[] = [
    ['dossier.yaml', 'cycle: L2', 'cylce: L2', 'dossier.yaml:2:1 key-missing'],
    [
      'dossier.yaml',
      'kind: questionnaire',
      'kind: questionaire',
      'dossier.yaml:30:11 value-not-allowed',
      'did you mean `questionnaire`?',
    ],
    ['dossier.yaml', 'end: 2024-08-23', 'end: 2024-08-32', 'dossier.yaml:15:8 value-malformed'],
    ['dossier.yaml', 'end: 2024-08-23', 'end: 2024-08-01', 'dossier.yaml:15:8 date-order'],
    ['dossier.yaml', 'from: 3', 'from: 1', 'dossier.yaml:25:30 threshold-order'],
    ['dossier.yaml', 'cycle: L2', 'cycle: 2', 'dossier.yaml:8:8 type-mismatch', 'put it in quotes'],
    ['dossier.yaml', 'cycle: L2', 'cycle:', 'dossier.yaml:8:7 type-mismatch'],
    ['dossier.yaml', 'kind: questionnaire', 'kind: co-chairs-report', 'dossier.yaml:30:11 file-missing'],
    ['delegations.yaml', 'id: XAB', 'id: XAA', 'delegations.yaml:3:10 id-duplicate'],
    [meeting, 'speaker: XAA', 'speaker: XAC', `${meeting}:10:14 reference-unknown`, 'did you mean `XAA`?'],
    [meeting, 'item: a1', 'item: a2', `${meeting}:11:11 reference-unknown`],
    [meeting, 'replaces: i1', 'replaces: i9', `${meeting}:18:15 reference-unknown`],
    [meeting, 'id: 2024-02-22', 'id: 2024-02-23', `${meeting}:1:5 id-file-mismatch`],
    ['points.yaml', 'note#c1', 'note#c2', 'points.yaml:9:29 reference-unknown', 'did you mean `note#c1`?'],
    ['points.yaml', 'clause: roles differ', 'clause: roles: differ', 'points.yaml:8:13 yaml-syntax'],
    ['points.yaml', 'clause: roles differ', 'clause: *roles', 'points.yaml:8:13 yaml-anchor'],
    [submission, 'operation: replace', 'operation: delete', `${submission}:16:9 amendment-text-unexpected`],
    [submission, 'operation: replace', 'operation: add', `${submission}:12:5 amendment-incomplete`],
    [submission, 'Un commentaire.', 'Un com\u200bmentaire.', `${submission}:10:15 text-invisible`],
    [
      submission,
      '      - Un commentaire.',
      '      - >-\n        Un\n        com\u200bmentaire.',
      `${submission}:12:12 text-invisible`,
    ],
    [submission, 'Un commentaire.', '"Un \\u0007 \\u202e commentaire."', `${submission}:10:13 text-control`],
  ]

  for (const [path, before, after, at, hint] of cases) {
    test(`${path}: ${before} -> ${after}`, () => {
      const found = lines(changed(path, before, after)).filter((line) => line.at === at)
      expect(found).toHaveLength(1)
      if (hint !== undefined) expect(found[0]?.hint).toBe(hint)
    })
  }

  test('an invented State that no delegation is', () => {
    const status = (code: string) =>
      `asOf: 2024-01-22\ncaution: Compiled.\nparties: 1\nregions:\n  - {id: east, name: East}\nstates:\n  - {id: ${code}, region: east, status: party}\n`
    expect(lines(encoded({ ...exampleFiles, 'states.yaml': status('XAC') })).map(({ at }) => at)).toEqual([
      'states.yaml:7:10 state-undeclared',
    ])
    for (const code of ['XAA', 'XKX', 'FRA']) {
      expect(lines(encoded({ ...exampleFiles, 'states.yaml': status(code) }))).toEqual([])
    }
  })

  test('two texts that would share a key in the catalogues', () => {
    const decisions = `decisions:
  - id: one
    weight: main
    title: One
    citations: [{document: report}]
    elements:
      - {id: a, verb: note, text: Words}
reminders:
  - {id: one.a, decision: one, lead: Lead, text: Text, citation: {document: report}}
`
    const sources = 'sources:\n  - {id: report, title: Report}\n'
    const found = lines(encoded({ ...exampleFiles, 'decisions.yaml': decisions, 'sources.yaml': sources }))
    expect(found.map(({ at }) => at)).toEqual(['decisions.yaml:9:50 text-key-duplicate'])
  })

  test('a disposition given twice in one round', () => {
    const text = exampleFiles['dispositions.yaml'] ?? ''
    const again = text.slice(text.indexOf('  - '))
    const found = lines(encoded({ ...exampleFiles, 'dispositions.yaml': text + again }))
    expect(found.map(({ at }) => at)).toEqual(['dispositions.yaml:6:16 disposition-duplicate'])
  })

  test('a file that nothing reads, and one that is not there', () => {
    const found = lines(encoded({ 'decision.yaml': 'a: 1', 'points.yml': 'a: 1', 'locales/fr/x.yaml': 'a: 1' }))
    expect(found).toEqual([
      { at: 'decision.yaml:1:1 file-unknown', hint: 'did you mean `decisions.yaml`?' },
      { at: 'dossier.yaml:1:1 file-missing', hint: expect.stringContaining('rapporteur new') },
      { at: 'points.yml:1:1 file-unknown', hint: 'name it `points.yaml`' },
    ])
  })

  test('a faulty file raises no false alarm about its ids', () => {
    const found = lines(changed('delegations.yaml', 'type: state', 'tipe: state'))
    expect(found.map(({ at }) => at)).toEqual(['delegations.yaml:2:5 key-missing', 'delegations.yaml:2:15 key-unknown'])
  })
})

test('ids are compared after NFC', () => {
  const files = changed(
    'delegations.yaml',
    'id: XAB, type: state, name: Borea',
    'id: Co\u0302te, type: group, name: C}\n  - {id: C\u00f4te, type: group, name: D',
  )
  const found = load(files).diagnostics.filter(({ ruleId }) => ruleId === 'id-duplicate')
  expect(found[0]?.place?.start).toMatchObject({ line: 4, column: 10 })
})

test('ten thousand interventions load in seconds', () => {
  const one = (index: number) =>
    `  - id: n${index}\n    speaker: XAA\n    item: a1\n    text:\n      - ${'Many words of a statement. '.repeat(16)}\n`
  const many = Array.from({ length: 10_000 }, (_, index) => one(index)).join('')
  const path = 'meetings/2024-02-22.yaml'
  const { dossier, diagnostics } = load(encoded({ ...exampleFiles, [path]: exampleFiles[path] + many }))
  expect(diagnostics).toEqual([])
  expect(dossier?.meetings[0]?.interventions).toHaveLength(10_002)
}, 30_000)

test('loading never throws, whatever is done to a file', () => {
  const paths = Object.keys(exampleFiles)
  const scraps = [
    '\t',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    '}',
    '&a ',
    '*a',
    '!t ',
    '\n',
    '\r',
    '|',
    '>',
    '#',
    '? ',
    '---\n',
    '\u0018',
    '\u202e',
    '\ud800',
    '%',
    '__proto__: 1\n',
  ]
  const edit = fc.record({
    path: fc.constantFrom(...paths),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(8),
    put: fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 4 })),
  })
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const files = { ...exampleFiles }
      for (const { path, at, cut, put } of edits) {
        const text = files[path] ?? ''
        const start = Math.floor(at * text.length)
        files[path] = text.slice(0, start) + put + text.slice(start + cut)
      }
      const { dossier, diagnostics } = load(encoded(files))
      return (dossier === undefined) === diagnostics.some(({ severity }) => severity === 'error')
    }),
    { numRuns: 300 },
  )
})
