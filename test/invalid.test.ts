import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { buildDossier, presentersOfDossier } from '@rapporteur/build'
import { type Diagnostic, hasErrors } from '@rapporteur/diagnostics'
import { describe, expect, it } from 'vitest'
import { house } from './support/house.js'
import { root } from './support/root.js'

const folder = `${root}/fixtures/invalid`
const dossiers = readdirSync(folder)
const forPresenters = dossiers.filter((name) => existsSync(`${folder}/${name}/expected-presenters.txt`))

/** `file:line:column rule-id`, the file told from the folder of the dossier. */
function lineOf({ place, ruleId }: Diagnostic, dossier: string): string {
  if (place === undefined) return `- ${ruleId}`
  return `${place.file.replace(`${dossier}/`, '')}:${place.start.line}:${place.start.column} ${ruleId}`
}

const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n')

describe('a dossier with one fault', () => {
  it.each(dossiers.filter((name) => !forPresenters.includes(name)))(
    '%s gives exactly the diagnostics beside it',
    async (name) => {
      const { fonts, resources } = await house()
      const dossier = `${folder}/${name}`
      const { diagnostics, outcome } = await buildDossier(dossier, resources, fonts, { final: false })
      expect(diagnostics.map((found) => lineOf(found, dossier))).toEqual(linesOf(`${dossier}/expected.txt`))
      expect(outcome === 'all').toBe(!hasErrors(diagnostics))
    },
  )

  it.each(forPresenters)('%s gives them when presenters are asked for', async (name) => {
    const { resources } = await house()
    const dossier = `${folder}/${name}`
    const { diagnostics, explanation } = await presentersOfDossier(dossier, resources)
    expect(diagnostics.map((found) => lineOf(found, dossier))).toEqual(linesOf(`${dossier}/expected-presenters.txt`))
    expect(explanation).toBeUndefined()
  })

  it('is there for at least thirty faults', () => {
    expect(dossiers.length).toBeGreaterThanOrEqual(30)
  })
})
