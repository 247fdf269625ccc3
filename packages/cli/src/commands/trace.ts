import {
  installedResources,
  type LedgerSelection,
  loadResources,
  type TraceResult,
  traceDossier,
  traceLedger,
} from '@rapporteur/build'
import { type Command, Option } from 'commander'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { ledgerText } from './ledger-text.js'
import { diagnosticsOption, trimmed } from './options.js'
import { traceText } from './trace-text.js'

interface Options {
  readonly entry?: string
  readonly by?: string
  readonly paragraphs: boolean
  readonly format: 'text' | 'json'
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Examples:
  rapporteur trace dossiers/first                                   where everything said or written stands
  rapporteur trace dossiers/first --entry 2024-02-16-joint#p1       where is our proposal?
  rapporteur trace dossiers/first --by XZZ                          where is all that we said?
  rapporteur trace dossiers/first co-chairs-report                  what stands in one paper
  rapporteur trace dossiers/first co-chairs-report 14               what is paragraph 14 based on?
  rapporteur trace dossiers/first questionnaire table-1.4 --format json`

/** `rapporteur trace`: the ledger of what was said and written, or the record behind a paragraph. */
export function traceCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('trace')
    .argument('<dossier>', 'folder of the dossier')
    .argument('[document]', 'id of the paper')
    .argument('[paragraph]', 'paragraph: 12, 12.1 for its first sub-paragraph, A.3 in the first annex')
    .description('tell where everything said or written stands, or what stands behind a paragraph')
    .option('--entry <id>', 'only this statement, comment or amendment, or this submission with its parts')
    .option('--by <delegation>', 'only what this delegation said or wrote, alone or with others')
    .option('--paragraphs', 'what stands behind every paragraph of the paper', false)
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(
      async (dossier: string, document: string | undefined, paragraph: string | undefined, options: Options, command) =>
        end(await trace(trimmed(dossier), document, paragraph, options, terminal, command)),
    )
}

async function trace(
  dossier: string,
  document: string | undefined,
  paragraph: string | undefined,
  options: Options,
  terminal: Terminal,
  command: Command,
): Promise<ExitStatus> {
  const { by, entry } = options
  const asksParagraphs = paragraph !== undefined || options.paragraphs
  if (asksParagraphs && (by !== undefined || entry !== undefined))
    command.error('error: --entry and --by are asked of papers, not of a paragraph')
  if (options.paragraphs && document === undefined) command.error('error: --paragraphs needs the id of a paper')
  const resources = await loadResources(installedResources())
  const print = <Report>({ diagnostics, report }: TraceResult<Report>, text: (report: Report) => string) => {
    printDiagnostics([...resources.diagnostics, ...diagnostics], options.diagnostics, terminal)
    if (report === undefined) return exitStatus.nothingBuilt
    terminal.out(options.format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : text(report))
    return exitStatus.done
  }
  if (asksParagraphs) return print(await traceDossier(dossier, resources, document ?? '', paragraph), traceText)
  const selection: LedgerSelection = { ...(document && { document }), ...(entry && { entry }), ...(by && { by }) }
  return print(await traceLedger(dossier, resources, selection), ledgerText)
}
