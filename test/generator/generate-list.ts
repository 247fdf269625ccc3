import type { DossierSize, GeneratedStatement, Part } from './generate-dossier.js'
import { type Decision, type ListedQuestion, negotiate, type ProposedAmendment } from './negotiate.js'
import { choices, languages, questionText, type Tag, type Wording } from './question-texts.js'
import type { Random } from './random.js'
import type { Entry, Messages, World } from './world.js'

/** The list of questions, the submissions that propose to change it and what was decided, with all their texts. */
export interface GeneratedList {
  readonly parts: readonly Part[]
  readonly statements: readonly GeneratedStatement[]
}

const questionsPerGroup = 12
const amendmentsPerQuestion = 6
const mostComments = 2

interface GeneratedSubmission {
  readonly id: string
  readonly language: Tag
  readonly amendments: readonly { readonly id: string; readonly amendment: ProposedAmendment }[]
  readonly entry: Entry
}

/** A list of questions and its negotiation, of the size that is asked for. */
export function generateList(world: World, size: DossierSize, random: Random): GeneratedList {
  const questions = listedQuestions(Math.max(6, Math.ceil(size.amendments / amendmentsPerQuestion)), random)
  const places = Array.from({ length: size.amendments }, (_, index) => placeOf(index, size))
  const { amendments, decisions } = negotiate(
    questions,
    places.map(({ id }) => id),
    size.rounds,
    random,
  )
  const submissions = submissionsOf(world, size, places, amendments, random)
  return {
    parts: [listPart(world, questions), submissionsPart(submissions), decisionsPart(world, decisions, random)],
    statements: submissions.flatMap(({ entry, id }) =>
      (entry.comments as readonly GeneratedStatement[]).map((comment) => ({
        id: `${id}#${comment.id}`,
        topic: comment.topic,
      })),
    ),
  }
}

/** Amendments go to the submissions in turn, so that those of one round come from many. */
function placeOf(index: number, { submissions }: DossierSize) {
  const submission = submissionId(index % submissions)
  const id = `p${Math.floor(index / submissions) + 1}`
  return { submission, own: id, id: `${submission}#${id}` }
}

function submissionId(index: number): string {
  return `submission-${String(index + 1).padStart(4, '0')}`
}

function listedQuestions(count: number, random: Random): readonly ListedQuestion[] {
  return Array.from({ length: count }, (_, index) => {
    const choice = () => random.below(choices)
    const wording: Wording = [choice(), choice(), choice(), choice()]
    return { id: `question-${index + 1}`, group: `group-${Math.floor(index / questionsPerGroup) + 1}`, wording }
  })
}

function submissionsOf(
  { states, topics }: World,
  { submissions }: DossierSize,
  places: readonly ReturnType<typeof placeOf>[],
  amendments: readonly ProposedAmendment[],
  random: Random,
): readonly GeneratedSubmission[] {
  const own = new Map<string, GeneratedSubmission['amendments'][number][]>()
  for (const [index, { own: id, submission }] of places.entries()) {
    const amendment = amendments[index]
    if (amendment !== undefined) own.set(submission, [...(own.get(submission) ?? []), { id, amendment }])
  }
  return Array.from({ length: submissions }, (_, index) => {
    const id = submissionId(index)
    const language = random.oneIn(3) ? random.pick(languages) : 'en'
    const proposals = own.get(id) ?? []
    const count = random.below(mostComments) + (proposals.length === 0 ? 1 : 0)
    const comments = Array.from({ length: count }, (_none, at) => ({
      id: `c${at + 1}`,
      topic: random.pick(topics).id,
      text: [`Comment ${random.below(1000)}.`],
    }))
    const entry = {
      ...{ id, from: random.pick(states), received: '2027-11-05', channel: 'email', language },
      onBehalfOf: random.oneIn(6) ? random.sample(states, 2 + random.below(8)) : [],
      // Of a closed proposal that is taken, the officers would have to write the words; comments only are closed here.
      attribution: random.pick(['named', 'group', 'unattributed', ...(proposals.length === 0 ? ['closed'] : [])]),
      comments,
      amendments: proposals.map(({ amendment, id: ownId }) => amendmentEntry(ownId, amendment, language)),
    }
    return { id, language, amendments: proposals, entry }
  })
}

