/** Documents of the town's register. */
import {
  addAttachment,
  type DocumentFacts,
  enterDocument,
  publishDocument,
  relateDocuments,
  saveFields,
} from '#features/documents'
import { plainDate } from '#kernel/plain-date.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import type { World } from './dossier-world.ts'
import { need, type Town } from './town.ts'
import { docxOf } from './zip.ts'

/** What a test's document is said to be, unless it says otherwise. */
export const FACTS: Omit<DocumentFacts, 'fieldId'> = {
  ...{ kind: 'legal', type: 'decision', number: '12/2026/QĐ-UBND' },
  ...{ title: 'Ban hành Quy chế tiếp công dân', issuer: 'Ủy ban nhân dân quận Thử' },
  ...{ signer: 'Trần Mẫu', signerTitle: 'Chủ tịch', issuedOn: plainDate('2026-09-01') },
  ...{ effectiveOn: null, expiresOn: null },
}

/** The id of the town's one field. */
export async function fieldOf(world: World): Promise<number> {
  const fields = await saveFields(world, world.siteId, [
    { slug: 'tu-phap', nameVi: 'Tư pháp', nameEn: 'Justice' },
  ])
  return fields.get('tu-phap') ?? 0
}

/** A document that is published unless it is to stay a draft. */
export async function documentIn(
  world: World,
  facts: Partial<DocumentFacts> = {},
  more: { readonly isDraft?: boolean } = {},
): Promise<{ documentId: string; slug: string }> {
  const by = { siteId: world.siteId, officerId: world.officer('chief').id }
  const fieldId = await fieldOf(world)
  const entered = need(
    await enterDocument(world, { ...by, facts: { ...FACTS, fieldId, ...facts } }),
  )
  if (!more.isDraft)
    need(await publishDocument(world, { ...by, documentId: entered.documentId, seen: undefined }))
  return entered
}

/** A published document with a file that guides another one. */
export async function documentWithParts({ world, product }: Town) {
  const { siteId } = world
  const { documentId, slug } = await documentIn(world, {}, { isDraft: true })
  const { documentId: otherId } = await documentIn(world, { number: '1/HD-UBND' })
  const by = { siteId, documentId, officerId: world.officer('chief').id }
  const change = { ...by, mayPublish: true, reason: '' }
  need(await relateDocuments(world, { ...change, kind: 'guides', toId: otherId }))
  const kept = await product.deps.files.saveBytes(docxOf())
  const file = { ...kept, mediaType: MEDIA_TYPES.docx, name: 'van-ban.docx' }
  const { attachmentId } = need(await addAttachment(world, { ...change, file }))
  need(await publishDocument(world, { ...by, seen: undefined }))
  return { documentId, slug, otherId, attachmentId }
}
