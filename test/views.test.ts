import { claimOfAgreement, installedResources, loadResources } from '@rapporteur/build'
import { beginnings, frames } from '@rapporteur/synthesis'
import { describe, expect, it } from 'vitest'

const { languages } = await loadResources(installedResources())
const locales = [...languages.keys()].sort()
const grades = ['one', 'two', 'some', 'several', 'many', 'most'] as const
const numbers = ['singular', 'dual', 'plural'] as const
const moods = ['statement', 'proposal', 'question'] as const

type Words = (form: string | undefined) => string

function messagesOf(locale: string) {
  const found = languages.get(locale)?.catalogue.namespaces.get('views')
  if (found === undefined) throw new Error(`no messages of views in ${locale}`)
  return found
}

/** A message with its placeholders filled, in a form where one is asked for; capitals are left to the program. */
function say(locale: string, key: string, given: Readonly<Record<string, Words>> = {}): Words {
  return (form) => {
    const name = form === undefined ? key : `${key}.${form}`
    const message = messagesOf(locale).get(name)?.value
    if (message === undefined) throw new Error(`${locale} has no ${name}`)
    return message.replace(/\{\{(\w+)(?:, ([\w-]+))?\}\}/g, (_, argument: string, asked: string | undefined) => {
      const words = given[argument]
      if (words === undefined) throw new Error(`${locale}.${name} asks for ${argument}`)
      return words(asked)
    })
  }
}

const clause: Words = () => '…'
/** A name in the form asked for, which stands in brackets. */
const name =
  (letter: string): Words =>
  (form) =>
    form === undefined ? letter : `${letter}[${form}]`

const agreementOf = (grade: (typeof grades)[number]) =>
  grade === 'one' ? 'singular' : grade === 'two' ? 'dual' : 'plural'

/** Every frame with every grade. */
function graded(locale: string): readonly string[] {
  return moods.flatMap((mood) =>
    Array.from({ length: frames[mood] }, (_, variant) => variant).flatMap((variant) =>
      grades.map((grade) => {
        const subject = say(locale, `subject.${grade}`)
        const view = say(locale, `${mood}.${variant}.${agreementOf(grade)}`, { subject, clause })
        return say(locale, 'sentence.plain', { view })(undefined)
      }),
    ),
  )
}

/** The subjects with names, in an active and in a passive frame, and every beginning. */
function named(locale: string): readonly string[] {
  const rest = say(locale, 'others.two')
  const groups = say(locale, 'subject.groups', { groups: name('G') })
  const subjects = numbers.flatMap((number) => {
    const first = say(locale, `subject.named.${number}`, { delegations: name(number === 'singular' ? 'A' : 'A+B') })
    const goesOn = number === 'singular' ? 'dual' : number
    return [
      { subject: first, agreement: number },
      { subject: say(locale, `subject.joined.${number}`, { first, rest }), agreement: goesOn },
      { subject: say(locale, `subject.joined.${number}`, { first, rest: groups }), agreement: goesOn },
      { subject: say(locale, 'subject.joined-three', { first, groups, rest }), agreement: goesOn },
    ]
  })
  const grouped = [
    { subject: groups, agreement: 'dual' },
    { subject: say(locale, 'subject.joined.plural', { first: groups, rest }), agreement: 'dual' },
    ...grades.map((grade) => {
      const first = say(locale, 'subject.named.singular', { delegations: name('A') })
      return {
        subject: say(locale, 'subject.joined.singular', { first, rest: say(locale, `others.${grade}`) }),
        agreement: 'dual',
      }
    }),
  ]
  return [...subjects, ...grouped].flatMap(({ agreement, subject }) =>
    ['statement.0', 'proposal.2'].map((frame) => {
      const view = say(locale, `${frame}.${agreement}`, { subject, clause })
      return say(locale, 'sentence.plain', { view })(undefined)
    }),
  )
}

function begun(locale: string): readonly string[] {
  const subject = say(locale, 'subject.several')
  const view = say(locale, 'statement.0.plural', { subject, clause })
  return Object.entries(beginnings).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => say(locale, `sentence.${kind}.${index}`, { view })(undefined)),
  )
}

/** A frame without what is put into it: what two neighbours must not share. */
const bare = (locale: string, mood: (typeof moods)[number], variant: number) =>
  say(locale, `${mood}.${variant}.plural`, { subject: () => '', clause: () => '' })(undefined)

describe.each(locales)('views in %s', (locale) => {
  it('say what a reader of the language has read', async () => {
    const lines = [...graded(locale), '', ...named(locale), '', ...begun(locale), '']
    await expect(lines.join('\n')).toMatchFileSnapshot(`views/${locale}.txt`)
  })

  it('have words of its own for each grade, each beginning and each frame of a mood', () => {
    const distinct = (words: readonly string[]) => expect(new Set(words).size).toBe(words.length)
    distinct(grades.map((grade) => say(locale, `subject.${grade}`)(undefined)))
    distinct(grades.map((grade) => say(locale, `others.${grade}`)(undefined)))
    distinct(begun(locale))
    for (const mood of moods)
      distinct(Array.from({ length: frames[mood] }, (_, variant) => bare(locale, mood, variant)))
  })

  it('never claim that all agreed', () => {
    const profile = languages.get(locale)?.profile
    if (profile === undefined) throw new Error(`no profile of ${locale}`)
    expect(profile.agreementWords.length).toBeGreaterThanOrEqual(5)
    const claims = [...messagesOf(locale)].filter(([, { value }]) => claimOfAgreement(value, profile) !== undefined)
    expect(claims).toEqual([])
  })
})

it.each([
  ['en', 'there was consensus on the matter', 'consensus'],
  ['en', 'a disagreed point', undefined],
  ['fr', 'il existait un accord général', 'accord général'],
  ['es', 'los Estados acordaron un plazo', 'acordaron'],
  ['ru', 'был достигнут консенсус', 'консенсус'],
  ['ar', 'القرار اعتمد بتوافق الآراء', 'توافق الآراء'],
  ['zh', '决定以协商一致方式通过', '协商一致'],
])('in %s, “%s” claims %s', (locale, text, claim) => {
  const profile = languages.get(locale)?.profile
  expect(profile === undefined ? undefined : claimOfAgreement(text, profile)).toBe(claim)
})
