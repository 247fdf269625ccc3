// `npm test`: every check in the order in which it is cheapest to fail. Arguments go to the test runner alone.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const quiet = ['--output-logs=errors-only', '--no-color']

const steps = [
  ['format and lint', 'biome', ['ci', '.', '--error-on-warnings']],
  ['boundaries', 'turbo', ['boundaries']],
  ['build', 'turbo', ['run', 'build', ...quiet]],
  ['types', 'turbo', ['run', 'typecheck', ...quiet]],
  ['types of test/', 'tsc', ['-p', 'test/tsconfig.json']],
  ['tests', 'vitest', ['run', ...process.argv.slice(2)]],
]

function run(program, args) {
  // On Windows the programs of node_modules/.bin are command files, which only a shell starts.
  const shell = process.platform === 'win32'
  const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`
  const env = { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
  const { status, error } = spawnSync(program, args, { cwd: root, env, shell, stdio: 'inherit' })
  if (error) console.error(error.message)
  return status ?? 1
}

for (const [title, program, args] of steps) {
  const start = performance.now()
  console.log(`\n▶ ${title}`)
  const status = run(program, args)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? '✔' : '✘'} ${title}  ${seconds} s`)
  if (status !== 0) process.exit(status)
}
