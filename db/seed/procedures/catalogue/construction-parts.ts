/** What construction procedures share. */
import type { ProcedureContentInput } from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'
import { t } from '../seed-types.ts'

/** Who handles and who decides. */
export const CONSTRUCTION = { handledBy: 'quan-ly-do-thi', decidedBy: 'quan-binh-thanh' } as const

/** The decree in force since 1/7/2026. */
export const DECREE = 'Nghị định 217/2026/NĐ-CP'

/** The permit fee of the city. */
export const fees = (amount: number): ProcedureContentInput['fees'] => [
  {
    key: 'fee',
    name: t('Lệ phí cấp giấy phép xây dựng', 'Building permit fee'),
    rules: [
      {
        channel: 'any',
        amount,
        validFrom: plainDate('2020-07-01'),
        citation: 'Nghị quyết của HĐND Thành phố Hồ Chí Minh về lệ phí cấp giấy phép xây dựng',
        verified: false,
      },
    ],
  },
]

/** The law of construction. */
export const LAW = {
  number: 'Luật số 50/2014/QH13',
  title: t('Luật Xây dựng (sửa đổi năm 2020)', 'Law on Construction (amended in 2020)'),
}
