// `npm run bench`: how long papers take, cold (a fresh process) and warm (fonts and code loaded), and the peak memory.
// It prints and asserts nothing: a figure is worth something only beside another of the same run on the same machine.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(import.meta.url)
const dossier = fileURLToPath(new URL('../fixtures/csp10-wgtu', import.meta.url))

const subjects = [
  { name: 'one paper', options: { documents: ['working-paper'], locales: ['en'] } },
  { name: 'one paper, six languages', options: { documents: ['working-paper'] } },
  { name: 'the whole dossier', options: {} },
]

const rounds = 3

if (process.argv[2] === '--measure') await measure(JSON.parse(process.argv[3]))
else report()

/** In a fresh process: one build cold, then the same again warm; milliseconds and mebibytes on standard output. */
async function measure(options) {
  const { buildDossier, installedResources, loadFonts, loadResources } = await import('../packages/build/dist/index.js')
  const out = mkdtempSync(join(tmpdir(), 'bench-'))
  const build = async () => {
    const resources = await loadResources(installedResources())
    const fonts = await loadFonts()
    return buildDossier(dossier, resources, fonts, { ...options, out, final: false })
  }
  const cold = await build()
  const papers = cold.published.filter(({ pages }) => pages !== null)
  const coldTime = performance.now() // Counted from the start of the process, loading of modules included.
  const resources = await loadResources(installedResources())
  const fonts = await loadFonts()
  await buildDossier(dossier, resources, fonts, { ...options, out, final: false })
  const start = performance.now()
  await buildDossier(dossier, resources, fonts, { ...options, out, final: false })
  const warmTime = performance.now() - start
  rmSync(out, { recursive: true })
  const pages = papers.reduce((sum, paper) => sum + (paper.pages ?? 0), 0)
  const memory = process.resourceUsage().maxRSS / 1024
  process.stdout.write(JSON.stringify({ papers: papers.length, pages, coldTime, warmTime, memory }))
}

function report() {
  const heads = ['', 'papers', 'pages', 'cold, s', 'warm, s', 'peak, MiB']
  const rows = subjects.map(({ name, options }) => {
    const runs = Array.from({ length: rounds }, () => inFreshProcess(options))
    const median = (field) => runs.map((run) => run[field]).sort((a, b) => a - b)[Math.floor(rounds / 2)]
    const seconds = (field) => (median(field) / 1000).toFixed(2)
    return [name, runs[0].papers, runs[0].pages, seconds('coldTime'), seconds('warmTime'), median('memory').toFixed(0)]
  })
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => String(row[column]).length)))
  for (const row of [heads, ...rows]) {
    console.log(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]) : String(cell).padStart(widths[column])))
        .join('  '),
    )
  }
  console.log(`Medians of ${rounds} runs, Node ${process.versions.node}.`)
}

function inFreshProcess(options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--measure', JSON.stringify(options)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
