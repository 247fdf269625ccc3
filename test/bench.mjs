// `npm run bench`: how long papers take, cold (a fresh process) and warm (fonts and code loaded), and the peak memory.
// It prints and asserts nothing: a figure is worth something only beside another of the same run on the same machine, so
// every cold time stands beside that of a process that does nothing. Cold papers of a dossier are those of the command,
// from its start to its end; what is given to `typeset` directly needs no record, no catalogue and no other stage.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(import.meta.url)
const dossier = fileURLToPath(new URL('../fixtures/csp10-wgtu', import.meta.url))
const generator = fileURLToPath(new URL('generate.mjs', import.meta.url))
const command = fileURLToPath(new URL('../packages/cli/bin/rapporteur.js', import.meta.url))

const rounds = 3
/** Papers of a dossier: what is asked for, and how often it is built in one process. */
const dossiers = [
  { name: 'one paper', options: { documents: ['working-paper'], locales: ['en'] } },
  { name: 'one paper, six languages', options: { documents: ['working-paper'] } },
  { name: 'the whole dossier', options: {} },
  { name: '120 papers', options: {}, times: 5 },
]
/** Generated records: interventions and, half as many, amendments in a tenth as many submissions. */
const records = [100, 1000, 10_000]
/** Papers of paragraphs with notes, lists and tables, given to `typeset` directly: cold, then how time and memory grow. */
const growth = [10, 100, 1000]

if (process.argv[2] === '--measure') await measure(JSON.parse(process.argv[3]))
else report()

async function measure({ folder, pages, isCold, ...subject }) {
  const figures =
    folder !== undefined
      ? await measureRecord(folder)
      : pages === undefined
        ? await measureDossier(subject)
        : await measurePages(pages, isCold)
  process.stdout.write(JSON.stringify({ ...figures, memory: process.resourceUsage().maxRSS / 1024 }))
}

/** In a fresh process: so many builds, then one more warm where there was one; milliseconds. */
async function measureDossier({ options, times = 1 }) {
  const { buildDossier, installedFonts, installedResources, loadResources } = await import(
    '../packages/build/dist/index.js'
  )
  const out = mkdtempSync(join(tmpdir(), 'bench-'))
  const resources = await loadResources(installedResources())
  const fonts = installedFonts()
  const build = () => buildDossier(dossier, resources, fonts, { ...options, out, final: false })
  let papers = []
  for (let time = 0; time < times; time += 1) {
    const { published } = await build()
    papers = [...papers, ...published.filter((paper) => paper.pages !== null)]
  }
  const cold = performance.now() // Counted from the start of the process, loading of modules included.
  const warm = times === 1 ? await timed(build) : undefined
  rmSync(out, { recursive: true })
  return { papers: papers.length, pages: papers.reduce((sum, paper) => sum + paper.pages, 0), cold, warm }
}

async function measurePages(wanted, isCold) {
  const { lazyFont, typeset } = await import('../packages/typeset/dist/index.js')
  const fonts = { families: { tinos: { normal: tinos('400Regular'), bold: tinos('700Bold') } }, scripts: {} }
  const set = (pages) => typeset(longPaper(pages), { ...fonts, fallback: 'tinos' })
  if (!isCold) await set(2)
  const start = performance.now()
  const { pages } = await set(wanted)
  const end = performance.now()
  if (!isCold) return { papers: 1, pages, warm: end - start }
  return { papers: 1, pages, cold: end, warm: await timed(() => set(wanted)) }

  function tinos(face) {
    const file = import.meta.resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)
    return lazyFont(() => readFileSync(new URL(file)))
  }
}

/** Reading the record of a folder, and what is worked out from it; milliseconds. */
async function measureRecord(folder) {
  const { loadDossier } = await import('../packages/model/dist/index.js')
  const { synthesize } = await import('../packages/synthesis/dist/index.js')
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'))
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name))]))
  const start = performance.now()
  const { diagnostics, dossier } = loadDossier(files, { root: folder })
  if (dossier === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3), null, 1))
  const loaded = performance.now()
  synthesize(dossier)
  return { reading: loaded - start, synthesis: performance.now() - loaded }
}

