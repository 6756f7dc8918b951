/** Two officers who answer the same comment at the same time: neither answer takes the place of the other unseen. */
import { beforeAll, expect, test } from 'vitest'
import { sendComment } from '#features/news'
import { addMinutes } from '#kernel/instant.ts'
import { commentedBy, openedConsultation, overNow } from '#test/support/consultations.ts'
import { formFields } from '#test/support/form-fields.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import {
  approvedComment,
  foundTown,
  need,
  publishedArticle,
  type Town,
} from '#test/support/town.ts'
import { browserOf } from './personas.ts'

let town: Town
let chief: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  chief = await browserOf(town, 'chief')
})

/** Sends a form a minute after the last one. */
const send = (to: string, fields: Record<string, string>) => {
  town.world.clock.set(addMinutes(town.world.clock.now(), 1))
  return chief.post(to, fields)
}
const opened = async (page: string, action = page) =>
  formFields((await chief.get(page)).body, action)

const TAKEN = { outcome: 'taken', reason: 'Đã sửa khoản 1.\nGiao hàng được đến 7 giờ.' }
const NOT_TAKEN = { outcome: 'not_taken', reason: 'Đường hẹp, xe cấp cứu không vào được.' }

async function commentOnDraft(): Promise<string> {
  const { id } = await openedConsultation(town, { title: 'Dự thảo hai người trả lời' })
  const comment = await commentedBy(town, id)
  await overNow(town, id)
  return `/can-bo/gop-y/${id}/y-kien/${comment}`
}

test('whoever answers a comment on a draft that somebody else has just answered is asked, with what was decided and why', async () => {
  const page = await commentOnDraft()
  const [one, two] = [await opened(page), await opened(page)]
  expect((await send(page, { ...one, ...TAKEN })).statusCode).toBe(303)
  const asked = await send(page, { ...two, ...NOT_TAKEN })
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain('Người khác vừa lưu ô này là “Tiếp thu”.')
  expect(asked.body).toContain(`Người khác vừa lưu ô này là “${TAKEN.reason.slice(0, -1)}”.`)
  expect(await htmlFindings(asked.body)).toEqual([])
  expect(await opened(page)).toMatchObject(TAKEN)

  const shown = formFields(asked.body, page)
  expect(shown).toMatchObject(NOT_TAKEN)
  expect((await send(page, shown)).statusCode).toBe(303)
  expect(await opened(page)).toMatchObject(NOT_TAKEN)
})

test('a decision of one never gets the reason of the other, and a long reason is shown whole', async () => {
  const page = await commentOnDraft()
  await send(page, { ...(await opened(page)), ...TAKEN })
  const [one, two] = [await opened(page), await opened(page)]
  const why = `${'Chưa bố trí được chỗ. '.repeat(20)}Xem lại sau.`
  expect((await send(page, { ...one, reason: why })).statusCode).toBe(303)
  const asked = await send(page, { ...two, outcome: 'partly' })
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain(why)
  expect(formFields(asked.body, page)).toMatchObject({ ...TAKEN, outcome: 'partly' })
  expect(await opened(page)).toMatchObject({ outcome: 'taken', reason: why })
})

test('that the organisation was asked stands beside the answer that somebody else corrected', async () => {
  const page = await commentOnDraft()
  await send(page, { ...(await opened(page)), ...TAKEN })
  const [one, two] = [await opened(page), await opened(page)]
  expect((await send(page, { ...one, ...NOT_TAKEN })).statusCode).toBe(303)
  expect((await send(page, { ...two, confirmed: '1' })).statusCode).toBe(303)
  expect(await opened(page)).toMatchObject({ ...NOT_TAKEN, confirmed: '1' })
})

test('the same answer twice is no question, and what a program sends without a beginning is taken', async () => {
  const page = await commentOnDraft()
  const [one, two] = [await opened(page), await opened(page)]
  await send(page, { ...one, ...TAKEN })
  expect((await send(page, { ...two, ...TAKEN })).statusCode).toBe(303)
  expect((await send(page, NOT_TAKEN)).statusCode).toBe(303)
  expect(await opened(page)).toMatchObject(NOT_TAKEN)
})

test('an editor who answers a reader whom somebody else has just answered is asked, with what readers see by now', async () => {
  const { comment } = await approvedComment(town)
  const [page, action] = [`/can-bo/binh-luan/${comment}`, `/can-bo/binh-luan/${comment}/tra-loi`]
  const [one, two] = [await opened(page, action), await opened(page, action)]
  expect((await send(action, { ...one, answer: 'Cảm ơn Cô Tư.' })).statusCode).toBe(303)
  const mine = 'Ban biên tập đã sửa bài.\nCảm ơn bạn.'
  const asked = await send(action, { ...two, answer: mine })
  expect(asked.statusCode).toBe(422)
  expect(asked.body).toContain('Người khác vừa lưu ô này là “Cảm ơn Cô Tư”.')
  expect(await htmlFindings(asked.body)).toEqual([])
  expect(await opened(page, action)).toMatchObject({ answer: 'Cảm ơn Cô Tư.' })

  const shown = formFields(asked.body, action)
  expect(shown).toMatchObject({ answer: mine })
  expect((await send(action, shown)).statusCode).toBe(303)
  expect(await opened(page, action)).toMatchObject({ answer: mine })
  // An answer that was corrected meanwhile is one that somebody else gave, too; who changes nothing takes nothing back.
  const [three, four] = [await opened(page, action), await opened(page, action)]
  await send(action, { ...three, answer: 'Đã sửa bài.' })
  expect((await send(action, four)).statusCode).toBe(303)
  expect(await opened(page, action)).toMatchObject({ answer: 'Đã sửa bài.' })
  // A program does not say how it began.
  expect((await send(action, { answer: 'Đã đính chính.' })).statusCode).toBe(303)
  expect(await opened(page, action)).toMatchObject({ answer: 'Đã đính chính.' })
})

test('a held comment that is answered twice goes out with the first answer only', async () => {
  const { world, neighbour } = town
  const { slug } = await publishedArticle(town)
  const said = { authorName: 'Bác Ba', body: 'Xin hỏi giờ mở cửa.', isProven: true }
  const sent = { siteId: world.siteId, citizenId: neighbour, slug, ...said }
  const { commentId } = need(await sendComment(world, sent))
  const [page, action] = [
    `/can-bo/binh-luan/${commentId}`,
    `/can-bo/binh-luan/${commentId}/tra-loi`,
  ]
  const [one, two] = [await opened(page, action), await opened(page, action)]
  await send(action, { ...one, answer: 'Từ 7 giờ 30.' })
  expect((await send(action, { ...two, answer: 'Từ 8 giờ.' })).statusCode).toBe(422)
  expect((await chief.get(`/tin-tuc/${slug}`)).body).toContain('Từ 7 giờ 30.')
})
