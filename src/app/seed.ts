/** The demo administration, seeded on the first run; seeding again changes nothing. */
import { join } from 'node:path'
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '#features/accounts'
import { findOfficerByEmail } from '#features/organisation'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { seedAccounts } from '../../db/seed/accounts/seed-accounts.ts'
import { seedCalendar } from '../../db/seed/calendar.ts'
import { seedNews } from '../../db/seed/news/seed-news.ts'
import { DEMO_MAIL_DOMAIN } from '../../db/seed/organisation/people.ts'
import { seedOrganisation } from '../../db/seed/organisation/seed-organisation.ts'
import { seedProcedures } from '../../db/seed/procedures/seed-procedures.ts'
import { rootFolder } from './database.ts'

/** What seeding needs. `say` tells the operator how far it is. */
export type Seeding = {
  readonly deps: FeatureDeps
  readonly say: (sentence: string) => void
}

/** Seeds the demo into an empty database when the settings ask for it. */
export async function seedOnFirstRun(seeding: Seeding): Promise<void> {
  const { deps, say } = seeding
  if (deps.config.DEMO !== 'yes') return
  const { done } = await deps.db
    .selectFrom('site')
    .select(eb => eb.fn.countAll<number>().as('done'))
    .executeTakeFirstOrThrow()
  if (done > 0) return
  say('First run: making the demo administration…')
  const { siteId, unitIds } = await seedOrganisation(deps.db, deps.clock)
  await seedCalendar(deps, { siteId, actor: { kind: 'system' }, clock: deps.clock })
  await seedAccounts(deps, siteId)
  await seedProcedures(deps.db, deps.clock, { siteId, unitIds })
  const editor = await findOfficerByEmail(deps.db, siteId, `bientap@${DEMO_MAIL_DOMAIN}`)
  await seedNews(deps, {
    siteId,
    folder: join(rootFolder(), 'db/seed/news'),
    ...(editor === undefined ? {} : { editorId: editor.id }),
  })
  say('The demo administration is ready.')
}

/** The demo accounts, for the operator's screen. */
export function demoAccountsText(): string {
  return [
    'Demo accounts (all people are invented):',
    ...DEMO_ACCOUNTS.map(account => `  ${JSON.stringify(account)}`),
    `  password: ${DEMO_PASSWORD}`,
  ].join('\n')
}
