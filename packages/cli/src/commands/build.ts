import { type BuildResult, buildDossier, installedFonts, installedResources, loadResources } from '@rapporteur/build'
import type { Command } from 'commander'
import { counted } from '../counted.js'
import { type ExitStatus, exitStatus, worse } from '../exit-status.js'
import { progressOn } from '../progress.js'
import { stopwatch } from '../stopwatch.js'
import { type DiagnosticsFormat, printDiagnostics, type Terminal } from '../terminal.js'
import { collect, diagnosticsOption, formatOption, trimmed } from './options.js'

interface Options {
  readonly locale: readonly string[]
  readonly document: readonly string[]
  readonly format: 'pdf'
  readonly out: string
  readonly final: boolean
  readonly showEvidence: boolean
  readonly markers: boolean
  readonly timings: boolean
  readonly diagnostics: DiagnosticsFormat
}

const examples = `
Examples:
  rapporteur build dossiers/first
  rapporteur build dossiers/first --locale fr --document working-paper
  rapporteur build dossiers/first --show-evidence
  rapporteur build dossiers/first --final --diagnostics json`

/** `rapporteur build`: every paper of one or more dossiers in every language. */
export function buildCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('build')
    .argument('[dossiers...]', 'folders of dossiers', ['.'])
    .description('make every paper in every language: out/<dossier>/<locale>/<document>.pdf')
    .option('--locale <tag>', 'only this language; may be given again', collect, [])
    .option('--document <id>', 'only this paper; may be given again', collect, [])
    .option('--out <dir>', 'folder of the papers', 'out')
    .option('--final', 'refuse what a draft prints untranslated', false)
    .option('--show-evidence', 'print in the margin of a draft what of the record stands behind each paragraph', false)
    .option('--markers', 'print in the margin of a draft the key by which an edit names each block', false)
    .option('--timings', 'tell how long each stage took, except as JSON', false)
    .addOption(formatOption())
    .addOption(diagnosticsOption())
    .addHelpText('after', examples)
    .action(async (dossiers: readonly string[], options: Options, command: Command) => {
      const shown = [options.showEvidence && '--show-evidence', options.markers && '--markers'].filter(Boolean)
      if (options.final && shown.length > 0)
        command.error(`error: ${shown.join(' and ')} for drafts only: with --final nothing is printed in the margin`)
      end(await build(dossiers, options, terminal))
    })
}

async function build(dossiers: readonly string[], options: Options, terminal: Terminal): Promise<ExitStatus> {
  const now = () => performance.now()
  const watch = stopwatch(now)
  watch.begin('house')
  const resources = await loadResources(installedResources(), options.locale)
  const fonts = installedFonts()
  const progress = progressOn(terminal, now)
  const { document: documents, final, locale: locales, out } = options
  const margin = { evidence: options.showEvidence, markers: options.markers }
  const results: (readonly [string, BuildResult])[] = []
  for (const dossier of dossiers) {
    const { onPaper, onWritten } = progress
    const settings = { out, locales, documents, final, margin, onStage: watch.begin, onPaper, onWritten }
    results.push([dossier, await buildDossier(trimmed(dossier), resources, fonts, settings)])
    progress.end()
  }
  printDiagnostics(
    [...resources.diagnostics, ...results.flatMap(([, { diagnostics }]) => diagnostics)],
    options.diagnostics,
    terminal,
  )
  if (options.diagnostics === 'pretty') {
    for (const [dossier, result] of results) terminal.err(summary(dossier, result))
    if (options.timings) terminal.err(watch.report())
  }
  return results.map(([, result]) => statusOf(result)).reduce<ExitStatus>(worse, exitStatus.done)
}

/** The status that a result alone would give. */
export function statusOf({ outcome }: BuildResult): ExitStatus {
  if (outcome === 'nothing') return exitStatus.nothingBuilt
  return outcome === 'partly' ? exitStatus.contentFaults : exitStatus.done
}

function summary(dossier: string, { outcome, published, refused }: BuildResult): string {
  if (outcome === 'nothing') return `${dossier}: nothing could be built\n`
  const papers = published.filter(({ pages }) => pages !== null)
  const written = `${dossier}: ${counted(papers.length, 'paper')} written`
  if (refused.length === 0) return `${written}\n`
  return `${written}; not written: ${refused.map(({ document, locale }) => `${document} (${locale})`).join(', ')}\n`
}
