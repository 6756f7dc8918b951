import { parseArgs } from 'node:util'
import { listSites } from '#features/organisation'
import { addToDemo, foundDemo } from '../seed.ts'
import { type Command, CommandError } from './command.ts'
import { withProduct } from './open-product.ts'

/** `npm run seed -- --dossiers 1000000` */
export const seed: Command = {
  takes: '[--dossiers <number>]',
  about:
    'makes the demo administration in an empty database, or adds to the demo in it until there are that many dossiers; servers of that database are to be stopped first',
  async run(given, terminal) {
    const { values } = parseArgs({ args: [...given], options: { dossiers: { type: 'string' } } })
    const wanted = values.dossiers === undefined ? undefined : Number(values.dossiers)
    if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 0 && wanted <= 10_000_000))
      throw new CommandError('--dossiers is a whole number up to 10000000.')
    return await withProduct(async product => {
      const total = wanted ?? product.deps.config.DEMO_DOSSIERS
      const seeding = { ...product, terminal }
      const [site] = await listSites(product.deps.db)
      if (site === undefined) await foundDemo(seeding, total)
      else if (!site.isDemo)
        throw new CommandError(
          `The site ${site.key} is a real one: invented dossiers are not put into it.`,
        )
      else await addToDemo(seeding, total)
      return 0
    })
  },
}
