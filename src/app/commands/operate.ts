import { readFile } from 'node:fs/promises'
import { firstPassword, resetCredential } from '#features/accounts'
import { listSites } from '#features/organisation'
import { establish as load, readPlan } from '../establish/establish.ts'
import { type Command, CommandError } from './command.ts'
import { withProduct } from './open-product.ts'

/** `npm run establish -- plan.json` */
export const establish: Command = {
  takes: '<plan.json>',
  about:
    'brings a real administration into being from a plan, or adds what is new in it (docs/how-to/run-in-production.md)',
  async run([path], terminal) {
    if (path === undefined) throw new CommandError('Which plan? npm run establish -- plan.json')
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      throw new CommandError(`The plan ${path} cannot be read: ${(error as Error).message}`)
    })
    const plan = readPlan(text)
    return await withProduct(async ({ deps }) => {
      const { signIns, hosts } = await load(deps, plan)
      for (const line of hostLines(plan.site.key, hosts)) terminal.say(line)
      for (const { username, password } of signIns)
        terminal.say(`${username.padEnd(24)} ${password}`)
      terminal.say(
        signIns.length === 0
          ? 'Loaded. Nobody new can sign in.'
          : 'Loaded. Hand each officer the first password above: it is kept nowhere and shown this once.',
      )
      return 0
    })
  },
}

/** What is told of the hosts of a site that was there before: what a plan changed, and what it leaves. */
function* hostLines(
  key: string,
  { added, newFirst, staying }: Awaited<ReturnType<typeof load>>['hosts'],
): Iterable<string> {
  if (added.length > 0) yield `The site ${key} answers from now on under ${added.join(', ')} too.`
  if (newFirst !== undefined)
    yield `Links to it lead to ${newFirst}, the first host of the plan, unless PUBLIC_URL says otherwise.`
  if (staying.length > 0)
    yield `It goes on answering under ${staying.join(', ')}, which the plan does not name.`
}

/** `npm run reset-password -- username` */
export const resetPassword: Command = {
  takes: '<username>',
  about: 'gives an officer who has lost password or device a new first password',
  async run([username], terminal) {
    if (username === undefined) throw new CommandError('Whose? npm run reset-password -- username')
    return await withProduct(async ({ deps }) => {
      const password = firstPassword()
      for (const { id: siteId } of await listSites(deps.db)) {
        const reset = await resetCredential(deps, { siteId, username, password })
        if (!reset.ok) continue
        terminal.say(`${username.padEnd(24)} ${password}`)
        return 0
      }
      throw new CommandError(`There is no officer with the username ${username}.`)
    })
  },
}
