import { installedResources, loadResources, presentersOfDossier } from '@rapporteur/build'
import { type Command, Option } from 'commander'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { presentersText } from '../presenters-text.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { diagnosticsOption, trimmed } from './options.js'

interface Options {
  readonly format: 'text' | 'json'
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Examples:
  rapporteur presenters dossiers/first
  rapporteur presenters dossiers/first --format json`

/** `rapporteur presenters`: who is proposed to present, the runner-up, and the rules that leave a session unfilled. */
export function presentersCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('presenters')
    .argument('<dossier>', 'folder of the dossier')
    .description('propose who presents at each structured discussion, and say why')
    .addOption(new Option('--format <format>', 'how it is printed').choices(['text', 'json']).default('text'))
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(async (dossier: string, options: Options) => end(await presenters(dossier, options, terminal)))
}

async function presenters(dossier: string, options: Options, terminal: Terminal): Promise<ExitStatus> {
  const resources = await loadResources(installedResources())
  const { diagnostics, explanation, names } = await presentersOfDossier(trimmed(dossier), resources)
  printDiagnostics([...resources.diagnostics, ...diagnostics], options.diagnostics, terminal)
  if (explanation === undefined) return exitStatus.nothingBuilt
  terminal.out(
    options.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : presentersText(explanation, names),
  )
  return explanation.conflict === null ? exitStatus.done : exitStatus.contentFaults
}
