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
