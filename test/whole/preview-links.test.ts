/** Promise to an editor: whoever was given the link reads the article before it is out, and no longer than that. */
import { describe, expect, it } from 'vitest'
import { addMinutes } from '#kernel/instant.ts'
import { deskAddress, openDesk } from './desk-town.ts'

const { town, editor, chief, reader } = await openDesk()

/** An article that the editor has just written, as its address on the desk. */
async function written(title: string): Promise<string> {
  const answer = await editor.post('/can-bo/tin-tuc', {
    ...{ language: 'vi', title, lead: 'Mở đầu.', body: 'Nội dung.', revision: '0' },
    category: String(town.categoryId),
  })
  return deskAddress(answer)
}

describe('the preview link', () => {
  const linkOn = (page: string) => /value="[^"]*(\/xem-thu-tin\/[^"]+)"/.exec(page)?.[1] ?? ''

  it('shows the newest text to somebody without an account, to no machine, and for a week', async () => {
    const address = await written('Bài cho Chủ tịch xem trước')
    const link = linkOn((await editor.get(address)).body)
    const shown = await reader.get(link)
    expect(shown.body).toContain('Bài cho Chủ tịch xem trước')
    expect(shown.body).toContain('Bản xem thử, chưa đăng')
    expect(shown.body).toContain('<meta name="robots" content="noindex"')
    expect(shown.headers['cache-control']).toContain('no-store')
    const { clock } = town.world
    const now = clock.now()
    clock.set(addMinutes(now, 7 * 24 * 60))
    const over = await reader.get(link)
    expect(over.statusCode).toBe(410)
    expect(over.body).toContain('Đường dẫn xem thử đã hết hạn')
    expect(over.body).not.toContain('Bài cho Chủ tịch xem trước')
    expect((await reader.get(`/en${link}`)).body).toContain('ask the editor who sent it to you')
    expect((await reader.get(`${link}x`)).statusCode).toBe(404)
    clock.set(now)
  })

  it('ends with the article: what was taken back is gone for whoever has it, under every address that it had', async () => {
    const address = await written('Bài phải gỡ')
    const link = linkOn((await editor.get(address)).body)
    const seen = /name="seen" value="([^"]+)"/.exec((await chief.get(address)).body)?.[1] ?? ''
    await chief.post(`${address}/dang`, { seen, when: 'now' })
    await chief.post(`${address}/dia-chi`, { slug: 'bai-phai-go-ngay' })
    expect((await reader.get(link)).statusCode).toBe(200)
    await chief.post(`${address}/rut`, { reason: 'Có thông tin riêng' })
    for (const gone of [link, '/tin-tuc/bai-phai-go', '/tin-tuc/bai-phai-go-ngay'])
      await expect
        .poll(async () => (await reader.get(gone)).statusCode, { message: gone })
        .toBe(410)
    expect((await editor.get(`${address}/xem-thu`)).statusCode).toBe(200)
  })

  it('opens nothing when a letter of it is changed', async () => {
    const link = linkOn((await editor.get(await written('Bài không ai được đoán'))).body)
    const forged = link.replace(/_\d{4}-/, '_2099-')
    expect([link.length > 80, (await reader.get(forged)).statusCode]).toEqual([true, 404])
    expect((await reader.get(`${link}x`)).statusCode).toBe(404)
  })
})