function amendmentEntry(id: string, amendment: ProposedAmendment, language: Tag): Entry {
  const { after, operation, question, texts } = amendment
  return {
    ...{ id, operation },
    ...(question === undefined ? {} : { question }),
    ...(after === undefined ? {} : { after }),
    ...(amendment.with === undefined ? {} : { with: amendment.with }),
    text: texts.map((wording) => questionText(wording, language)),
  }
}

function listPart(world: World, questions: readonly ListedQuestion[]): Part {
  const groups = [...new Set(questions.map(({ group }) => group))]
  const own = (id: string) => questions.filter(({ group }) => group === id)
  const record = {
    ...world.questionnaire,
    groups: groups.map((id) => ({
      id,
      title: groupTitle(id, 'en'),
      questions: own(id).map((question) => ({ id: question.id, text: questionText(question.wording, 'en') })),
    })),
  }
  const texts = (tag: Tag): Messages => {
    const framing = Object.entries(world.messages(tag, 'questionnaire')).filter(([key]) =>
      /^(title|note|scope)\b/.test(key),
    )
    const titles = groups.map((id) => [`${id}.title`, groupTitle(id, tag)] as const)
    const wordings = questions.map(
      ({ group, id, wording }) => [`${group}.${id}.text`, questionText(wording, tag)] as const,
    )
    return tag === 'en' ? {} : Object.fromEntries([...framing, ...titles, ...wordings])
  }
  return { namespace: 'questionnaire', records: new Map([['questionnaire.yaml', record]]), texts }
}

const part: Readonly<Record<Tag, string>> = {
  en: 'Part',
  ar: 'الجزء',
  es: 'Parte',
  fr: 'Partie',
  ru: 'Часть',
  zh: '第',
}

function groupTitle(id: string, tag: Tag): string {
  const number = id.replace('group-', '')
  return tag === 'zh' ? `${part.zh}${number}部分` : `${part[tag]} ${number}`
}

function submissionsPart(submissions: readonly GeneratedSubmission[]): Part {
  const texts = (tag: Tag): Messages =>
    Object.fromEntries(
      submissions
        .filter(({ language }) => language !== tag)
        .flatMap(({ amendments, id: submission }) =>
          amendments.flatMap(({ amendment, id }) =>
            amendment.texts.map((wording, at) => [
              `${submission}.amendments.${id}.text.${at + 1}`,
              questionText(wording, tag),
            ]),
          ),
        ),
    )
  const records = submissions.map(({ entry, id }) => [`submissions/${id}.yaml`, entry] as const)
  return { namespace: 'submissions', records: new Map(records), texts }
}

function decisionsPart({ messages, reasons }: World, decisions: readonly Decision[], random: Random): Part {
  const chosen = decisions.map(() => random.below(reasons.length))
  const dispositions = decisions.map(({ amendment, disposition, round, text }, index) => ({
    ...{ amendment, round, disposition },
    ...(text === undefined ? {} : { text: questionText(text, 'en') }),
    reason: reasons[chosen[index] ?? 0],
  }))
  const texts = (tag: Tag): Messages => {
    if (tag === 'en') return {}
    const known = messages(tag, 'dispositions')
    return Object.fromEntries(
      decisions.flatMap(({ text }, index) => {
        const reason = known[`dispositions.${(chosen[index] ?? 0) + 1}.reason`] ?? ''
        const own = [[`dispositions.${index + 1}.reason`, reason]]
        return text === undefined ? own : [...own, [`dispositions.${index + 1}.text`, questionText(text, tag)]]
      }),
    )
  }
  return { namespace: 'dispositions', records: new Map([['dispositions.yaml', { dispositions }]]), texts }
}
