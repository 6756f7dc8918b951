import { describe, expect, it, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { commentedBy, openedConsultation, overNow } from '#test/support/consultations.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { RESIDENT_EMAIL } from '#test/support/town.ts'
import { DESK, draftForm, OF_ORGANISATION, openConsultations, said } from './consultation-desk.ts'

const { town, owner, editor, chief, resident, neighbour, visitor, commentsOn, eventsOf } =
  await openConsultations()
const { product, world } = town
const { siteId } = world

describe('a consultation', () => {
  it('is prepared by an editor, opened by a chief editor, and ends so many working days later at closing time', async () => {
    const made = await editor.post(DESK, draftForm())
    const address = (made.headers.location ?? '').replace(/\?.*$/, '')
    const prepared = (await editor.get(address)).body
    expect(prepared).toContain('1. Từ 8 giờ.')
    expect(await htmlFindings(prepared)).toEqual([])
    expect((await editor.post(`${address}/mo`)).statusCode).toBe(403)
    const page = '/gop-y-du-thao/du-thao-quy-che-thu-vien'
    expect((await visitor.get(page)).statusCode).toBe(404)
    // Ten working days from Monday 5 October 2026: Monday 19 October, when the office closes.
    expect((await chief.get(address)).body).toContain('hạn góp ý là 17:00 19/10/2026')
    await chief.post(`${address}/mo`, { seen: '1' })
    const { body } = await visitor.get(page)
    expect(body).toContain('Góp ý đến 17:00 19/10/2026')
    expect(await htmlFindings(body)).toEqual([])
    const changed = await editor.post(address, draftForm({ draft_text: 'Khác' }))
    expect(changed.body).toContain('nội dung không sửa được nữa')
    const [, opened] = await eventsOf(address.split('/').at(-1) ?? '')
    expect(opened).toMatchObject({
      type: 'consultation.opened',
      data: { closes_at: instant('2026-10-19T17:00:00+07:00').toISOString(), paragraphs: 2 },
    })
  })

  it.each([
    [{ title: ' ' }, 'Nhập tên dự thảo'],
    [{ working_days: '0' }, 'Nhập số ngày làm việc, từ 1 đến 250'],
    [{ working_days: 'mười' }, 'Nhập số ngày làm việc, từ 1 đến 250'],
    [{ draft_text: '' }, 'Dán nội dung dự thảo'],
    [{ draft_text: 'a\n'.repeat(601) }, 'Dự thảo có quá 600 đoạn'],
  ])('that is wrong (%o) is told so, and what was typed stays', async (wrong, sentence) => {
    const refused = await editor.post(DESK, draftForm({ agency: 'Cơ quan còn đây', ...wrong }))
    expect([refused.statusCode, refused.body.includes(sentence)]).toEqual([422, true])
    expect(refused.body).toContain('Cơ quan còn đây')
    expect(await htmlFindings(refused.body)).toEqual([])
  })
})

describe('a comment', () => {
  it('of a resident is found again by that resident alone, and neither row nor event says who wrote it', async () => {
    const { id, slug } = await openedConsultation(town)
    const path = `/gop-y-du-thao/${slug}/gop-y`
    const sent = await resident.post(path, said('Nên nới giờ.', { paragraph: '2' }))
    expect(sent.headers.location).toMatch(/^\/gop-y-du-thao\/y-kien\/\S+\?xong=gui$/)
    expect((await resident.get(path)).body).toContain('Nên nới giờ.')
    expect((await neighbour.get(path)).body).not.toContain('Nên nới giờ.')
    expect((await visitor.get(`/gop-y-du-thao/${slug}`)).body).not.toContain('Nên nới giờ.')
    const rows = JSON.stringify([await commentsOn(id), await eventsOf(id)])
    for (const trace of [town.resident, RESIDENT_EMAIL]) expect(rows).not.toContain(trace)
    const events = await eventsOf(id)
    expect(events.at(-1)).toMatchObject({
      ...{ type: 'consultation.commented', actor_kind: 'visitor', actor_id: null, data: {} },
    })
    const other = await openedConsultation(town)
    await resident.post(`/gop-y-du-thao/${other.slug}/gop-y`, said('Cũng tôi.'))
    const [one, two] = [await commentsOn(id), await commentsOn(other.id)]
    expect(one[0]?.author_key).not.toBe(two[0]?.author_key)
  })

  it('is not begun before its author has said as whom, so that signing in loses nothing', async () => {
    const { slug } = await openedConsultation(town)
    const path = `/gop-y-du-thao/${slug}/gop-y`
    const asked = (await visitor.get(`${path}?doan=2`)).body
    expect(asked).toContain('Bạn góp ý với tư cách nào?')
    expect(asked).not.toContain('<textarea')
    expect(asked).toContain(`?tiep=${encodeURIComponent(`${path}?doan=2`)}`)
    expect(asked).toContain(`href="${path}?la=to-chuc&amp;doan=2"`)
    expect(await htmlFindings(asked)).toEqual([])
    expect((await resident.get(`${path}?doan=2`)).body).toContain('value="2" selected')
  })

  it('sent twice is one; it is changed and taken back by its link until the end', async () => {
    const { id, slug } = await openedConsultation(town)
    const path = `/gop-y-du-thao/${slug}/gop-y`
    const fields = said('Bản đầu.')
    const sent = await resident.post(path, fields)
    await resident.post(path, fields)
    const again = await resident.post(path, said('Bản đầu.'))
    expect((await resident.get(again.headers.location ?? '')).body).toContain(
      'Ý kiến này đã được nhận ngày',
    )
    expect(await commentsOn(id)).toHaveLength(1)
    const link = (sent.headers.location ?? '').replace(/\?.*$/, '')
    const shown = (await resident.get(`${link}?xong=gui`)).body
    expect(shown).toContain('Giữ đường dẫn của trang này')
    expect(await htmlFindings(shown)).toEqual([])
    await resident.post(link, said('Bản sửa.', { paragraph: '1' }))
    expect((await commentsOn(id))[0]).toMatchObject({ body: 'Bản sửa.', paragraph: 1 })
    expect((await visitor.get(`${link}x`)).statusCode).toBe(404)
    expect((await resident.post(`${link}/rut`)).body).toContain('đã được xóa hẳn')
    expect(await commentsOn(id)).toEqual([])
    expect((await resident.get(link)).statusCode).toBe(404)
  })

  it('of an organisation needs no account, but a name and a way to ask back', async () => {
    const { id, slug } = await openedConsultation(town)
    const path = `/gop-y-du-thao/${slug}/gop-y`
    const nameless = await visitor.post(path, said('Ý kiến còn đây.'))
    expect(nameless.body).toContain('Nhập tên cơ quan, tổ chức, doanh nghiệp')
    const without = await visitor.post(path, {
      ...said('Ý kiến còn đây.', OF_ORGANISATION),
      contact_reach: '',
    })
    expect([without.statusCode, without.body.includes('href="#contact_reach"')]).toEqual([
      422,
      true,
    ])
    expect(without.body).toContain('Ý kiến còn đây.')
    expect(await htmlFindings(without.body)).toEqual([])
    const first = await visitor.post(path, said('Cho lối đi.', OF_ORGANISATION))
    // The same words from another form are here already, and whoever repeats them is not led to the organisation's.
    const again = await visitor.post(path, said('Cho lối đi.', OF_ORGANISATION))
    expect([again.statusCode, again.headers.location]).toEqual([200, undefined])
    expect(again.body).toContain('Ý kiến này đã được nhận ngày 05/10/2026, không ghi thêm lần nữa')
    expect(again.body).not.toContain((first.headers.location ?? '').replace(/\?.*$/, ''))
    expect(await htmlFindings(again.body)).toEqual([])
    expect(await commentsOn(id)).toHaveLength(1)
    for (const other of [
      { organisation: 'Hội Người cao tuổi' },
      { contact_reach: '0908887777' },
      { paragraph: '1' },
    ])
      expect(
        (await visitor.post(path, said('Cho lối đi.', { ...OF_ORGANISATION, ...other }))).headers
          .location,
      ).toMatch(/xong=gui$/)
    expect(await commentsOn(id)).toHaveLength(4)
    expect((await commentsOn(id))[0]).toMatchObject({
      organisation: 'Hội Người mù',
      author_key: null,
    })
  })

  it('that comes a minute late is refused in clear words, and nothing that was typed is lost', async () => {
    const { id, slug } = await openedConsultation(town)
    const mine = await resident.post(`/gop-y-du-thao/${slug}/gop-y`, said('Kịp giờ.'))
    const link = (mine.headers.location ?? '').replace(/\?.*$/, '')
    await overNow(town, id)
    for (const [path, browser] of [
      [`/gop-y-du-thao/${slug}/gop-y`, resident],
      [link, resident],
    ] as const) {
      const late = await browser.post(path, said('Viết mất cả buổi chiều.'))
      expect([late.statusCode, late.body.includes('Đã hết hạn góp ý nên')]).toEqual([422, true])
      expect(late.body).toContain('Viết mất cả buổi chiều.')
      expect(await htmlFindings(late.body)).toEqual([])
    }
    expect((await resident.post(`${link}/rut`)).statusCode).toBe(422)
    expect(await commentsOn(id)).toHaveLength(1)
    expect((await resident.get(`/gop-y-du-thao/${slug}/gop-y`)).statusCode).toBe(303)
  })

  it('loses what tied it to an account when the consultation closes, by the job, once', async () => {
    const { id, slug } = await openedConsultation(town)
    await resident.post(`/gop-y-du-thao/${slug}/gop-y`, said('Của tôi.'))
    const close = async () => {
      const jobs = product.features.flatMap(feature => feature.jobs ?? [])
      await jobs
        .find(({ name }) => name === 'close-consultation')
        ?.run({ siteId, consultationId: id })
    }
    await close()
    expect((await commentsOn(id))[0]?.author_key).not.toBeNull()
    await overNow(town, id)
    await close()
    await close()
    expect((await commentsOn(id))[0]?.author_key).toBeNull()
    const closed = (await eventsOf(id)).filter(({ type }) => type === 'consultation.closed')
    expect(closed).toHaveLength(1)
  })

  it('about a paragraph that there is not is refused', async () => {
    const { slug } = await openedConsultation(town)
    const refused = await resident.post(
      `/gop-y-du-thao/${slug}/gop-y`,
      said('Ở đâu?', { paragraph: '99' }),
    )
    expect(refused.body).toContain('Chọn một đoạn có trong dự thảo')
  })
})

describe('the contact of an organisation', () => {
  it('is seen by the officer in charge alone, on record, and deleted when the report is out', async () => {
    const { id, slug } = await openedConsultation(town, { by: 'editor' })
    const comment = await commentedBy(town, id)
    await overNow(town, id)
    const address = `${DESK}/${id}/y-kien/${comment}`
    expect((await chief.get(`${address}/lien-he`)).statusCode).toBe(404)
    expect((await chief.get(`${DESK}/${id}`)).body).not.toContain('0908887776')
    expect((await editor.get(`${address}/lien-he`)).body).toContain('0908887776')
    const views = await owner
      .selectFrom('view_record')
      .select('viewer_id')
      .where('subject_id', '=', comment)
      .execute()
    expect(views).toEqual([{ viewer_id: world.officer('editor').id }])
    await editor.post(address, { outcome: 'taken', reason: 'Đã sửa Điều 1.' })
    await chief.post(`${DESK}/${id}/bao-cao`, { conclusion: '' })
    expect((await editor.get(`${address}/lien-he`)).statusCode).toBe(404)
    expect((await visitor.get(`/gop-y-du-thao/${slug}/bao-cao`)).body).not.toContain('0908887776')
  })
})

test('a consultation that is withdrawn is gone, with the comments that nobody answered', async () => {
  const { id, slug } = await openedConsultation(town)
  await commentedBy(town, id)
  const refused = await chief.post(`${DESK}/${id}/rut`, { reason: '' })
  expect([refused.statusCode, refused.body.includes('Nhập lý do')]).toEqual([422, true])
  await chief.post(`${DESK}/${id}/rut`, { reason: 'Luật mới đã quy định' })
  await expect.poll(async () => (await visitor.get(`/gop-y-du-thao/${slug}`)).statusCode).toBe(410)
  for (const path of [`/gop-y-du-thao/${slug}`, `/gop-y-du-thao/${slug}/gop-y`]) {
    const { body, statusCode } = await visitor.get(path)
    expect([path, statusCode]).toEqual([path, 410])
    expect(body).toContain('Việc lấy ý kiến này đã được rút ngày')
    expect(body).toContain('href="/gop-y-du-thao"')
    expect(body).not.toContain('Luật mới')
    expect(await htmlFindings(body)).toEqual([])
  }
  expect(await commentsOn(id)).toEqual([])
})

test('a draft of a consultation that was never open is thrown away by who prepared it or who opens; nothing else is', async () => {
  const prepare = async (title: string, by = editor) => {
    const { headers } = await by.post(DESK, draftForm({ title }))
    return (headers.location ?? '').replace(/\?.*$/, '')
  }
  const mine = await prepare('Dự thảo bỏ đi')
  const page = (await editor.get(mine)).body
  expect(page).toContain('Bỏ hẳn dự thảo này?')
  expect(await htmlFindings(page)).toEqual([])
  const { headers } = await editor.post(`${mine}/bo`)
  const list = (await editor.get(headers.location ?? '')).body
  expect(list).toContain('Đã bỏ dự thảo')
  expect(list).not.toContain('Dự thảo bỏ đi')
  for (const act of ['', '/mo', '/bo'])
    expect([act, (await chief.post(`${mine}${act}`, draftForm())).statusCode]).toEqual([act, 404])
  expect((await eventsOf(mine.split('/').at(-1) ?? '')).at(-1)?.type).toBe(
    'consultation.thrown_away',
  )
  const ofChief = await prepare('Dự thảo của người duyệt', chief)
  const refused = await editor.post(`${ofChief}/bo`)
  expect([refused.statusCode, refused.body.includes('Chỉ người nhập')]).toEqual([422, true])
  const { id } = await openedConsultation(town)
  expect((await chief.post(`${DESK}/${id}/bo`)).body).toContain('thì rút')
  expect((await chief.get(`${DESK}/${id}`)).body).not.toContain('Bỏ hẳn')
})
