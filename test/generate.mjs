// `node test/generate.mjs DIR --interventions 1000 --amendments 500`: writes a dossier of any size. The same numbers give
// the same files.
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { runnerImport } from 'vite'

const number = (value) => ({ type: 'string', default: String(value) })
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: number(1),
    interventions: number(100),
    submissions: number(20),
    amendments: number(50),
    rounds: number(3),
  },
})
const [folder] = positionals
if (folder === undefined) throw new Error('say where: node test/generate.mjs DIR')

// The generator is one of the tests, and in their language.
const { module } = await runnerImport(fileURLToPath(new URL('generator/write-dossier.ts', import.meta.url)))
await module.writeDossier(
  folder,
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)])),
)
