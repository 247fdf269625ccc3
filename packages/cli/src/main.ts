import { exitStatus } from './exit-status.js'
import { run } from './run.js'
import { processTerminal } from './terminal.js'

process.once('SIGINT', () => process.exit(exitStatus.interrupted))
process.exitCode = await run(process.argv.slice(2), processTerminal())
