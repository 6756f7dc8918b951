import { sql } from 'kysely'
import type { SentFile } from '#features/procedures'
import { newId } from '#kernel/ids.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Trx } from '#platform/db/db.ts'

/** Notes the files that came with a form. */
export async function insertFiles(
  trx: Trx,
  form: {
    readonly siteId: number
    readonly campaignId: string
    readonly onceKey: string
    readonly sentAt: Instant
  },
  files: readonly SentFile[],
): Promise<void> {
  await trx
    .insertInto('registration_file')
    .values(
      files.map(({ field, name, upload }) => ({
        ...{ id: newId(form.sentAt), site_id: form.siteId, campaign_id: form.campaignId },
        ...{ once_key: form.onceKey, field, name, sha256: upload.sha256, size: upload.size },
        ...{ kind: upload.kind, sent_at: form.sentAt },
      })),
    )
    .execute()
}

/** Takes a file away from a form that has made no registration. Tells whether there was one. */
export async function deleteFileOfForm(
  trx: Trx,
  siteId: number,
  file: { readonly onceKey: string; readonly field: string; readonly sha256: string },
): Promise<boolean> {
  const gone = await trx
    .deleteFrom('registration_file')
    .where('site_id', '=', siteId)
    .where('once_key', '=', file.onceKey)
    .where('field', '=', file.field)
    .where('sha256', '=', file.sha256)
    .where(madeNothing(siteId, file.onceKey))
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** Takes the files away that came until then with a form that has made no registration. Gives the names under which they are kept. */
export async function deleteFilesOfForm(
  trx: Trx,
  siteId: number,
  form: { readonly onceKey: string; readonly until: Instant },
): Promise<string[]> {
  const gone = await trx
    .deleteFrom('registration_file')
    .where('site_id', '=', siteId)
    .where('once_key', '=', form.onceKey)
    .where('sent_at', '<=', form.until)
    .where(madeNothing(siteId, form.onceKey))
    .returning('sha256')
    .execute()
  return gone.map(({ sha256 }) => sha256)
}

/** Takes all files away from a campaign. Gives the names under which they are kept. */
export async function deleteFilesOfCampaign(trx: Trx, campaignId: string): Promise<string[]> {
  const gone = await trx
    .deleteFrom('registration_file')
    .where('campaign_id', '=', campaignId)
    .returning('sha256')
    .execute()
  return gone.map(({ sha256 }) => sha256)
}

/** A form that made no registration. */
function madeNothing(siteId: number, onceKey: string) {
  return sql<boolean>`not exists (select from registration r where r.site_id = ${siteId} and r.once_key = ${onceKey})`
}
