import { type BuildResult, buildDossier, installedFonts, installedResources, loadResources } from '@rapporteur/build'
import type { Command } from 'commander'
import { type ExitStatus, exitStatus, worse } from '../exit-status.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { statusOf } from './build.js'
import { collect, diagnosticsOption, trimmed } from './options.js'

interface Options {
  readonly locale: readonly string[]
  readonly document: readonly string[]
  readonly final: boolean
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Examples:
  rapporteur check dossiers/first
  rapporteur check dossiers/first --locale ar --final`

/** `rapporteur check`: what `build` would say, with nothing written. */
export function checkCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('check')
    .argument('[dossiers...]', 'folders of dossiers', ['.'])
    .description('print every fault that a build would find; write nothing')
    .option('--locale <tag>', 'only this language; may be given again', collect, [])
    .option('--document <id>', 'only this paper; may be given again', collect, [])
    .option('--final', 'count untranslated texts as faults', false)
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(async (dossiers: readonly string[], options: Options) => end(await check(dossiers, options, terminal)))
}

async function check(dossiers: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const resources = await loadResources(installedResources(), options.locale)
  const fonts = installedFonts()
  const { document: documents, final, locale: locales } = options
  const results: BuildResult[] = []
  for (const dossier of dossiers)
    results.push(await buildDossier(trimmed(dossier), resources, fonts, { locales, documents, final }))
  printDiagnostics(
    [...resources.diagnostics, ...results.flatMap(({ diagnostics }) => diagnostics)],
    options.diagnostics,
    terminal,
  )
  return results.map(statusOf).reduce<ExitStatus>(worse, exitStatus.done)
}
