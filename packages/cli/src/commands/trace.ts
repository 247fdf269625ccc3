import { installedResources, loadResources, type TraceEntry, traceDossier } from '@rapporteur/build'
import { type Command, Option } from 'commander'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { diagnosticsOption, trimmed } from './options.js'

interface Options {
  readonly format: 'text' | 'json'
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Examples:
  rapporteur trace dossiers/first co-chairs-report
  rapporteur trace dossiers/first co-chairs-report 14
  rapporteur trace dossiers/first working-paper A.3 --format json`

/** `rapporteur trace`: the entries of the record behind each paragraph of a paper. */
export function traceCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('trace')
    .argument('<dossier>', 'folder of the dossier')
    .argument('<document>', 'id of the paper')
    .argument('[paragraph]', 'paragraph: 12, 12.1 for its first sub-paragraph, A.3 in the first annex')
    .description('tell which entries of the record stand behind a paragraph')
    .addOption(new Option('--format <format>', 'how the trace is printed').choices(['text', 'json']).default('text'))
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(async (dossier: string, document: string, paragraph: string | undefined, options: Options) =>
      end(await trace(dossier, document, paragraph, options, terminal)),
    )
}

async function trace(
  dossier: string,
  document: string,
  paragraph: string | undefined,
  options: Options,
  terminal: Terminal,
): Promise<ExitStatus> {
  const resources = await loadResources(installedResources())
  const { diagnostics, entries } = await traceDossier(trimmed(dossier), resources, document, paragraph)
  printDiagnostics([...resources.diagnostics, ...diagnostics], options.diagnostics, terminal)
  if (entries === undefined) return exitStatus.nothingBuilt
  terminal.out(options.format === 'json' ? `${JSON.stringify(entries, null, 2)}\n` : textOf(entries))
  return exitStatus.done
}

/** Numbered paragraphs only: a reader asks for them by number. */
function textOf(entries: readonly TraceEntry[]): string {
  return entries
    .flatMap(({ evidence, paragraph }) => (paragraph === null ? [] : [paragraph, ...linesOf(evidence), '']))
    .join('\n')
}

function linesOf(evidence: TraceEntry['evidence']): readonly string[] {
  if (evidence.length === 0) return ['  house text: no entry of the record stands behind it']
  return evidence.map(
    ({ id, kind, place }) => `  ${kind} ${id}  ${place.file}:${place.start.line}:${place.start.column}`,
  )
}
