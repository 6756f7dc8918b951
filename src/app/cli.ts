/** `npm run <command>`: what an operator does beside running the product. Started by tools/run.mjs. */
import type { Command } from './commands/command.ts'
import { routes, settings } from './commands/handbook.ts'
import { moveIn } from './commands/move-in.ts'
import { establish, resetPassword } from './commands/operate.ts'
import { seed } from './commands/seed.ts'
import { verify } from './commands/verify.ts'
import { explain } from './explain.ts'
import { openTerminal } from './terminal.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  seed,
  verify,
  establish,
  'reset-password': resetPassword,
  import: moveIn,
  routes,
  settings,
}

function usage(): string {
  return [
    'node tools/run.mjs <command>',
    '',
    ...Object.entries(COMMANDS).flatMap(([name, { takes, about }]) => [
      `  ${name} ${takes}`.trimEnd(),
      `      ${about}`,
    ]),
    '',
    'Settings come from the environment, as for npm start: docs/settings.md.',
  ].join('\n')
}

// Started by the product itself, it ends with it.
process.on('disconnect', () => process.exit(1))

const [name = '', ...given] = process.argv.slice(2)
const command = COMMANDS[name]
const terminal = openTerminal(process.stdout)
if (command === undefined) {
  terminal.say(usage())
  process.exit(name === '' || name === '--help' ? 0 : 1)
}
try {
  process.exit(await command.run(given, terminal))
} catch (error) {
  process.stderr.write(`${explain(error)}\n`)
  process.exit(1)
}
