import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@rapporteur/cli'
import { presentersReportSchema } from '@rapporteur/model'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localizeRecord, paragraphsOf, readFiles, replaced } from './support/compose-record.js'
import { house } from './support/house.js'
import { recorder } from './support/recorder.js'
import { root } from './support/root.js'

const dossier = join(root, 'fixtures/csp10-wgtu')

async function presenters(...args: readonly string[]) {
  const { err, out, terminal } = recorder()
  const status = await run(['presenters', ...args], terminal)
  return { status, out: out(), err: err() }
}

describe('rapporteur presenters', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'presenters-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  /** A copy of the dossier in which no offer or invitation was accepted. */
  async function unanswered(): Promise<string> {
    const copy = join(folder, 'csp10-wgtu')
    await cp(dossier, copy, { recursive: true })
    const offers = join(copy, 'offers.yaml')
    await writeFile(offers, (await readFile(offers, 'utf8')).replaceAll('reply: accepted', 'reply: pending'))
    return copy
  }

  it('tells the proposal, what it is worth, the runner-up, why it lost, and what was not considered', async () => {
    const { err, out, status } = await presenters(dossier)
    expect({ err, status }).toEqual({ err: '', status: 0 })
    expect(out.match(/^\S.*$/gm)).toEqual([
      'Proposed',
      'Score',
      'Runner-up, where it differs',
      'Why it lost',
      'Not considered',
    ])
    expect(out).toMatch(/^ {2}session-csp11: XAC [^,\n]+ \(fixed\), XAH [^,\n]+ \(fixed\); stakeholder .+ \(fixed\)$/m)
    expect(out).toMatch(/^ {2}session-csp12: XAF [^,\n]+ \(fixed\), XAM [^,\n]+; stakeholder meridian-union /m)
    expect(out).toMatch(/^ {2}XAJ .+: not answered yet \(offer-xaj, confidential\)$/m)
  })

  it('prints as JSON what its schema says, and proposes nobody who did not accept', async () => {
    const { out, status } = await presenters(dossier, '--format', 'json')
    expect(status).toBe(0)
    const report = presentersReportSchema.parse(JSON.parse(out))
    expect(report).toEqual(JSON.parse(out))
    const proposed = report.best.sessions.flatMap((session) => session.presenters.proposed)
    expect(proposed.length).toBeGreaterThan(1)
    for (const { because, delegation } of report.setAside)
      if (because !== 'no-session') expect(proposed).not.toContain(delegation)
    expect(report.best.points).toBe(report.best.scores.reduce((sum, { points }) => sum + points, 0))
  })

  it('ends with 1 where a session cannot be filled, and names the rules that cannot hold together', async () => {
    const { out, status } = await presenters(await unanswered())
    expect(status).toBe(1)
    expect(out).toMatch(
      /^No series keeps all rules\. These cannot hold together:\n {2}agreement: .+\n {2}least: .+\n\n/,
    )
    expect(out).toContain('\nProposed as far as the rules allow\n')
    expect(out).toMatch(/^ {2}session-csp13: nobody; /m)
  })

  it('prints a conflict as JSON by the same schema', async () => {
    const { out, status } = await presenters(await unanswered(), '--format', 'json')
    expect(status).toBe(1)
    const { conflict } = presentersReportSchema.parse(JSON.parse(out))
    expect(conflict?.rules.map(({ rule }) => rule)).toEqual(['agreement', 'least'])
  })
})

describe('a confidential offer', () => {
  const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh']
  const own = /^ {2}- id: offer-xaj\n(?: {4}.*\n)+/m
  const texts = (...args: Parameters<typeof localizeRecord>) =>
    localizeRecord(...args).map((paper) => [...paragraphsOf(paper)])

  it.each(languages)('is in no paper until it is accepted, in %s', async (locale) => {
    const { resources } = await house()
    const files = await readFiles(dossier)
    const [offer = ''] = own.exec(new TextDecoder().decode(files.get('offers.yaml'))) ?? []
    expect(offer).toMatch(/reply: pending\n {4}confidential: true\n/)
    const having = (reply: string) => replaced(files, 'offers.yaml', offer, offer.replace('pending', reply))
    const without = texts(replaced(files, 'offers.yaml', offer, ''), resources, locale)
    expect(texts(files, resources, locale)).toEqual(without)
    expect(texts(having('declined'), resources, locale)).toEqual(without)
    expect(texts(having('accepted'), resources, locale)).not.toEqual(without)
  })
})
