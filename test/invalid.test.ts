import { readdirSync, readFileSync } from 'node:fs'
import { buildDossier } from '@rapporteur/build'
import type { Diagnostic } from '@rapporteur/diagnostics'
import { describe, expect, it } from 'vitest'
import { house } from './support/house.js'
import { root } from './support/root.js'

const folder = `${root}/fixtures/invalid`
const dossiers = readdirSync(folder)

/** `file:line:column rule-id`, the file told from the folder of the dossier. */
function lineOf({ place, ruleId }: Diagnostic, dossier: string): string {
  if (place === undefined) return `- ${ruleId}`
  return `${place.file.replace(`${dossier}/`, '')}:${place.start.line}:${place.start.column} ${ruleId}`
}

describe('a dossier with one fault', () => {
  it.each(dossiers)('%s gives exactly the diagnostics beside it', async (name) => {
    const { fonts, resources } = await house()
    const dossier = `${folder}/${name}`
    const { diagnostics, outcome } = await buildDossier(dossier, resources, fonts, { final: false })
    const expected = readFileSync(`${dossier}/expected.txt`, 'utf8').trimEnd().split('\n')
    expect(diagnostics.map((found) => lineOf(found, dossier))).toEqual(expected)
    expect(outcome).not.toBe('all')
  })

  it('is there for at least thirty faults', () => {
    expect(dossiers.length).toBeGreaterThanOrEqual(30)
  })
})
