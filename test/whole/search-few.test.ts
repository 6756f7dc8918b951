/** Kinds of which there are few: registration campaigns, drafts for comment, units, leaders, outages. */
import { beforeAll, describe, expect, it } from 'vitest'
import { moveCampaign } from '#features/campaigns'
import { announceOutage } from '#features/notices'
import { createSite, describeLeader, describeUnit } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { addMinutes, dateInVietNam, type Instant } from '#kernel/instant.ts'
import { campaignDeps, testCampaign } from '#test/support/campaign-list.ts'
import {
  openedConsultation,
  preparedConsultation,
  reportedConsultation,
} from '#test/support/consultations.ts'
import { htmlFindings } from '#test/support/page-checks.ts'
import { openTestBrowser, type TestBrowser } from '#test/support/test-browser.ts'
import { foundTown, need, type Town } from '#test/support/town.ts'

const DAY = 1440
const BOTH = { vi: '', en: '' }

let town: Town
let reader: TestBrowser
let now: Instant
beforeAll(async () => {
  town = await foundTown()
  reader = openTestBrowser(town.product.server)
  now = town.world.clock.now()
})

const search = async (q: string, { more = '', at = '/tim-kiem' } = {}) => {
  const { body } = await reader.get(`${at}?q=${encodeURIComponent(q)}${more}`)
  return body.replace(/<\/?mark>/g, '')
}
/** Asks until every process knows of a change: what is kept is dropped just after it. */
const found = (q: string, more?: Parameters<typeof search>[1]) => expect.poll(() => search(q, more))

describe('a registration campaign', () => {
  it('is found while it takes registrations, by facet and in suggestions, and said to be called off', async () => {
    const { siteId } = town.world
    const { id, slug } = await testCampaign(town, { title: 'Lớp bơi thiếu nhi' })
    await testCampaign(town, { title: 'Lớp bơi chưa mở cho ai xem', state: 'draft' })
    await found('lop boi').toContain(`href="/dang-ky/${slug}"`)
    const page = await search('lop boii')
    expect(page).toContain('Lớp bơi thiếu nhi')
    expect(page).toContain('Đang hiển thị kết quả cho: lop boi.')
    expect(page).toContain('Đang nhận đăng ký · Nhận đăng ký đến')
    expect(page).not.toContain('chưa mở cho ai xem')
    expect(await htmlFindings(page)).toEqual([])
    const { body } = await reader.get('/tim-kiem/goi-y?q=lop%20bo')
    const title = 'Lớp bơi thiếu nhi'
    expect(JSON.parse(body)).toEqual([{ href: `/dang-ky/${slug}`, title, kind: 'Đợt đăng ký' }])
    const actor = { kind: 'system' } as const
    need(
      await moveCampaign(campaignDeps(town), {
        siteId,
        actor,
        campaignId: id,
        to: 'cancelled',
        reason: 'Mưa lớn',
      }),
    )
    await found('lop boi', { more: '&loai=dang-ky' }).toContain('Đã hủy · Trạm y tế')
    const taking = await search('lop boi', { more: '&loai=dang-ky&muc=takes' })
    expect(taking).not.toContain('Lớp bơi thiếu nhi')
  })

  it('is said to be over from the minute at which it closes, on pages that were kept before too', async () => {
    const { clock } = town.world
    await testCampaign(town, { title: 'Phát thẻ xe buýt', closesAt: addMinutes(now, 90) })
    await found('the xe buyt').toContain('Đang nhận đăng ký')
    clock.set(addMinutes(now, 89))
    expect(await search('the xe buyt')).toContain('Đang nhận đăng ký')
    clock.set(addMinutes(now, 90))
    expect(await search('the xe buyt')).toContain('Đã ngừng nhận đăng ký')
    clock.set(now)
  })

  it('has its words in both languages on both pages', async () => {
    await testCampaign(town, { title: 'Hiến máu' })
    await found('hien mau', { at: '/en/tim-kiem' }).toContain('Registration is open')
    const page = await search('hien mau', { at: '/en/tim-kiem' })
    expect(page).toMatch(/lang="vi".*Hiến máu/s)
  })
})

describe('a draft', () => {
  it('is found while comments are asked for and after, never before it is opened', async () => {
    const { slug } = await openedConsultation(town, { title: 'Dự thảo Quy định nuôi chó' })
    await preparedConsultation(town, { title: 'Dự thảo Quy định nuôi chó mật' })
    await found('quy dinh nuoi cho').toContain(`href="/gop-y-du-thao/${slug}"`)
    const page = await search('nuôi chó', { more: '&loai=gop-y' })
    expect(page).toContain('Đang lấy ý kiến · Góp ý đến')
    expect(page).not.toContain('chó mật')
    await reportedConsultation(town)
    await found('do xe').toContain('Đã công bố báo cáo')
  })
})

