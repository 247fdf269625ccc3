import { join } from 'node:path'
import { installedResources, newDossier } from '@rapporteur/build'
import type { Command } from 'commander'
import { type ExitStatus, exitStatus } from '../exit-status.js'
import { printDiagnostics, type Terminal } from '../terminal.js'

/** `rapporteur new`: a small dossier that builds, to be written over line by line. */
export function newCommand(program: Command, terminal: Terminal, end: (status: ExitStatus) => void): void {
  program
    .command('new')
    .argument('<dir>', 'folder to make')
    .description('make a dossier to start from')
    .addHelpText('after', '\nExample:\n  rapporteur new dossiers/third-review')
    .action(async (folder: string) => {
      const { diagnostics, written } = await newDossier(folder, installedResources())
      printDiagnostics(diagnostics, 'pretty', terminal)
      if (written === undefined) return end(exitStatus.nothingBuilt)
      terminal.out(written.map((path) => `${join(folder, path)}\n`).join(''))
      end(exitStatus.done)
    })
}
