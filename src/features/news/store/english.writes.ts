import type { Trx } from '#platform/db/db.ts'

/** Takes the English text of an article away, up to that version; its versions stay. */
export async function removeEnglish(trx: Trx, articleId: string, revision: number): Promise<void> {
  await trx
    .deleteFrom('article_text')
    .where('article_id', '=', articleId)
    .where('language', '=', 'en')
    .execute()
  await trx
    .updateTable('article')
    .set({ english_gone_revision: revision })
    .where('id', '=', articleId)
    .execute()
}
