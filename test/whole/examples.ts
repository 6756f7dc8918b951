/** For every route with parameters: something that exists, made anew for each visit, and whose it is. */
import { submitDossier } from '#features/dossiers'
import { previewToken, reportComment } from '#features/news'
import { type Moment, rate } from '#features/ratings'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { inTransaction } from '#platform/db/db.ts'
import type { Route } from '#platform/http/route.ts'
import { queueMessage } from '#platform/mail/messages.ts'
import { done } from '#test/support/dossier-acts.ts'
import {
  APPLICANT,
  attachFile,
  readyDraft,
  received,
  submitted,
  uploadOf,
} from '#test/support/dossier-world.ts'
import { openTestSession } from '#test/support/test-browser.ts'
import {
  approvedComment,
  draftOf,
  need,
  openAccount,
  POINT,
  publishedArticle,
  type Town,
} from '#test/support/town.ts'
import { CAMPAIGN_MAKERS } from './campaign-examples.ts'
import { type Example, type Maker, of } from './example.ts'
import {
  awaitingSupplement,
  codeOf,
  dossierForAct,
  resolved,
  returned,
  tokenFor,
} from './example-acts.ts'
import { DOCUMENT_MAKERS } from './example-documents.ts'
import { NEWS_MAKERS } from './example-news.ts'
import { SUBSCRIPTION_MAKERS } from './example-subscriptions.ts'
import { PORTAL_MAKERS } from './page-examples.ts'
import { isOfficer, ownerOf, type Persona } from './personas.ts'
import { PLACE_MAKERS } from './place-examples.ts'

/** By the beginning of the route's path; the first that fits counts. */
const MAKERS: readonly (readonly [string, Maker])[] = [
  // Before the documents, whose addresses begin alike.
  ...SUBSCRIPTION_MAKERS,
  ...PORTAL_MAKERS,
  ['/api/v1/dossiers/:code', aDossierByProof],
  ['/api/v1/procedures/:code', () => of('everyone', { code: '1.000001' })],
  ['/can-bo/binh-luan/:id', reportedComment],
  ['/can-bo/phien/:id', ownSession],
  ['/tai-khoan/phien/:id', ownSession],
  ['/can-bo/uy-quyen/:id', ownDelegation],
  ['/can-bo/danh-gia/viec/:id', aBadRating],
  ['/can-bo/ho-so/:id/tep/', aDossierFile],
  ['/can-bo/ho-so/:id/viec/', aDossierToActOn],
  ['/can-bo/ho-so/:id', aDossier],
  ['/can-bo/quay/so-theo-doi/:unit', () => of('unit', { unit: 'one-stop' })],
  ['/can-bo/quay/tra-ket-qua/:id', aResult],
  ...NEWS_MAKERS,
  ...PLACE_MAKERS,
  ...CAMPAIGN_MAKERS,
  ['/can-bo/tin-tuc/:id', deskArticle],
  ...DOCUMENT_MAKERS,
  ['/danh-gia/quay/:unitSlug', () => of('everyone', { unitSlug: 'one-stop' })],
  ['/danh-gia/nop/:token/cam-on', aRatedDossier],
  ['/danh-gia/nop/:token', aTrackedDossier],
  ['/danh-gia/tra/:token/cam-on', aReturnedDossierRated],
  ['/danh-gia/tra/:token', aReturnedDossier],
  ['/don-vi/:slug', () => of('everyone', { slug: 'ward' })],
  ['/ho-so/nhap/:key/bien-nhan', aSentDraft],
  ['/ho-so/nhap/:key', aDraft],
  ['/ho-so/theo-doi/:token/bo-sung', aDossierAskedFor],
  ['/ho-so/theo-doi/:token', aTrackedDossier],
  ['/ho-so/:id', aSentDossier],
  ['/hop-thu-thu/:id', aMessage],
  ['/ket-qua-phuc-vu/don-vi/:slug', () => of('everyone', { slug: 'ward' })],
  ['/ket-qua-phuc-vu/thu-tuc/:slug', () => of('everyone', { slug: 'thu-tuc-thu' })],
  ['/nop-ho-so/:slug', () => of('everyone', { slug: 'thu-tuc-thu' })],
  ['/thu-tuc/:slug', () => of('everyone', { slug: 'thu-tuc-thu', number: '1', paper: 'form' })],
  ['/sitemap/:part', () => of('everyone', { part: 'trang.xml' })],
  ['/tin-tuc/:slug/binh-luan/:comment', shownComment],
  ['/tin-tuc/anh/:name', town => of('everyone', { name: town.article.pictureId })],
  ['/tin-tuc/chuyen-muc/:slug', () => of('everyone', { slug: 'thong-bao' })],
  ['/xem-thu-tin/:token', sharedPreview],
  ['/tin-tuc/:slug', town => of('everyone', { slug: town.article.slug })],
]

