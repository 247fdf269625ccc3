import type { Severity } from '@rapporteur/diagnostics'

interface Rule {
  readonly severity: Severity
  readonly hint: string
}

/**
 * Every fault that this package reports. A warning is a paper that can be set as the author probably meant it;
 * an error is one where words, notes or references would go astray.
 */
export const rules = {
  'anchor-duplicate': { severity: 'error', hint: 'Give each anchor of a paper an id of its own.' },
  'anchor-malformed': {
    severity: 'error',
    hint: 'Write `{#id}` at the end of its block; an id has letters, digits, `-`, `_`, `.`, `:`.',
  },
  'annex-nested': { severity: 'error', hint: 'Put `::annex[…]` at the margin, outside lists, boxes and quotations.' },
  'attribute-malformed': {
    severity: 'error',
    hint: 'Write attributes as `{#id name="value"}` with straight quotation marks.',
  },
  'attribute-unknown': { severity: 'error', hint: 'Take the attribute out, or correct its name.' },
  'citation-unclosed': { severity: 'error', hint: 'Close the id of the source with `]`.' },
  'container-unclosed': { severity: 'error', hint: 'End the box with a line `:::`.' },
  'container-unopened': {
    severity: 'warning',
    hint: 'Take the line out, or open the box with `:::box`; a box around a box needs more colons.',
  },
  'deletion-unclosed': { severity: 'error', hint: 'Close the words taken out with `]`, in the same paragraph.' },
  'directive-malformed': {
    severity: 'error',
    hint: 'The forms are `:::box{#id}` and `::annex[Title]{#id label="A"}`, each on a line of its own.',
  },
  'directive-unknown': { severity: 'warning', hint: 'The names are box, annex, cite, ref, ins and del.' },
  'footnote-cycle': { severity: 'error', hint: 'A note must not lead back to itself: take one of the marks out.' },
  'footnote-duplicate': { severity: 'error', hint: 'Give each note a label of its own.' },
  'footnote-undefined': { severity: 'error', hint: 'Write the note: `[^label]: …` on a line of its own.' },
  'footnote-unreferenced': {
    severity: 'error',
    hint: 'Put its mark `[^label]` into the text, or take the note out: it would be printed nowhere.',
  },
  'front-matter-unclosed': { severity: 'error', hint: 'End the front matter with a line `---`.' },
  'identifier-malformed': {
    severity: 'error',
    hint: 'An id begins with a letter or digit and has letters, digits, `-`, `_`, `.`, `:`, `/`.',
  },
  'identifier-missing': { severity: 'error', hint: 'Say which one is meant: `{#id}`, `{from="a" to="b"}` or `[id]`.' },
  'image-inline': {
    severity: 'error',
    hint: 'Put the image in a paragraph of its own: `![alt](file "caption")`.',
  },
  'image-outside': { severity: 'error', hint: 'Name a file inside the dossier, relative to it.' },
  'image-remote': { severity: 'error', hint: 'Save the image into the dossier and name that file.' },
  'insertion-unclosed': { severity: 'error', hint: 'Close the words put in with `]`, in the same paragraph.' },
  'link-scheme': { severity: 'error', hint: 'Links lead to http:, https:, mailto: or `#id`.' },
  'locator-malformed': {
    severity: 'error',
    hint: 'Write paths such as `23.a`, ranges such as `13-19`, with commas between.',
  },
  'marks-too-many': { severity: 'error', hint: 'Divide the paragraph, or take needless marks out.' },
  'nesting-too-deep': { severity: 'error', hint: 'Write it with fewer levels.' },
  'number-inside-paragraph': {
    severity: 'warning',
    hint: 'Put an empty line before it, or write `\\.` if the number belongs to the sentence.',
  },
  'number-mismatch': {
    severity: 'warning',
    hint: 'Correct the number, or write 1. everywhere and refer to paragraphs with `:ref{#id}`.',
  },
  'reference-unclosed': { severity: 'error', hint: 'Write `:ref{#id}`.' },
  'sub-item-indentation': {
    severity: 'warning',
    hint: 'Indent a sub-item to where the text of its item begins: four spaces under `10. `.',
  },
  'table-row-long': {
    severity: 'error',
    hint: 'Give the row as many cells as the head; write `\\|` for a bar in text.',
  },
  'text-control-character': { severity: 'error', hint: 'Delete the character; most editors can show it.' },
} as const satisfies Readonly<Record<string, Rule>>

/** The id of a rule of this package. */
export type RuleId = keyof typeof rules
