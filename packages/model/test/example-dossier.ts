/** A small valid dossier of an invented body, file by file; tests change one line of it at a time. */
export const exampleFiles: Readonly<Record<string, string>> = {
  'dossier.yaml': `# yaml-language-server: $schema=../schemas/dossier.schema.json
id: example
house: un
originalLanguage: en
languages: [en, fr]
body: {name: Committee on Lakes, short: Committee, officers: co-chairs}
treaty: {name: Convention on Lakes, short: Convention, title: CONVENTION ON LAKES}
cycle: L2
conference:
  name: Second Conference
  short: L2
  title: SECOND CONFERENCE
  venue: Geneva
  start: 2024-08-19
  end: 2024-08-23
previousConference: {name: First Conference, short: L1}
secretariat: Lakes Secretariat
officers:
  - {id: first, delegation: XAA, role: co-chair}
attribution:
  policy: graded
  denominator: speakers
  thresholds:
    - {grade: one, from: 1}
    - {grade: several, from: 3}
notices:
  - All statements are illustrative.
documents:
  - id: questions
    kind: questionnaire
    symbol: LAKES/2024/1
    date: 2024-01-22
    title: Questions
    name: list of questions
    status: draft
`,
  'delegations.yaml': `delegations:
  - {id: XAA, type: state, name: Alba}
  - {id: XAB, type: state, name: Borea}
`,
  'questionnaire.yaml': `id: list
title: List of questions
version: 1
note:
  - A note.
scope:
  - The scope.
groups:
  - id: law
    title: Law
    questions:
      - {id: which-law, text: Which law applies?}
`,
  'points.yaml': `topics:
  - {id: actors, title: Actors, about: the actors}
points:
  - id: roles
    topic: actors
    mood: statement
    stance: support
    clause: roles differ
    madeIn: [2024-02-22#i1, note#c1]
`,
  'dispositions.yaml': `dispositions:
  - amendment: note#p1
    round: 1
    disposition: taken
    reason: It is clearer.
`,
  'meetings/2024-02-22.yaml': `id: 2024-02-22
date: 2024-02-22
name: meeting of February
form: hybrid
hours: 3
agenda:
  - {id: a1, title: Actors, minutes: 60, topics: [actors]}
interventions:
  - id: i1
    speaker: XAA
    item: a1
    text:
      - First words.
      - More words.
  - id: i2
    speaker: XAA
    item: a1
    replaces: i1
    language: fr
    text:
      - Les mots.
`,
  'submissions/note.yaml': `id: note
from: XAB
received: 2024-02-10
channel: email
language: fr
comments:
  - id: c1
    topic: actors
    text:
      - Un commentaire.
amendments:
  - id: p1
    operation: replace
    question: which-law
    text:
      - Quelle loi ?
`,
}

/** The example with one text replaced in one file; a test whose change does not apply is itself at fault. */
export function changed(path: string, before: string, after: string): ReadonlyMap<string, Uint8Array> {
  const text = exampleFiles[path]
  if (text === undefined || !text.includes(before)) throw new Error(`nothing to change in ${path}`)
  return encoded({ ...exampleFiles, [path]: text.replace(before, () => after) })
}

/** Files as the gate receives them. */
export function encoded(files: Readonly<Record<string, string>>): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]))
}
