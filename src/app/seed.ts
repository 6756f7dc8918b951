/** The demo administration: founded on the first run, in one transaction, so that nothing is ever half made. */
import { join } from 'node:path'
import { countDossiers } from '#features/dossiers'
import { dropSites, findOfficerByEmail, listSites, SITES_TAG } from '#features/organisation'
import { measureContentJob } from '#features/required-content'
import { COUNTERS } from '#features/scorecards'
import { publicUrl } from '#platform/config/config.ts'
import { inTransaction } from '#platform/db/db.ts'
import { inLongTransaction, type LongTransaction } from '#platform/db/long-transaction.ts'
import { type FeedConsumer, passOver, runFeedOnce } from '#platform/events/feed.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { enqueue } from '#platform/jobs/jobs.ts'
import { seedAccounts } from '../../db/seed/accounts/seed-accounts.ts'
import { seedCalendar } from '../../db/seed/calendar.ts'
import { seedCampaigns } from '../../db/seed/campaigns/seed-campaigns.ts'
import { seedConsultations } from '../../db/seed/documents/seed-consultations.ts'
import { seedDocuments } from '../../db/seed/documents/seed-documents.ts'
import { beginDrafts, type Citizen, openCitizens } from '../../db/seed/dossiers/citizens.ts'
import { seedDossiers } from '../../db/seed/dossiers/seed-dossiers.ts'
import { seedMovingIn } from '../../db/seed/moving-in/seed-moving-in.ts'
import { seedNews } from '../../db/seed/news/seed-news.ts'
import { seedNotices } from '../../db/seed/notices/seed-notices.ts'
import { demoBoundary } from '../../db/seed/openness/boundary.ts'
import { seedOpenness } from '../../db/seed/openness/seed-openness.ts'
import { DEMO_MAIL_DOMAIN } from '../../db/seed/organisation/people.ts'
import { seedOrganisation } from '../../db/seed/organisation/seed-organisation.ts'
import { MENU_NAMES } from '../../db/seed/pages/menu-names.vi.ts'
import { seedPages } from '../../db/seed/pages/seed-pages.ts'
import { seedPlaces } from '../../db/seed/places/seed-places.ts'
import { seedProcedures } from '../../db/seed/procedures/seed-procedures.ts'
import { seedWards } from '../../db/seed/wards/seed-wards.ts'
import { APP_ROLE } from './compose.ts'
import { rootFolder } from './database.ts'
import type { Terminal } from './terminal.ts'

/** What seeding needs. */
export type Seeding = {
  readonly deps: FeatureDeps
  readonly databaseUrl: string
  readonly consumers: readonly FeedConsumer[]
  readonly terminal: Terminal
}

/** Dossiers of one transaction: that many at most are lost when a big history is stopped. */
const AT_ONCE = 100_000

/** Founds the demo with a year of so many dossiers. */
export async function foundDemo(seeding: Seeding, dossiers: number): Promise<void> {
  const { deps, databaseUrl, terminal } = seeding
  terminal.say('Making the demo administration. Stopped halfway, it begins anew.')
  const first = Math.min(dossiers, AT_ONCE)
  await inLongTransaction(databaseUrl, APP_ROLE, async to => {
    const { siteId, citizens } = await foundAdministration({ ...deps, db: to.db })
    const progress = terminal.progress('A year of dossiers', first)
    await addDossiers(seeding, to, {
      ...{ siteId, total: first, known: 0, citizens },
      reached: written => {
        progress.reached(written)
        if (written === first) progress.end()
      },
    })
  })
  dropSites(deps.db, [SITES_TAG])
  await addToDemo(seeding, dossiers)
}

/** Adds to the demo until it has so many dossiers. Those of each transaction are kept when it is stopped. */
export async function addToDemo(seeding: Seeding, dossiers: number): Promise<void> {
  const { deps, databaseUrl, terminal } = seeding
  const [site] = await listSites(deps.db)
  if (site === undefined) throw new Error('There is no demo to add to')
  let known = await countDossiers(deps.db, site.id)
  if (known >= dossiers) return
  const progress = terminal.progress('Dossiers', dossiers - known)
  const before = known
  while (known < dossiers) {
    const total = Math.min(AT_ONCE, dossiers - known)
    const reached = (written: number) => {
      progress.reached(known - before + written)
    }
    const addition = { siteId: site.id, total, known, citizens: [], reached }
    await inLongTransaction(databaseUrl, APP_ROLE, to => addDossiers(seeding, to, addition))
    known += total
  }
  progress.end()
}

async function foundAdministration(
  deps: FeatureDeps,
): Promise<{ readonly siteId: number; readonly citizens: readonly Citizen[] }> {
  const { siteId, unitIds } = await seedOrganisation(deps.db, deps.clock)
  await seedCalendar(deps, { siteId, actor: { kind: 'system' }, clock: deps.clock })
  await seedAccounts(deps, siteId)
  await seedProcedures(deps.db, deps.clock, { siteId, unitIds })
  await seedPlaces(deps, siteId)
  await seedCampaigns({ ...deps, portal: publicUrl(deps.config) }, siteId)
  const citizens = await openCitizens(deps, siteId)
  await beginDrafts(deps, siteId, citizens)
  const editor = await findOfficerByEmail(deps.db, siteId, `bientap@${DEMO_MAIL_DOMAIN}`)
  const chief = await findOfficerByEmail(deps.db, siteId, `duyettin@${DEMO_MAIL_DOMAIN}`)
  await seedNews(deps, {
    siteId,
    folder: join(rootFolder(), 'db/seed/news'),
    citizenIds: citizens.map(citizen => citizen.accountId),
    ...(editor === undefined ? {} : { editorId: editor.id }),
  })
  await seedMovingIn(deps, { siteId, folder: join(rootFolder(), 'db/seed/moving-in') })
  await seedPages(deps, {
    siteId,
    folder: join(rootFolder(), 'db/seed/pages/binh-thanh'),
    pictures: join(rootFolder(), 'db/seed/news'),
    group: MENU_NAMES.district,
  })
  await seedDocuments(deps, {
    siteId,
    folder: join(rootFolder(), 'db/seed/documents'),
    ...(editor === undefined ? {} : { editorId: editor.id }),
    ...(chief === undefined ? {} : { publisherId: chief.id }),
  })
  await seedNotices(deps, siteId)
  await seedOpenness(deps, siteId, demoBoundary())
  const wards = await seedWards(deps, {
    ...{ districtSiteId: siteId, folder: join(rootFolder(), 'db/seed') },
  })
  // Links can be tried only by a server: it measures when it is up.
  for (const id of [siteId, ...wards])
    await inTransaction(deps.db, trx => enqueue(trx, measureContentJob, { siteId: id }))
  await seedConsultations(deps, {
    siteId,
    citizenIds: citizens.map(citizen => citizen.accountId),
    ...(editor === undefined ? {} : { editorId: editor.id }),
    ...(chief === undefined ? {} : { publisherId: chief.id }),
  })
  return { siteId, citizens }
}

type Addition = Parameters<typeof seedDossiers>[2]

/** Writes dossiers, seals their events, and counts them. Whatever tells people passes over them: it is all past. */
async function addDossiers(
  { deps, consumers }: Seeding,
  to: LongTransaction,
  addition: Addition,
): Promise<void> {
  await seedDossiers(to, deps, addition)
  const counting = consumers.filter(consumer => consumer.name === COUNTERS)
  await runFeedOnce(to.db, counting)
  for (const consumer of consumers) {
    if (!counting.includes(consumer)) await passOver(to.db, addition.siteId, consumer)
  }
}
