/** Promise to officers and applicants: every statutory slip of both form sets can be read, printed and kept as PDF. */
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { apologise, confirmStop, extend, refuse, requestWithdrawal } from '#features/dossiers'
import { plainDate } from '#kernel/plain-date.ts'
import { newPerson, openBrowser } from '#test/support/browser.ts'
import { openAs, testDatabaseUrl } from '#test/support/database.ts'
import {
  askSupplement,
  by,
  done,
  handOver,
  handToSpecialist,
  resolveDossier,
} from '#test/support/dossier-acts.ts'
import {
  APPLICANT,
  at,
  dossierWorld,
  received,
  submitted,
  type World,
} from '#test/support/dossier-world.ts'
import { officerAtDesk } from '#test/support/officer-browser.ts'
import { watchPage } from '#test/support/page-checks.ts'
import { startServer } from '#test/support/server.ts'

const SETS = {
  2018: { month: '2025-06', circular: 'Thông tư số 01/2018/TT-VPCP' },
  2025: { month: '2026-10', circular: 'Thông tư số 03/2025/TT-VPCP' },
} as const
type FormSet = keyof typeof SETS

const databaseUrl = await testDatabaseUrl()
const db = openAs(databaseUrl, 'motcua_app')
const world = await dossierWorld(db)
const browser = await openBrowser()
const dossiers = new Map<string, string>()
let url = ''

beforeAll(async () => {
  for (const set of [2018, 2025] as const) await bringAbout(set)
  url = (await startServer({ DATABASE_URL: databaseUrl })).url
})

/** A dossier for each act that has a slip, in the time of that set. */
async function bringAbout(set: FormSet): Promise<void> {
  const { month } = SETS[set]
  const keep = (what: string, id: string) => dossiers.set(`${String(set)} ${what}`, id)
  at(world, `${month}-02T08:00:00+07:00`)
  const refused = await submitted(world)
  const supplemented = await submitted(world)
  const late = await received(world)
  const stopped = await received(world)
  const resolved = await received(world)
  await done(
    refuse(world, {
      ...by(world, 'counter', refused.dossierId),
      reasons: [{ code: 'not_competent', text: 'Nơi cư trú ở phường khác' }],
      guidance: 'Nộp tại phường nơi cư trú',
    }),
  )
  await askSupplement(world, supplemented.dossierId)
  await askToStop(world, stopped)
  await handToSpecialist(world, resolved)
  await resolveDossier(world, resolved)
  await handOver(world, resolved)
  if (set === 2025) {
    const extended = await received(world)
    const wish = { to: plainDate('2026-10-12'), reason: 'Chờ ý kiến của cơ quan phối hợp' }
    await done(extend(world, { ...by(world, 'leader', extended), ...wish }))
    keep('gia-han', extended)
  }
  at(world, `${month}-16T10:00:00+07:00`)
  await done(
    apologise(world, {
      ...by(world, 'leader', late),
      reason: 'Phải xác minh thêm tại nơi cư trú cũ',
      newDate: plainDate(`${month}-19`),
      signerPost: 'Chủ tịch',
    }),
  )
  keep('tiep-nhan', late)
  keep('xin-loi', late)
  keep('bo-sung', supplemented.dossierId)
  keep('tu-choi', refused.dossierId)
  keep('dung', stopped)
  keep('kiem-soat', resolved)
  keep('tra-ket-qua', resolved)
}

async function askToStop(of: World, dossierId: string): Promise<void> {
  const applicant = { dossierId, proof: APPLICANT.phone }
  await done(
    requestWithdrawal(of, {
      ...{ siteId: of.siteId, applicant, actor: { kind: 'visitor' } },
      reason: 'Tôi chuyển nơi cư trú đi tỉnh khác',
    }),
  )
  const settlement = 'Không có khoản tiền nào đã nộp'
  await done(confirmStop(of, { ...by(of, 'leader', dossierId), settlement }))
}

async function officer(name: 'counter' | 'leader') {
  const { siteId } = world
  return officerAtDesk(browser, { url, db, siteId, officerId: world.officer(name).id })
}

async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), {
    mergePages: true,
  })
  return text.replace(/\s+/g, ' ')
}

