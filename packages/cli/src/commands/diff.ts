import { basename, dirname, join } from 'node:path'
import {
  type DiffResult,
  diffBuilds,
  installedFonts,
  installedResources,
  loadResources,
  printDiff,
  publishFile,
  type Resources,
} from '@rapporteur/build'
import { hasErrors } from '@rapporteur/diagnostics'
import { type Command, Option } from 'commander'
import { counted } from '../counted.js'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { diffText } from './diff-text.js'
import { diagnosticsOption, trimmed } from './options.js'

interface Options {
  readonly locale?: string
  readonly document?: string
  readonly format?: 'text' | 'json' | 'pdf'
  readonly output?: string
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Each of OLD and NEW is a folder that build wrote for a dossier, a dossier, or REVISION:FOLDER in git.

Examples:
  rapporteur diff out-of-march/first out/first
  rapporteur diff HEAD~1:dossiers/first dossiers/first --locale fr
  rapporteur diff v1:dossiers/first HEAD:dossiers/first --document work-plan -o changes.pdf`

/** `rapporteur diff`: what changed between two builds, by paragraph. */
export function diffCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('diff')
    .argument('<old>', 'the older papers')
    .argument('<new>', 'the newer papers')
    .description('tell what changed between two builds or revisions, by paragraph')
    .option('--locale <tag>', 'language that is compared; without it, that of the record')
    .option('--document <id>', 'only this paper')
    .addOption(
      new Option('--format <format>', 'how it is told; pdf is the newer paper with the changes marked').choices([
        'text',
        'json',
        'pdf',
      ]),
    )
    .option('-o, --output <file>', 'file of the PDF, for one paper')
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(async (old: string, now: string, options: Options, command: Command) => {
      const { format, output } = options
      if (output !== undefined && format !== undefined && format !== 'pdf')
        command.error('error: -o is for --format pdf')
      end(await diff(trimmed(old), trimmed(now), options, terminal))
    })
}

async function diff(old: string, now: string, options: Options, terminal: Terminal): Promise<ExitStatus> {
  const resources = await loadResources(installedResources(), options.locale === undefined ? [] : [options.locale])
  const { document, locale, output } = options
  const result = await diffBuilds(old, now, resources, { ...(locale && { locale }), ...(document && { document }) })
  printDiagnostics([...resources.diagnostics, ...result.diagnostics], options.diagnostics, terminal)
  if (result.report === undefined) return exitStatus.nothingBuilt
  if (options.format === 'pdf' || output !== undefined) return printed(result, resources, options, terminal)
  terminal.out(options.format === 'json' ? `${JSON.stringify(result.report, null, 2)}\n` : diffText(result.report))
  return exitStatus.done
}

/** One PDF for each paper that differs; with `-o`, one paper must be meant. */
async function printed(
  result: DiffResult,
  resources: Resources,
  options: Options,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { diagnostics: format, document, output } = options
  const differing = (result.report?.documents ?? []).filter(({ change }) => change !== 'gone')
  const papers = document === undefined ? differing.map((one) => one.document) : [document]
  if (output !== undefined && papers.length > 1) {
    terminal.err(`error: ${papers.join(', ')} differ; name one with --document to write it to ${output}\n`)
    return exitStatus.nothingBuilt
  }
  const fonts = installedFonts()
  let status: ExitStatus = exitStatus.done
  for (const paper of papers) {
    const made = await printDiff(result, paper, resources, fonts)
    printDiagnostics(
      made.diagnostics.filter(({ severity }) => severity === 'error'),
      format,
      terminal,
    )
    if (hasErrors(made.diagnostics)) status = exitStatus.contentFaults
    if (made.bytes === undefined) continue
    const target = output ?? join('.', `${paper}.${result.report?.locale}.changes.pdf`)
    await publishFile(dirname(target), basename(target), made.bytes)
    terminal.out(`${target}  ${counted(made.pages, 'page')}\n`)
  }
  return status
}
