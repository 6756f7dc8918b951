/** Consultations of the town, in each phase. */
import { randomUUID } from 'node:crypto'
import {
  answerDraftComment,
  commentIdOf,
  commentOnDraft,
  openConsultation,
  publishReport,
  saveConsultation,
} from '#features/documents'
import { addMinutes } from '#kernel/instant.ts'
import type { OfficerName } from './dossier-world.ts'
import { need, type Town } from './town.ts'

/** A draft of three paragraphs. */
export const DRAFT = 'Điều 1. Phạm vi\n1. Áp dụng trong hẻm.\n2. Không áp dụng trên đường lớn.'

/** An organisation that says how it is reached. */
export const ORGANISATION = {
  organisation: 'Hội Người mù',
  contact: { name: 'Lê Thị Liên Hệ', reach: '0908887776' },
}

/** One that is not open yet. */
export async function preparedConsultation(
  { world }: Town,
  more: { title?: string; draftText?: string; workingDays?: number; by?: OfficerName } = {},
): Promise<string> {
  const { title = 'Dự thảo Quy định đỗ xe', draftText = DRAFT, workingDays = 10 } = more
  const facts = {
    title,
    summary: 'Vì sao.',
    agency: 'Phòng Quản lý đô thị',
    workingDays,
    draftText,
  }
  const saved = await saveConsultation(world, {
    ...{ siteId: world.siteId, officerId: world.officer(more.by ?? 'editor').id },
    ...{ consultationId: undefined, revision: 0, facts },
  })
  return need(saved).consultationId
}

/** One that is open, with its name in addresses. */
export async function openedConsultation(
  town: Town,
  more: Parameters<typeof preparedConsultation>[1] = {},
): Promise<{ id: string; slug: string }> {
  const { world } = town
  const id = await preparedConsultation(town, more)
  const officerId = world.officer('chief').id
  const { slug } = need(
    await openConsultation(world, {
      siteId: world.siteId,
      consultationId: id,
      officerId,
      seen: undefined,
    }),
  )
  return { id, slug }
}

/** A comment of an organisation on an open one. Gives its id. */
export async function commentedBy(
  { world, product }: Town,
  consultationId: string,
  more: { body?: string; paragraph?: number | null; accountId?: string } = {},
): Promise<string> {
  const commentId = commentIdOf(product.deps.keys, randomUUID())
  const { body = 'Nên cho giao hàng buổi sáng.', paragraph = null, accountId } = more
  const who = accountId === undefined ? ORGANISATION : { organisation: '', contact: undefined }
  need(
    await commentOnDraft(
      { ...world, keys: product.deps.keys },
      { ...who, siteId: world.siteId, consultationId, commentId, body, paragraph, accountId },
    ),
  )
  return commentId
}

/** Ends it, whatever the calendar says: its end is put before now. */
export async function overNow({ world }: Town, consultationId: string): Promise<void> {
  const now = world.clock.now()
  await world.db
    .updateTable('consultation')
    .set({ opened_at: addMinutes(now, -2000), closes_at: addMinutes(now, -1000) })
    .where('id', '=', consultationId)
    .execute()
}

/** One whose report is out, with a comment and its answer. */
export async function reportedConsultation(town: Town): Promise<{ id: string; slug: string }> {
  const { world } = town
  const { siteId } = world
  const opened = await openedConsultation(town)
  const commentId = await commentedBy(town, opened.id)
  await overNow(town, opened.id)
  const officerId = world.officer('chief').id
  const answer = { outcome: 'taken', reason: 'Đã bổ sung.' } as const
  need(await answerDraftComment(world, { siteId, officerId, commentId, ...answer }))
  const report = { siteId, consultationId: opened.id, officerId, conclusion: 'Trình ban hành.' }
  need(await publishReport(world, report))
  return opened
}
