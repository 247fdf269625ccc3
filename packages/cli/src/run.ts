import { createRequire } from 'node:module'
import { EnvironmentFailure } from '@rapporteur/build'
import { diagnostic } from '@rapporteur/diagnostics'
import { Command, CommanderError } from 'commander'
import { buildCommand } from './commands/build.js'
import { checkCommand } from './commands/check.js'
import { diffCommand } from './commands/diff.js'
import { newCommand } from './commands/new.js'
import { presentersCommand } from './commands/presenters.js'
import { renderCommand } from './commands/render.js'
import { traceCommand } from './commands/trace.js'
import { type ExitStatus, exitStatus } from './exit-status.js'
import { printDiagnostics, type Terminal } from './terminal.js'
import { unreadableInput } from './unreadable-input.js'

/** The version of the package, as `--version` prints it. */
const { version } = createRequire(import.meta.url)('../package.json') as { readonly version: string }

const commands = [buildCommand, checkCommand, renderCommand, traceCommand, diffCommand, presentersCommand, newCommand]

/** Runs one command line (without `node` and the script) and gives the exit status of the process. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done
  const program = programOn(terminal)
  for (const command of commands) command(program, terminal, (ended) => (status = ended))
  try {
    await program.parseAsync(args, { from: 'user' })
    return status
  } catch (cause) {
    return statusOfFailure(cause, terminal)
  }
}

function programOn(terminal: Terminal): Command {
  return new Command('rapporteur')
    .description('drafts the papers of a treaty body from its record, in the languages of the United Nations')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .version(version)
    .exitOverride()
    .showHelpAfterError('(rapporteur --help tells the commands)')
}

function statusOfFailure(cause: unknown, terminal: Terminal): ExitStatus {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? exitStatus.done : exitStatus.nothingBuilt
  const fault = faultOf(cause)
  if (fault === undefined) throw cause
  printDiagnostics([fault.diagnostic], 'pretty', terminal)
  return fault.status
}

/** What a failure of the machine or a folder that cannot be read means to people; anything else is our own bug. */
function faultOf(cause: unknown) {
  const start = { line: 1, column: 1 }
  if (cause instanceof EnvironmentFailure) {
    const { file, hint, message: reason, ruleId } = cause
    return {
      status: exitStatus.environment,
      diagnostic: diagnostic({ ruleId, source: 'build', reason, hint, place: { file, start } }),
    }
  }
  const unreadable = unreadableInput(cause)
  return unreadable && { status: exitStatus.nothingBuilt, diagnostic: unreadable }
}