describe('a unit and a leader', () => {
  const said = () => ({
    ...{ siteId: town.world.siteId, by: { kind: 'system' } as const, id: newId(now) },
    ...{ validFrom: dateInVietNam(now), duties: { vi: 'Quản lý vỉa hè', en: 'Pavements' } },
    reception: { vi: 'Sáng thứ Năm hằng tuần', en: 'Thursday mornings' },
  })

  it('are found by what they do and when they receive people, in both languages', async () => {
    const { world } = town
    need(await describeUnit(world, { ...said(), unitId: world.unit('ward') }))
    await found('via he').toContain('Quản lý vỉa hè')
    expect(await search('via he')).toContain('Lịch tiếp công dân: Sáng thứ Năm hằng tuần')
    expect(await search('pavements', { at: '/en/tim-kiem' })).toContain('Thursday mornings')
    const officerId = world.officer('leader').id
    const profile = { bio: BOTH, phone: '028 3000 1111', on: dateInVietNam(now) }
    need(await describeLeader(world, { ...said(), ...profile, officerId }))
    await found('via he', { more: '&loai=lanh-dao' }).toContain('Điện thoại cơ quan: 028 3000 1111')
    const page = await search('via he', { more: '&loai=lanh-dao' })
    const [, anchor = ''] = /href="\/co-cau-to-chuc#([a-z0-9-]+)"/.exec(page) ?? []
    expect((await reader.get('/co-cau-to-chuc')).body).toContain(`id="${anchor}"`)
    expect(await htmlFindings(page)).toEqual([])
  })

  it('are found by a word that another kind would take for a slip', async () => {
    await testCampaign(town, { title: 'Phát card sinh viên' })
    await found('card', { at: '/en/tim-kiem' }).toContain('Phát card')
    const page = await search('ward', { at: '/en/tim-kiem' })
    expect(page).toContain('Unit ward')
    expect(page).not.toContain('Phát card')
    expect(page).not.toContain('Searched for')
    expect(await search('cardd', { at: '/en/tim-kiem' })).toContain('Phát card')
  })

  it('of another site are not found', async () => {
    const elsewhere = need(
      await createSite(town.world, {
        ...{ key: 'hoa', hosts: ['hoa.example'], nameVi: 'Phường Hoa', nameEn: 'Hoa Ward' },
        unit: {
          ...{ slug: 'phuong-hoa', kind: 'ward', agencyCode: 'H29.2' },
          ...{ nameVi: 'UBND Phường Hoa Xương Rồng', nameEn: 'Hoa Ward' },
        },
      }),
    )
    expect(elsewhere.siteId).not.toBe(town.world.siteId)
    expect(await search('xuong rong')).not.toContain('Hoa Xương Rồng')
    const there = openTestBrowser(town.product.server, 'hoa.example')
    const { body } = await there.get('/tim-kiem?q=xuong%20rong')
    expect(body.replace(/<\/?mark>/g, '')).toContain('UBND Phường Hoa Xương Rồng')
  })
})

describe('an outage', () => {
  it('is found from its announcement on, and said to be over when it is', async () => {
    const { siteId } = town.world
    const outage = {
      ...{ id: newId(now), kind: 'incident' as const, expectedUntil: null },
      ...{ affected: { vi: 'Thanh toán lệ phí', en: 'Paying fees' }, startsAt: now },
      meanwhile: { vi: 'Nộp tiền mặt', en: 'Pay in cash' },
    }
    need(await announceOutage(town.world, { siteId, by: { kind: 'system' }, outage }))
    await found('thanh toan le phi').toContain('Sự cố: Thanh toán lệ phí')
    expect(await search('paying fees', { at: '/en/tim-kiem' })).toContain('Pay in cash')
    const page = await search('su co', { more: '&loai=gian-doan' })
    const [, anchor = ''] = /href="\/trang-thai#([a-z0-9-]+)"/.exec(page) ?? []
    expect((await reader.get('/trang-thai')).body).toContain(`id="${anchor}"`)
    expect(page).toContain('Đang diễn ra')
    const open = await search('su co', { more: '&loai=gian-doan&muc=over' })
    expect(open).not.toContain('Thanh toán lệ phí')
    expect(await htmlFindings(page)).toEqual([])
    town.world.clock.set(addMinutes(now, DAY))
    expect(await search('su co', { more: '&loai=gian-doan' })).toContain('Đang diễn ra')
    town.world.clock.set(now)
  })
})
