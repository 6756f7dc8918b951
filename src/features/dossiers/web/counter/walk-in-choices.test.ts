import { expect, test } from 'vitest'
import { newId } from '#kernel/ids.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { testDatabase } from '#test/support/database.ts'
import { dossierSite } from '#test/support/dossier-site.ts'
import { APPLICANT, dossierWorld } from '#test/support/dossier-world.ts'
import { wordsOf } from '#test/support/slip-words.ts'

const PATH = '/can-bo/quay/tiep-nhan'
const t = (vi: string) => ({ vi, en: vi })
const db = await testDatabase()
const world = await dossierWorld(db, {
  content: {
    papers: [],
    fees: [
      {
        key: 'fee',
        name: t('Phí'),
        rules: [
          {
            ...{ channel: 'counter', amount: 8000, validFrom: plainDate('2020-01-01') },
            ...{ citation: 'Nghị quyết thử', verified: true },
          },
          {
            ...{ channel: 'post', amount: 5000, validFrom: plainDate('2020-01-01') },
            ...{ citation: 'Nghị quyết thử', verified: true },
          },
        ],
      },
    ],
  },
})
const site = await dossierSite(world)
const counter = await site.browserOf('counter')

const form = (more: Readonly<Record<string, string>> = {}) => ({
  form_key: newId(world.clock.now()),
  act: 'receive',
  procedure: 'thu-tuc-thu',
  identity: APPLICANT.identityNumber,
  name: APPLICANT.name,
  phone: APPLICANT.phone,
  ...more,
})

test('the fee of the way in which the dossier came is shown, kept and printed on the receipt', async () => {
  for (const [channel, dong, words] of [
    ['1', 8000, 'Thu trực tiếp tại quầy, 8.000 đồng'],
    ['3', 5000, 'Thu qua dịch vụ bưu chính công ích, 5.000 đồng'],
  ] as const) {
    const shown = await counter.post(PATH, form({ act: 'continue', channel }))
    expect(shown.body).toContain(`Phí, lệ phí: ${String(dong / 1000)}.000 đồng`)
    const { headers } = await counter.post(PATH, form({ channel }))
    const receipt = await counter.get(headers.location ?? '')
    expect(wordsOf(receipt.body)).toContain(words)
    const [, id = ''] = /ho-so\/([0-9a-f-]{36})/.exec(headers.location ?? '') ?? []
    const row = await db
      .selectFrom('dossier')
      .select(['channel', 'fee_amount'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toEqual({ channel: Number(channel), fee_amount: dong })
  }
})

test('a procedure without papers is received without a tick, and its receipt says so', async () => {
  const { headers } = await counter.post(PATH, form())
  const receipt = await counter.get(headers.location ?? '')
  expect(wordsOf(receipt.body)).toContain('Không có giấy tờ kèm theo')
})

test('an officer of two counters says at which one, and a counter that is not the officer’s is never taken', async () => {
  await db
    .insertInto('assignment')
    .values({
      ...{ id: newId(world.clock.now()), site_id: world.siteId },
      officer_id: world.officer('counter').id,
      unit_id: world.unit('other-one-stop'),
      ...{ role: 'one_stop_officer', title_vi: 'Cán bộ', title_en: 'Officer' },
      valid_from: '2020-01-01',
    })
    .execute()
  const both = await site.browserOf('counter')
  const { body } = await both.get(PATH)
  expect(body).toContain('<option value="one-stop"')
  expect(body).toContain('<option value="other-one-stop"')
  for (const [chosen, received] of [
    ['other-one-stop', 'other-one-stop'],
    ['other-ward', 'one-stop'],
  ] as const) {
    const { headers } = await both.post(PATH, form({ counter: chosen }))
    const [, id = ''] = /ho-so\/([0-9a-f-]{36})/.exec(headers.location ?? '') ?? []
    const row = await db
      .selectFrom('dossier')
      .select('receiving_unit_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row.receiving_unit_id).toBe(world.unit(received))
  }
})
