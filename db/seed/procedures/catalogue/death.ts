import type { ProcedureContentInput } from '#features/procedures'
import { declaration, free, IDENTITY, LAWS, sameDay, wardSteps } from '../content-parts.ts'
import { formOf, option, page } from '../form-parts.ts'
import { type SeedProcedure, type SeedVersion, t } from '../seed-types.ts'

const SAME_DAY = 'Luật Hộ tịch 2014, Điều 5 khoản 3'

const WAYS = ['counter', 'online', 'post'] as const

const deathPapers: ProcedureContentInput['papers'] = [
  declaration(t('Tờ khai đăng ký khai tử', 'Death registration declaration')),
  {
    key: 'death_notice',
    name: t('Giấy báo tử hoặc giấy tờ thay thế', 'Notice of death, or the paper in its place'),
    copies: { original: 1 },
  },
  IDENTITY,
]

const death: SeedVersion = {
  validFrom: '2020-07-01',
  name: t('Đăng ký khai tử', 'Registration of a death'),
  citation: 'Luật Hộ tịch 2014; Nghị định 123/2015/NĐ-CP',
  verified: true,
  content: {
    summary: t(
      'Ghi vào Sổ hộ tịch việc chết của một người và cấp trích lục khai tử.',
      'Enters a person’s death in the civil status register and issues an extract.',
    ),
    keywords: ['giấy chứng tử', 'khai báo người mất', 'trích lục khai tử', 'death certificate'],
    serviceLevel: { kind: 'full' },
    requirements: [
      t(
        'Người thân đăng ký trong 15 ngày kể từ ngày có người chết.',
        'A relative registers within 15 days of the death.',
      ),
    ],
    papers: deathPapers,
    time: sameDay(SAME_DAY, true, {
      withVerification: { value: 3, unit: 'working_day' },
      note: t(
        'Cần xác minh thì không quá 3 ngày làm việc.',
        'When it must be verified, at most 3 working days.',
      ),
    }),
    fees: free('Luật Hộ tịch 2014, Điều 11: miễn lệ phí khi đăng ký đúng hạn', true),
    steps: wardSteps(4, 2),
    result: { name: t('Trích lục khai tử', 'Extract of the death record'), ways: [...WAYS] },
    legalBasis: [
      { ...LAWS.civilStatus, articles: t('Điều 32–34', 'Articles 32–34') },
      LAWS.civilStatusDecree,
      LAWS.oneStop,
    ],
  },
  form: formOf(
    [
      {
        key: 'deceased_section',
        title: t('Người đã mất', 'The deceased'),
        pages: [
          page('deceased', t('Thông tin người đã mất', 'About the deceased'), [
            {
              key: 'deceased',
              kind: 'person',
              label: t('Người đã mất', 'The deceased'),
              parts: ['name', 'identity_number', 'born_on', 'sex', 'ethnicity'],
              optionalParts: ['identity_number', 'ethnicity'],
            },
          ]),
          page(
            'death',
            t('Mất khi nào, ở đâu?', 'When and where did the death occur?'),
            [
              {
                key: 'died_on',
                kind: 'date',
                label: t('Ngày mất', 'Date of death'),
                notAfter: { today: true },
              },
              { key: 'died_at', kind: 'text', label: t('Nơi mất', 'Place of death') },
              {
                key: 'cause',
                kind: 'text',
                label: t('Nguyên nhân', 'Cause'),
                hint: t('Theo giấy báo tử.', 'As on the notice of death.'),
                required: false,
              },
            ],
            {
              checks: [
                {
                  failsIf: {
                    question: 'died_on',
                    compare: 'before',
                    to: { today: true, plusDays: -15 },
                  },
                  on: 'died_on',
                  level: 'warning',
                  message: t(
                    'Đã quá 15 ngày kể từ ngày mất. Bạn vẫn đăng ký được.',
                    'More than 15 days have passed since the death. You can still register it.',
                  ),
                },
              ],
            },
          ),
          page('relation', t('Bạn là gì của người đã mất?', 'What were you to the deceased?'), [
            {
              key: 'relation',
              kind: 'select',
              label: t('Quan hệ với người đã mất', 'Relation to the deceased'),
              options: [
                option('spouse', 'Vợ hoặc chồng', 'Spouse'),
                option('child', 'Con', 'Child'),
                option('parent', 'Cha hoặc mẹ', 'Parent'),
                option('relative', 'Người thân khác', 'Another relative'),
                option('other', 'Không phải người thân', 'Not a relative'),
              ],
            },
          ]),
        ],
      },
    ],
    deathPapers,
    [...WAYS],
  ),
}

/** Registration of a death. */
export const DEATH: SeedProcedure = {
  code: '1.000656',
  slug: 'dang-ky-khai-tu',
  field: 'ho-tich',
  lifeEvents: ['nguoi-than-qua-doi'],
  level: 'ward',
  audiences: ['person'],
  versions: [death],
}