/** What the route is visited about. Throws when nobody has said what exists for its parameters. */
export async function exampleOf(town: Town, route: Route, persona: Persona): Promise<Example> {
  if (!route.path.includes(':')) return of('everyone', {})
  const [, make] = MAKERS.find(([path]) => route.path.startsWith(path)) ?? []
  if (make === undefined)
    throw new Error(`test/whole/examples.ts does not say what exists for ${route.path}`)
  return make(town, persona, route.path)
}

/** The address of a route about that example. */
export function addressOf(route: Route, { params, query }: Example): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
  return query === undefined ? path : `${path}?${new URLSearchParams(query).toString()}`
}

async function ownSession(town: Town, persona: Persona): Promise<Example> {
  const owner = ownerOf(town, persona) ?? ownerOf(town, 'resident')
  if (owner === undefined) throw new Error('The resident has an account')
  const { sessionId } = await openTestSession(town.world, town.world.siteId, owner)
  return of('visitor', { id: sessionId })
}

/** A delegation that the visiting officer gave (the head, when the visitor is none), of days to come. */
async function ownDelegation({ world }: Town, persona: Persona): Promise<Example> {
  const { clock, db, siteId } = world
  const id = newId(clock.now())
  const giver = world.officer(isOfficer(persona) ? persona : 'head')
  await db
    .insertInto('delegation')
    .values({
      ...{ id, site_id: siteId, from_officer_id: giver.id, reason: 'Đi học' },
      to_officer_id: world.officer('colleague').id,
      unit_id: giver.duties[0]?.unitId ?? 0,
      role: giver.duties[0]?.role ?? '',
      ...{ valid_from: '2027-01-04', valid_to: '2027-01-08', given_at: clock.now() },
    })
    .execute()
  return of('visitor', { id })
}

/** A dossier that the ward's one-stop received from the resident at its counter. */
async function aDossier({ world }: Town): Promise<Example> {
  return of('unit', { id: await received(world), kind: 'tiep-nhan' })
}

/** A dossier with its result, waiting at the counter. */
async function aResult({ world }: Town): Promise<Example> {
  return of('unit', { id: await resolved(world) })
}

/** A dossier on which that act is open. */
async function aDossierToActOn({ world }: Town, _: Persona, path: string): Promise<Example> {
  return of('unit', { id: await dossierForAct(world, path) })
}

/** A file that came with a dossier sent online to that one-stop. */
async function aDossierFile({ world, product }: Town): Promise<Example> {
  const kept = await product.deps.files.saveBytes(POINT)
  const upload = { ...kept, kind: 'png', mediaType: 'image/png' } as const
  const { dossierId } = await submitted(world, { upload })
  return of('unit', { id: dossierId, sha256: kept.sha256 })
}

/** The same, opened by the link that its applicant has. Whoever has the link may see it. */
async function aTrackedDossier({ world }: Town): Promise<Example> {
  const token = await tokenFor(world, await received(world))
  return of('everyone', { token, kind: 'tiep-nhan' })
}

/** The same while a paper is asked of the applicant. */
async function aDossierAskedFor({ world }: Town): Promise<Example> {
  return of('everyone', { token: await tokenFor(world, await awaitingSupplement(world)) })
}

/** The same when the result was handed over. */
async function aReturnedDossier({ world }: Town): Promise<Example> {
  return of('everyone', { token: await tokenFor(world, await returned(world)) })
}

/** The same when its applicant has rated the submission. */
async function aRatedDossier(town: Town): Promise<Example> {
  const id = await received(town.world)
  await rateBadly(town, id, 'submission')
  return of('everyone', { token: await tokenFor(town.world, id) })
}