describe.each([
  [2018, '01', 'tiep-nhan', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'],
  [2018, '02', 'bo-sung', 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ'],
  [2018, '03', 'tu-choi', 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'],
  [2018, '04', 'xin-loi', 'PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ'],
  [2018, '05', 'kiem-soat', 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'],
  [2025, '01', 'tiep-nhan', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'],
  [2025, '02', 'bo-sung', 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ'],
  [2025, '03', 'tu-choi', 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ'],
  [2025, '04', 'xin-loi', 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT'],
  [2025, '04', 'gia-han', 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT'],
  [2025, '05', 'dung', 'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ'],
  [2025, '06', 'kiem-soat', 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ'],
] as const)('form %s-%s (%s)', (set, number, address, title) => {
  test('is a page that prints and a PDF with the same words, selectable and in the layout of administrative papers', async () => {
    const desk = await officer('leader')
    const page = await desk.newPage()
    const watched = watchPage(page)
    const id = dossiers.get(`${String(set)} ${address}`) ?? ''
    const path = `${url}/can-bo/ho-so/${id}/phieu/${address}`
    await page.goto(path)
    await page.getByRole('heading', { level: 1, name: title }).first().waitFor()
    expect(await watched.findings()).toEqual([])
    const printed = await wordsOfPdf(await page.pdf({ preferCSSPageSize: true }))
    const made = await wordsOfPdf(await (await desk.request.get(`${path}.pdf`)).body())
    for (const words of [printed, made]) {
      expect(words).toContain(title)
      expect(words).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      expect(words).toContain('Độc lập - Tự do - Hạnh phúc')
      expect(words).toContain(APPLICANT.name)
      expect(words).toContain(`Mẫu số ${number} –`)
      expect(words).toContain(SETS[set].circular)
    }
    await desk.close()
  })
})

test('the register, the seventh form, is a page that prints and a PDF on A4 across', async () => {
  const desk = await officer('counter')
  const page = await desk.newPage()
  const watched = watchPage(page)
  for (const [set, number, days] of [
    [2018, '06', 'tu=01/06/2025&den=30/06/2025'],
    [2025, '07', 'tu=01/10/2026&den=31/10/2026'],
  ] as const) {
    await page.goto(`${url}/can-bo/quay/so-theo-doi/one-stop?${days}`)
    expect(await watched.findings()).toEqual([])
    await page.getByRole('link', { name: 'Bản in' }).click()
    await page.getByRole('heading', { level: 1, name: 'SỔ THEO DÕI HỒ SƠ' }).waitFor()
    expect(await watched.findings()).toEqual([])
    const address = page.url().replace('/ban-in?', '/ban-in.pdf?')
    const bytes = await (await desk.request.get(address)).body()
    const sheet = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1)
    const { width, height } = sheet.getViewport({ scale: 1 })
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    const words = await wordsOfPdf(bytes)
    expect(words).toContain(`Mẫu số ${number} –`)
    expect(words).toContain(SETS[set].circular)
  }
})

test('the note of the hand-over prints in both times; a stop before 1/7/2025 had no form', async () => {
  const desk = await officer('leader')
  const page = await desk.newPage()
  const watched = watchPage(page)
  for (const set of [2018, 2025] as const) {
    const id = dossiers.get(`${String(set)} tra-ket-qua`) ?? ''
    await page.goto(`${url}/can-bo/ho-so/${id}/phieu/tra-ket-qua`)
    await page.getByRole('heading', { level: 1, name: 'PHIẾU GIAO NHẬN KẾT QUẢ' }).waitFor()
    expect(await watched.findings()).toEqual([])
  }
  const old = await desk.request.get(
    `${url}/can-bo/ho-so/${dossiers.get('2018 dung') ?? ''}/phieu/dung`,
  )
  expect(old.status()).toBe(404)
})

test('whoever scans the QR of a receipt comes to that dossier, and finds the own slips there, on a phone', async () => {
  const desk = await officer('counter')
  const counter = await desk.newPage()
  const id = dossiers.get('2025 tiep-nhan') ?? ''
  await counter.goto(`${url}/can-bo/ho-so/${id}/phieu/tiep-nhan`)
  const symbol = counter.getByRole('img', { name: /^QR: / }).first()
  const link = (await symbol.getAttribute('aria-label'))?.replace('QR: ', '') ?? ''
  const phone = await newPerson(browser)
  const page = await phone.newPage()
  const watched = watchPage(page)
  await page.goto(url + new URL(link).pathname)
  await page
    .getByRole('link', { name: /Giấy tiếp nhận hồ sơ/ })
    .first()
    .click()
  await page.getByRole('heading', { level: 1, name: /GIẤY TIẾP NHẬN/ }).waitFor()
  expect(await watched.findings()).toEqual([])
  const hidden = page.url().replace('/phieu/tiep-nhan', '/phieu/kiem-soat')
  expect((await phone.request.get(hidden)).status()).toBe(404)
})
