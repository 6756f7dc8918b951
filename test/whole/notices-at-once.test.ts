import { beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/ids.ts'
import type { TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, type Town } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

const DESK = '/can-bo/thong-bao'

let town: Town
let administrator: TestBrowser
beforeAll(async () => {
  town = await foundTown()
  administrator = await browserOf(town, 'administrator')
})

const key = () => newId(town.world.clock.now())
const happen = (id: string, until: Record<string, string> = {}) =>
  administrator.post(`${DESK}/su-co`, {
    ...{ key: id, affected_vi: 'Tra cứu', meanwhile_vi: 'Gọi điện thoại', until_day: '' },
    ...{ start_day: '05/10/2026', start_time: '8h00', until_time: '', ...until },
  })
const plan = (day: string, id: string) =>
  administrator.post(`${DESK}/gian-doan`, {
    ...{ key: id, affected_vi: 'Nộp trực tuyến', meanwhile_vi: 'Đến quầy' },
    ...{ start_day: day, start_time: '21h', until_day: day, until_time: '23h' },
  })

describe('an outage that somebody closes while another officer writes of it', () => {
  const kept = (html: string): Record<string, string> =>
    Object.fromEntries(
      [...html.matchAll(/name="unsent_(\w+)"[^>]*readonly>([^<]*)</g)].map(
        ([, name = '', text = '']) => [name, text] as const,
      ),
    )

  it('keeps an update in sight, and tells who said when that services are back', async () => {
    const id = key()
    await happen(id)
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
    const typed = { text_vi: 'Đã thay\nổ đĩa', until_day: '06/10/2026', until_time: '8h' }
    const late = await administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, typed)
    expect([late.statusCode, kept(late.body)]).toEqual([422, typed])
    const who = 'Cán bộ administrator'
    expect(late.body).toContain(`khôi phục lúc 08:00 05/10/2026, người ghi: ${who}`)
    expect(late.body).toContain('báo sự cố mới')
    const wrong = await administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, {
      ...{ text_vi: ' ', text_en: 'Half', until_day: 'x' },
    })
    expect(kept(wrong.body)).toEqual({ text_vi: ' ', text_en: 'Half', until_day: 'x' })
    expect(wrong.body).toContain('người ghi')
    expect(wrong.body).not.toContain('Nhập nội dung')
    const twice = await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
    expect([twice.statusCode, kept(twice.body)]).toEqual([422, {}])
    expect(twice.body).toContain('người ghi')
  })

  it('keeps an update and a reason in sight when it was called off, and does not call it over', async () => {
    const id = key()
    expect((await plan('21/10/2026', id)).statusCode).toBe(303)
    const reason = { key: key(), reason_vi: 'Dời sang tháng sau' }
    await administrator.post(`${DESK}/gian-doan/${id}/huy`, reason)
    const again = await administrator.post(`${DESK}/gian-doan/${id}/huy`, reason)
    expect(again.statusCode).toBe(303)
    const other = { reason_vi: 'Máy chủ mới về chậm', reason_en: 'The server is late' }
    const late = await administrator.post(`${DESK}/gian-doan/${id}/huy`, other)
    expect([late.statusCode, kept(late.body)]).toEqual([422, other])
    const update = { text_vi: 'Vẫn như đã báo' }
    const told = await administrator.post(`${DESK}/gian-doan/${id}/dien-bien`, update)
    expect([told.statusCode, kept(told.body)]).toEqual([422, update])
    for (const { body } of [late, told]) {
      const who = 'Cán bộ administrator'
      expect(body).toContain(`đã bị hủy lúc 08:00 05/10/2026, người hủy: ${who}`)
      expect(body).not.toContain('được ghi là khôi phục')
    }
  })

  it('keeps the reason in sight of who calls off what has begun', async () => {
    const id = key()
    await happen(id)
    const reason = { reason_vi: 'Dời sang tháng sau' }
    const late = await administrator.post(`${DESK}/gian-doan/${id}/huy`, reason)
    expect([late.statusCode, kept(late.body)]).toEqual([422, reason])
    expect(late.body).toContain('không hủy được nữa')
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
  })

  it('takes another text that is sent by the form of one that was taken for another update', async () => {
    const id = key()
    await happen(id)
    const [sent, update] = [{ key: key() }, `${DESK}/gian-doan/${id}/dien-bien`]
    const texts = ['Đang khởi động lại', 'Đang chép dữ liệu', 'Đang chép dữ liệu']
    for (const text_vi of texts) {
      const said = await administrator.post(update, { ...sent, text_vi })
      expect(said.statusCode).toBe(303)
    }
    const { body } = await administrator.get(`${DESK}/gian-doan/${id}`)
    expect(texts.slice(0, 2).map(text => body.split(text).length)).toEqual([2, 2])
    await administrator.post(`${DESK}/gian-doan/${id}/tro-lai`)
  })
})

describe('two officers who give an expected return at one moment', () => {
  const RETURNS = /name="began" value="([^"]*)"/
  const found = (html: string) => (html.match(RETURNS)?.[1] ?? '').replaceAll('&quot;', '"')
  const open = async () => {
    const id = key()
    await happen(id, { until_day: '05/10/2026', until_time: '11h' })
    const path = `${DESK}/gian-doan/${id}`
    const began = found((await administrator.get(path)).body)
    const say = (text_vi: string, until_time: string, more: Record<string, string> = {}) => {
      const until_day = until_time === '' ? '' : '05/10/2026'
      const form = { key: key(), began, text_vi, until_day, until_time, ...more }
      return administrator.post(`${path}/dien-bien`, form)
    }
    const page = async () => (await administrator.get(path)).body
    return { say, page }
  }

  it('give different ones: the second is told the first, loses nothing, and decides', async () => {
    const { say, page } = await open()
    expect((await say('Chờ ngân hàng', '14h')).statusCode).toBe(303)
    const second = await say('Chờ nhà mạng', '16h')
    expect(second.statusCode).toBe(422)
    expect(second.body).toContain('người khác vừa báo dự kiến khôi phục lúc 14:00 05/10/2026')
    expect(second.body).toContain('>Chờ nhà mạng</textarea>')
    expect(second.body).toContain('value="16h"')
    expect(await page()).toContain('14:00 05/10/2026 (lúc đầu báo: 11:00 05/10/2026)')
    const began = found(second.body)
    expect((await say('', '16h', { began })).body).toContain('Nhập nội dung')
    expect((await say('Chờ nhà mạng', '16h', { began })).statusCode).toBe(303)
    expect(await page()).toContain('16:00 05/10/2026 (lúc đầu báo: 11:00 05/10/2026)')
  })

  it('are told of it too where the form comes back for something else first', async () => {
    const { say } = await open()
    await say('Chờ ngân hàng', '14h')
    const wrong = await say('', '16h')
    expect(wrong.body).toContain('Nhập nội dung')
    const second = await say('Chờ nhà mạng', '16h', { began: found(wrong.body) })
    expect(second.body).toContain('người khác vừa báo dự kiến khôi phục lúc 14:00 05/10/2026')
  })

  it.each([
    ['the same', '14h'],
    ['one and none', ''],
  ])('give %s: both are taken', async (_, until) => {
    const { say, page } = await open()
    await say('Chờ ngân hàng', '14h')
    expect((await say('Chờ nhà mạng', until)).statusCode).toBe(303)
    const body = await page()
    expect(body).toContain('14:00 05/10/2026 (lúc đầu báo: 11:00 05/10/2026)')
    expect([body.includes('Chờ ngân hàng'), body.includes('Chờ nhà mạng')]).toEqual([true, true])
  })
})