/** The same when the return of the result was rated. */
async function aReturnedDossierRated(town: Town): Promise<Example> {
  const id = await returned(town.world)
  await rateBadly(town, id, 'result_return')
  return of('everyone', { token: await tokenFor(town.world, id) })
}

/** The same for a program that knows the code and the applicant's phone. */
async function aDossierByProof({ world }: Town): Promise<Example> {
  const code = await codeOf(world, await received(world))
  return { ...of('everyone', { code }), query: { proof: APPLICANT.phone } }
}

/** A dossier that the resident sent while signed in. */
async function aSentDossier(town: Town): Promise<Example> {
  const { world } = town
  const { siteId } = world
  const { draftId } = await draftOf(town)
  const draft = { draftId, accountId: town.resident }
  const file = { field: 'declaration', name: 'to-khai.pdf', upload: uploadOf(draftId) }
  await attachFile(world, draft, file)
  const actor = { kind: 'citizen', id: town.resident } as const
  const sent = await done(submitDossier(world, { siteId, draft, language: 'vi', actor }))
  return of('resident', { id: sent.dossierId })
}

/** A draft that is ready to be sent. Whoever has its link may fill it in. */
async function aDraft({ world }: Town): Promise<Example> {
  const { token } = await readyDraft(world)
  return of('everyone', { key: token, page: 'who' })
}

/** The same, sent. */
async function aSentDraft({ world }: Town): Promise<Example> {
  const { siteId } = world
  const { token } = await readyDraft(world)
  const sending = { siteId, draft: { token }, language: 'vi', actor: { kind: 'visitor' } } as const
  need(await submitDossier(world, sending))
  return of('everyone', { key: token })
}

/** A bad rating of the ward, waiting for an answer. */
async function aBadRating(town: Town): Promise<Example> {
  const ratingId = await rateBadly(town, await received(town.world), 'submission')
  const { id } = await town.world.db
    .selectFrom('rating_follow_up')
    .select('id')
    .where('rating_id', '=', ratingId)
    .executeTakeFirstOrThrow()
  return of('unit', { id })
}

async function rateBadly(
  { world, product }: Town,
  dossierId: string,
  moment: Moment,
): Promise<string> {
  const { siteId, procedureId } = world
  const dossier = { id: dossierId, unitId: world.unit('ward'), procedureId }
  const said = { score: 1, faces: 5, reasons: [], comment: 'Chờ lâu' } as const
  return need(await rate(product.deps, { siteId, dossier, moment, ...said })).ratingId
}

async function deskArticle(town: Town): Promise<Example> {
  const { articleId, pictureId } = await publishedArticle(town)
  return of('everyone', { id: articleId, picture: pictureId, language: 'vi', revision: '1' })
}

/** A comment of the neighbour's that everyone reads. */
async function shownComment(town: Town): Promise<Example> {
  return of('everyone', await approvedComment(town))
}

/** The same when somebody else has reported it. */
async function reportedComment(town: Town): Promise<Example> {
  const { siteId } = town.world
  const { slug, comment: commentId } = await approvedComment(town)
  const citizenId = await openAccount(town.world, `${commentId}@example.vn`)
  const report = { slug, commentId, reason: 'advertising', isProven: true } as const
  need(await reportComment(town.world, { siteId, citizenId, ...report }))
  return of('everyone', { id: commentId })
}

/** The link by which somebody without an account reads an article before it is out. */
async function sharedPreview(town: Town): Promise<Example> {
  const { articleId } = await publishedArticle(town)
  const today = dateInVietNam(town.world.clock.now())
  return of('everyone', { token: previewToken(town.product.deps.keys, articleId, today).token })
}

async function aMessage({ world: { clock, db, siteId } }: Town): Promise<Example> {
  const key = newId(clock.now())
  const message = { siteId, channel: 'email', recipient: 'a@example.vn', key } as const
  await inTransaction(db, trx => queueMessage(trx, clock, { ...message, subject: 'S', body: 'B' }))
  const { id } = await db
    .selectFrom('outgoing_message')
    .select('id')
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return of('everyone', { id })
}