async function timed(work) {
  await work()
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** About so many pages: a paragraph with a note, a list and a small table again and again. */
function longPaper(pages) {
  const words = 'The Working Group considered the questions and took note of the comments of delegations. '
  const footnotes = {}
  const content = Array.from({ length: pages }, (_, index) => {
    footnotes[`n${index}`] = { text: `${index + 1} ${words.repeat(2)}`, fontSize: 9 }
    const mark = { text: String(index + 1), sup: true, footnote: `n${index}` }
    return [
      { text: `Part ${index + 1}`, heading: 2, bold: true, keepWithNext: true, outline: true, marginTop: 8 },
      { ol: [{ marker: `${index + 1}.`, stack: [{ text: [words.repeat(12), mark], alignment: 'justify' }] }] },
      { text: words.repeat(9), alignment: 'justify', margin: [0, 6, 0, 6] },
      { ul: Array.from({ length: 5 }, () => ({ marker: '•', text: words.repeat(2) })) },
      {
        table: {
          headerRows: 1,
          widths: [80, '*', 80],
          body: Array.from({ length: 5 }, (_row, row) => [row ? `Row ${row}` : 'Head', words, 'Co-Chairs']),
        },
      },
    ]
  })
  return { content, footnotes, language: 'en', tagged: true, defaultStyle: { fontSize: 11 }, info: { title: 'Long' } }
}

function report() {
  const idle = median(Array.from({ length: 5 }, idleTime))
  const subjects = [
    ...dossiers,
    { name: 'ten pages by typeset alone', pages: 10, isCold: true },
    ...growth.map((pages) => ({ name: `about ${pages} pages`, pages })),
  ]
  const rows = subjects.map(({ name, ...subject }) => {
    const runs = Array.from({ length: rounds }, () => run(subject))
    const middle = (field) => median(runs.map((run) => run[field]))
    const { cold, papers, pages, warm } = runs[0]
    return [
      name,
      papers,
      pages,
      cold === undefined ? '' : seconds(middle('cold')),
      cold === undefined ? '' : (middle('cold') / idle).toFixed(0),
      warm === undefined ? '' : seconds(middle('warm')),
      middle('memory').toFixed(0),
    ]
  })
  print([['', 'papers', 'pages', 'cold, s', '× idle', 'warm, s', 'peak, MiB'], ...rows])
  const generated = records.map(recordRow)
  print([['record', 'amendments', 'reading, s', 'synthesis, s', 'peak, MiB'], ...generated])
  console.log(`Medians of ${rounds} runs, Node ${process.versions.node}; \`node -e 0\` took ${seconds(idle)} s.`)
}

function recordRow(interventions) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const amendments = interventions / 2
  const size = ['--interventions', interventions, '--submissions', interventions / 10, '--amendments', amendments]
  const { status, stderr } = spawnSync(process.execPath, [generator, folder, ...size.map(String)], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const runs = Array.from({ length: rounds }, () => inFreshProcess({ folder }))
  rmSync(folder, { recursive: true })
  const middle = (field) => median(runs.map((run) => run[field]))
  const times = [seconds(middle('reading')), seconds(middle('synthesis'))]
  return [`${interventions} interventions`, amendments, ...times, middle('memory').toFixed(0)]
}

function print(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => String(row[column]).length)))
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : String(cell).padStart(widths[column]),
    )
    console.log(cells.join('  '))
  }
}

function idleTime() {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - start
}

/** A paper of a dossier is cold where the command makes it; what is built several times is so in one process only. */
function run(subject) {
  const figures = inFreshProcess(subject)
  const isCommand = subject.options !== undefined && subject.times === undefined
  return isCommand ? { ...figures, cold: commandTime(subject.options) } : figures
}

function commandTime({ documents = [], locales = [] }) {
  const out = mkdtempSync(join(tmpdir(), 'bench-'))
  const wanted = [...documents.flatMap((id) => ['--document', id]), ...locales.flatMap((tag) => ['--locale', tag])]
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [command, 'build', dossier, '--out', out, ...wanted], {
    encoding: 'utf8',
  })
  const time = performance.now() - start
  rmSync(out, { recursive: true })
  if (status !== 0) throw new Error(stderr)
  return time
}

function inFreshProcess(subject) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--measure', JSON.stringify(subject)], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(2)
}
