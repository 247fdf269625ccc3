import { basename, dirname, join } from 'node:path'
import { installedResources, loadFonts, loadResources, publishFile, renderPaper } from '@rapporteur/build'
import { hasErrors } from '@rapporteur/diagnostics'
import type { Command } from 'commander'
import { counted } from '../counted.js'
import { type ExitStatus, exitStatus, worse } from '../exit-status.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
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
  const fonts = await loadFonts()
  const found = [...resources.diagnostics]
  let status: ExitStatus = exitStatus.done
  for (const file of files) {
    const paper = await renderPaper(file, resources, fonts, { locale: options.locale, house: options.house })
    found.push(...paper.diagnostics)
    if (hasErrors(paper.diagnostics)) status = worse(status, exitStatus.contentFaults)
    if (paper.bytes === undefined) continue
    const target = targetOf(file, options)
    await publishFile(dirname(target), basename(target), paper.bytes)
    terminal.out(`${target}  ${counted(paper.pages, 'page')}\n`)
  }
  printDiagnostics(found, options.diagnostics, terminal)
  return status
}

function targetOf(file: string, { out, output }: Options): string {
  if (output !== undefined) return output
  const name = `${basename(file).replace(/\.(md|markdown)$/, '')}.pdf`
  return join(out ?? dirname(file), name)
}
