import fc from 'fast-check'
import type { Diagnostic } from '../src/index.js'

// Ordinary strings seldom hold what an attacker would write, so half of the characters come from the dangerous classes.
const dangerous = [
  0x00, 0x07, 0x0a, 0x0d, 0x1b, 0x7f, 0x85, 0x9b, 0x61c, 0x200e, 0x200f, 0x2028, 0x202a, 0x202e, 0x2066, 0x2069, 0xd800,
]
const character = fc.oneof(
  fc.constantFrom(...dangerous.map((code) => String.fromCharCode(code))),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const text = fc.array(character, { maxLength: 12 }).map((parts) => parts.join(''))
const count = fc.integer({ min: 1, max: 40 })
const shape = { noNullPrototype: true }
const point = fc.record({ line: count, column: count }, shape)

/** Any diagnostic, hostile in every text, also one that never went through `diagnostic`. */
export const anyDiagnostic: fc.Arbitrary<Diagnostic> = fc.record(
  {
    severity: fc.constantFrom('error', 'warning', 'info'),
    ruleId: text,
    source: text,
    reason: text,
    place: fc.record({ file: text, start: point }, shape),
    hint: text,
  },
  { requiredKeys: ['severity', 'ruleId', 'source', 'reason'], ...shape },
)

/** Controls, C1 controls and bidi controls, save the line feed that a report is laid out with. */
export const unsafeInReport = /(?!\n)[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u
