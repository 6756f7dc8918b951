/** Documents, and subscriptions to them, that routes are visited about. */
import { documentLinkPath, subscribeToDocuments } from '#features/documents'
import { newId } from '#kernel/ids.ts'
import { documentWithParts } from '#test/support/documents.ts'
import type { Town } from '#test/support/town.ts'
import { CONSULTATION_MAKERS } from './example-consultations.ts'

/** A published document, and a file of it. */
async function aDocument(town: Town) {
  const { slug, attachmentId } = await documentWithParts(town)
  return { belongs: 'everyone' as const, params: { slug, id: attachmentId } }
}

/** The same for those who keep the register, with a relation of it. */
async function aDocumentOnDesk(town: Town) {
  const { documentId, otherId, attachmentId } = await documentWithParts(town)
  const relation = { kind: 'guides', other: otherId }
  return {
    belongs: 'everyone' as const,
    params: { id: documentId, file: attachmentId, ...relation },
  }
}

/** The link in a mail to somebody who wants to hear of documents, under an address of its own. */
async function aNoticeSubscription({ world, product }: Town, use: 'confirm' | 'unsubscribe') {
  const { clock, db, siteId } = world
  const email = `${newId(clock.now())}@example.vn`
  const choice = { language: 'vi', types: null, fieldIds: null } as const
  await subscribeToDocuments(
    { ...product.deps, portal: '' },
    { ...choice, siteId, siteName: 'S', email },
  )
  const { id } = await db
    .selectFrom('document_subscription')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  const token = documentLinkPath(product.deps.keys, use, id).split('/').at(-1) ?? ''
  return { belongs: 'everyone' as const, params: { token } }
}

/** By the beginning of a route's path, what there is for it. */
export const DOCUMENT_MAKERS = [
  ...CONSULTATION_MAKERS,
  ['/can-bo/van-ban/:id', aDocumentOnDesk],
  ['/van-ban/nhan-thong-bao/xac-nhan/:token', (town: Town) => aNoticeSubscription(town, 'confirm')],
  ['/van-ban/nhan-thong-bao/thoi/:token', (town: Town) => aNoticeSubscription(town, 'unsubscribe')],
  ['/van-ban/', aDocument],
] as const
