import { basename, dirname, join } from 'node:path'
import {
  type FontSet,
  installedFonts,
  installedResources,
  loadResources,
  publishFile,
  type Resources,
  renderPaper,
} from '@rapporteur/build'
import { hasErrors } from '@rapporteur/diagnostics'
import type { Command } from 'commander'
import { counted } from '../counted.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { unreadableInput } from '../unreadable-input.js'
import { diagnosticsOption } from './options.js'

interface Options {
  readonly output?: string
  readonly out?: string
  readonly locale: string
  readonly house: string
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Examples:
  rapporteur render paper.md
  rapporteur render paper.md -o working-paper.pdf
  rapporteur render papers/*.md --out pdf`

/** `rapporteur render`: papers written by hand in Document Markdown, each to a PDF. */
export function renderCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('render')
    .argument('<files...>', 'papers in Document Markdown')
    .description('set papers written by hand')
    .option('-o, --output <file>', 'file of the PDF, for one paper')
    .option('--out <dir>', 'folder of the PDFs, for many')
    .option('--locale <tag>', 'language where the front matter names none', 'en')
    .option('--house <name>', 'house profile where the front matter names none', 'un')
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(async (files: readonly string[], options: Options, command: Command) => {
      if (options.output !== undefined && files.length > 1)
        command.error('-o is for one paper; give --out a folder for many')
      end(await render(files, options, terminal))
    })
}

async function render(files: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const resources = await loadResources(installedResources())
  const fonts = installedFonts()
  const found = [...resources.diagnostics]
  const statuses: ExitStatus[] = []
  for (const file of files) {
    const paper = await paperOf(file, resources, fonts, options)
    found.push(...paper.diagnostics)
    statuses.push(paper.status)
    if (paper.bytes === undefined) continue
    const target = targetOf(file, options)
    await publishFile(dirname(target), basename(target), paper.bytes)
    terminal.out(`${target}  ${counted(paper.pages, 'page')}\n`)
  }
  printDiagnostics(found, options.diagnostics, terminal)
  // A paper that cannot be read costs only itself, as long as there are others.
  if (statuses.every((status) => status === exitStatus.nothingBuilt)) return exitStatus.nothingBuilt
  return statuses.every((status) => status === exitStatus.done) ? exitStatus.done : exitStatus.contentFaults
}

async function paperOf(file: string, resources: Resources, fonts: FontSet, { house, locale }: Options) {
  try {
    const paper = await renderPaper(file, resources, fonts, { locale, house })
    const isFaulty = hasErrors(paper.diagnostics)
    return { ...paper, status: isFaulty ? exitStatus.contentFaults : exitStatus.done }
  } catch (cause) {
    const unreadable = unreadableInput(cause)
    if (unreadable === undefined) throw cause
    return { bytes: undefined, diagnostics: [unreadable], status: exitStatus.nothingBuilt }
  }
}

function targetOf(file: string, { out, output }: Options): string {
  if (output !== undefined) return output
  const name = `${basename(file).replace(/\.(md|markdown)$/, '')}.pdf`
  return join(out ?? dirname(file), name)
}
