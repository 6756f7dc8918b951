/**
 * A small town with the whole product: the tests' administration, two residents of whom one has a draft and dossiers,
 * and a portal with an article. What is in it exists, so that every route has something to answer about.
 */
import { beginDraft, saveDraft } from '#features/dossiers'
import {
  addPicture,
  decideComments,
  htmlFromMarkup,
  publishArticle,
  saveArticle,
  saveCategories,
  sendComment,
} from '#features/news'
import { newId } from '#kernel/ids.ts'
import { plainDate } from '#kernel/plain-date.ts'
import type { Log } from '#platform/log/log.ts'
import { openAs, testDatabaseUrl } from './database.ts'
import { APPLICANT, dossierWorld, type World } from './dossier-world.ts'
import { type WholeProduct, wholeProduct } from './whole-product.ts'

/** The smallest PNG: one point. */
export const POINT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** The addresses of the town's two residents. */
export const RESIDENT_EMAIL = 'resident@example.vn'
export const NEIGHBOUR_EMAIL = 'neighbour@example.vn'

/** A paper with a blank that anyone may print. */
const PAPER = {
  key: 'form',
  name: { vi: 'Tờ khai', en: 'Declaration' },
  copies: { original: 1 },
  template: { kind: 'form' },
} as const

/** What a dossier costs, so that its payment can be waited for. */
const FEE = {
  key: 'fee',
  name: { vi: 'Lệ phí', en: 'Fee' },
  rules: [
    {
      ...{ channel: 'any' as const, amount: 50_000, validFrom: plainDate('2020-01-01') },
      ...{ citation: 'Nghị quyết thử', verified: true },
    },
  ],
}

/** A published article with a picture. */
export type TownArticle = {
  readonly articleId: string
  readonly slug: string
  readonly pictureId: string
}

export type Town = {
  /** The database as its owner. */
  readonly databaseUrl: string
  readonly world: World
  readonly product: WholeProduct
  /** Account ids: the resident whose things these are, and another one. */
  readonly resident: string
  readonly neighbour: string
  readonly categoryId: number
  readonly article: TownArticle
}

/** Founds the town; gone after the file's tests. */
export async function foundTown(
  more: {
    readonly log?: Log
    readonly assets?: string
    readonly settings?: Readonly<Record<string, string>>
  } = {},
): Promise<Town> {
  const databaseUrl = await testDatabaseUrl()
  const world = await dossierWorld(openAs(databaseUrl, 'motcua_app'), {
    content: { papers: [PAPER], fees: [FEE] },
  })
  const settings = {
    ...{ OIDC_ISSUER: 'http://127.0.0.1:9/', OIDC_CLIENT_ID: 'nobody-answers-there' },
    ...more.settings,
  }
  const product = await wholeProduct({ databaseUrl, clock: world.clock, ...more, settings })
  const resident = await openAccount(world, RESIDENT_EMAIL)
  const neighbour = await openAccount(world, NEIGHBOUR_EMAIL)
  const categories = await saveCategories(world, world.siteId, [
    { slug: 'thong-bao', nameVi: 'Thông báo', nameEn: 'Announcements' },
  ])
  const base = { databaseUrl, world, product, resident, neighbour }
  const categoryId = categories.get('thong-bao') ?? 0
  return { ...base, categoryId, article: await publishedArticle({ ...base, categoryId }) }
}

/** One more resident's account. */
export async function openAccount({ db, clock, siteId }: World, email: string): Promise<string> {
  const id = newId(clock.now())
  await db
    .insertInto('citizen_account')
    .values({ id, site_id: siteId, email, opened_at: clock.now() })
    .execute()
  return id
}

/** A draft of the resident with what is asked about the applicant filled in. */
export async function draftOf(town: Town): Promise<{ draftId: string; token: string }> {
  const { world } = town
  const begun = await beginDraft(world, {
    siteId: world.siteId,
    procedureId: world.procedureId,
    unitId: world.unit('one-stop'),
    accountId: town.resident,
    language: 'vi',
  })
  if (!begun.ok) throw new Error(begun.error.code)
  const draft = { token: begun.value.token }
  const answers = {
    applicant: { name: APPLICANT.name, identity_number: APPLICANT.identityNumber },
    applicant_phone: APPLICANT.phone,
  }
  await saveDraft(world, { siteId: world.siteId, draft, pageKey: 'who', answers })
  return begun.value
}

/** One more published article with a picture. */
export async function publishedArticle(town: Omit<Town, 'article'>): Promise<TownArticle> {
  const { world, product, categoryId } = town
  const { siteId } = world
  const by = { siteId, officerId: world.officer('editor').id }
  const { articleId, slug } = need(
    await saveArticle(world, {
      ...by,
      ...{ articleId: undefined, categoryId, language: 'vi', title: 'Bài của thị trấn' },
      ...{ lead: 'Mở đầu.', bodyHtml: htmlFromMarkup('Nội dung.'), revision: 0 },
    }),
  )
  const kept = await product.deps.files.saveBytes(POINT)
  need(
    await addPicture(product.deps, {
      ...{ ...by, articleId, file: { ...kept, mediaType: 'image/png', name: 'point.png' } },
      words: { alt: { vi: 'Một điểm', en: '' }, caption: { vi: '', en: '' }, credit: '' },
    }),
  )
  need(await publishArticle(world, { ...by, articleId }))
  const { id: pictureId } = await world.db
    .selectFrom('article_picture')
    .select('id')
    .where('article_id', '=', articleId)
    .executeTakeFirstOrThrow()
  return { articleId, slug, pictureId }
}

/** A comment of the neighbour's under a new article, approved. */
export async function approvedComment(town: Town): Promise<{ slug: string; comment: string }> {
  const { world, neighbour } = town
  const { siteId } = world
  const { slug } = await publishedArticle(town)
  const said = { authorName: 'Cô Tư', body: 'Bài viết dễ hiểu.', isProven: true }
  const { commentId } = need(
    await sendComment(world, { siteId, citizenId: neighbour, slug, ...said }),
  )
  const officerId = world.officer('editor').id
  const decision = { commentIds: [commentId], decision: 'approved', reason: '' } as const
  need(await decideComments(world, { siteId, officerId, ...decision }))
  return { slug, comment: commentId }
}

/** The value of a use case that must have gone well. */
export function need<T>(
  result: { ok: true; value: T } | { ok: false; error: { code: string } },
): T {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
