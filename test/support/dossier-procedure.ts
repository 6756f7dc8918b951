/** The procedure of the tests about dossiers: three steps, one paper, three working days. */
import type { DossierDeps } from '#features/dossiers'
import {
  keepProcedureTopics,
  type ProcedureContentInput,
  publishProcedureVersion,
  registerProcedure,
} from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'

/** The units of the tests' administration, by slug. */
export const UNITS = ['ward', 'one-stop', 'other-ward', 'other-one-stop'] as const
/** A unit of the tests' administration. */
export type UnitName = (typeof UNITS)[number]

/** Everything in the tests' administration holds from this day. */
export const SINCE = plainDate('2020-01-01')

const t = (vi: string) => ({ vi, en: vi })

const STEPS: ProcedureContentInput['steps'] = [
  { key: 'receive', name: t('Tiếp nhận'), at: 'receiving', role: 'one_stop_officer', hours: 4 },
  { key: 'examine', name: t('Thẩm tra'), at: 'handling', role: 'specialist', hours: 16 },
  { key: 'sign', name: t('Ký duyệt'), at: 'deciding', role: 'leader', hours: 4 },
]

const SOURCE = { citation: 'Quyết định thử nghiệm', verified: true }

/** Registers and publishes the procedure of the tests. Gives its id. */
export async function foundProcedure(
  deps: DossierDeps,
  siteId: number,
  unit: (name: UnitName) => number,
  options: { content?: Partial<ProcedureContentInput>; limitDays?: number },
): Promise<number> {
  const topics = { fields: [{ slug: 'thu', name: t('Thử'), position: 1 }], lifeEvents: [] }
  await keepProcedureTopics(deps, siteId, topics)
  const registered = await registerProcedure(deps, siteId, {
    ...{ code: '1.000001', slug: 'thu-tuc-thu', field: 'thu', lifeEvents: [], level: 'ward' },
    ...{ audiences: ['person'], position: 1, competentFrom: SINCE },
    competences: (['', 'other-'] as const).map(prefix => ({
      receivingUnitId: unit(`${prefix}one-stop`),
      helpingUnitId: unit(`${prefix}one-stop`),
      handlingUnitId: unit(`${prefix}ward`),
      decidingUnitId: unit(`${prefix}ward`),
    })),
  })
  if (!registered.ok) throw new Error(registered.error.code)
  const { procedureId } = registered.value
  const published = await publishProcedureVersion(
    deps,
    { siteId, actor: { kind: 'system' } },
    {
      ...{ procedureId, validFrom: SINCE, name: t('Thủ tục thử'), citation: 'thử', verified: true },
      content: {
        ...{ summary: t('Thử'), serviceLevel: { kind: 'full' }, fees: [], steps: STEPS },
        papers: [{ key: 'form', name: t('Tờ khai'), copies: { original: 1 } }],
        time: {
          limit: { value: options.limitDays ?? 3, unit: 'working_day' },
          supplement: { policy: 'extend', window: { value: 5, unit: 'working_day' } },
          ...SOURCE,
        },
        result: { name: t('Giấy chứng nhận'), ways: ['counter', 'online', 'post'] },
        legalBasis: [{ number: '1/2020', title: t('Luật thử') }],
        ...options.content,
      },
      form: {
        sections: [
          {
            key: 'all',
            title: t('Tất cả'),
            pages: [
              {
                key: 'who',
                title: t('Bạn là ai?'),
                questions: [
                  {
                    key: 'applicant',
                    kind: 'person',
                    label: t('Người nộp'),
                    parts: ['name', 'identity_number'],
                  },
                  { key: 'applicant_phone', kind: 'phone', label: t('Điện thoại') },
                  {
                    key: 'applicant_email',
                    kind: 'email',
                    label: t('Thư điện tử'),
                    required: false,
                  },
                ],
              },
              {
                key: 'papers',
                title: t('Giấy tờ'),
                questions: [
                  { key: 'declaration', kind: 'file', label: t('Tờ khai') },
                  {
                    key: 'result_delivery',
                    kind: 'radio',
                    label: t('Nhận kết quả'),
                    required: false,
                    options: [
                      { value: 'counter', label: t('Tại quầy') },
                      { value: 'online', label: t('Trực tuyến') },
                    ],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  )
  if (!published.ok) throw new Error(JSON.stringify(published.error))
  return procedureId
}
