import type { FileAnswer } from '#features/procedures'
import type { Instant } from '#kernel/instant.ts'
import type { Db, Trx } from '#platform/db/db.ts'
import type { RegistrationFile } from '../domain/registration.ts'

const COLUMNS = ['field', 'sha256', 'name', 'size', 'kind'] as const

/** The files that came with a form, oldest first. */
export async function listFilesOfForm(
  db: Db | Trx,
  siteId: number,
  form: { readonly campaignId: string; readonly onceKey: string },
): Promise<RegistrationFile[]> {
  const rows = await db
    .selectFrom('registration_file')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('once_key', '=', form.onceKey)
    .where('campaign_id', '=', form.campaignId)
    .orderBy('id')
    .execute()
  return rows.map(row => ({ ...row, kind: row.kind as FileAnswer['kind'] }))
}

/** When the last of the files came that came with a form, or undefined when none is here. */
export async function findLastSent(
  db: Db | Trx,
  siteId: number,
  onceKey: string,
): Promise<Instant | undefined> {
  const row = await db
    .selectFrom('registration_file')
    .select('sent_at')
    .where('site_id', '=', siteId)
    .where('once_key', '=', onceKey)
    .orderBy('sent_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.sent_at
}

/** The file of a campaign that is kept under that name, or undefined. */
export async function findFileOfCampaign(
  db: Db,
  siteId: number,
  file: { readonly campaignId: string; readonly sha256: string },
): Promise<RegistrationFile | undefined> {
  const row = await db
    .selectFrom('registration_file')
    .select(COLUMNS)
    .where('site_id', '=', siteId)
    .where('campaign_id', '=', file.campaignId)
    .where('sha256', '=', file.sha256)
    .executeTakeFirst()
  return row && { ...row, kind: row.kind as FileAnswer['kind'] }
}
