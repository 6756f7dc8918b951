import type { SectionInput } from '#features/procedures'
import { declaration, free, IDENTITY, LAWS, sameDay, wardSteps } from '../content-parts.ts'
import { page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

const ABOUT = {
  summary: t(
    'Ghi vào Sổ hộ tịch việc kết hôn của hai người và trao Giấy chứng nhận kết hôn.',
    'Enters a marriage in the civil status register and hands over the marriage certificate.',
  ),
  keywords: ['giấy kết hôn', 'cưới', 'làm đăng ký kết hôn', 'marriage certificate', 'wedding'],
  serviceLevel: {
    kind: 'part' as const,
    reason: t(
      'Hai bên phải có mặt tại Ủy ban nhân dân để ký và nhận Giấy chứng nhận kết hôn.',
      'Both must come in person to sign and to receive the certificate.',
    ),
  },
  requirements: [
    t(
      'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi.',
      'The man is at least 20 and the woman at least 18 years old.',
    ),
    t(
      'Hai người tự nguyện, không ai đang có vợ hoặc có chồng.',
      'Both marry freely and neither is married.',
    ),
  ],
  time: sameDay('Luật Hộ tịch 2014, Điều 18', true, {
    withVerification: { value: 5, unit: 'working_day' },
    note: t(
      'Cần xác minh thì không quá 5 ngày làm việc.',
      'When it must be verified, at most 5 working days.',
    ),
  }),
  fees: free('Luật Hộ tịch 2014, Điều 11', true),
  steps: wardSteps(4, 2),
  result: {
    name: t('Giấy chứng nhận kết hôn', 'Marriage certificate'),
    ways: ['counter' as const],
  },
  legalBasis: [
    {
      number: 'Luật số 52/2014/QH13',
      title: t('Luật Hôn nhân và gia đình', 'Law on Marriage and Family'),
      articles: t('Điều 8, 9', 'Articles 8 and 9'),
    },
    { ...LAWS.civilStatus, articles: t('Điều 17, 18', 'Articles 17 and 18') },
    LAWS.civilStatusDecree,
  ],
}

const DECLARATION = declaration(t('Tờ khai đăng ký kết hôn', 'Marriage registration declaration'))

const STATUS_PAPER = {
  key: 'marital_status',
  name: t('Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
  copies: { original: 1 },
  askedIf: { question: 'same_ward', is: false },
  note: t('Của người không cư trú tại nơi đăng ký.', 'Of the one who does not live in this ward.'),
}

const PERSON = {
  kind: 'person' as const,
  parts: [
    'name' as const,
    'identity_number' as const,
    'born_on' as const,
    'nationality' as const,
    'ethnicity' as const,
    'residence' as const,
  ],
}

const tooYoung = (who: string, years: number, vi: string, en: string) => ({
  failsIf: {
    question: who,
    part: 'born_on',
    compare: 'after' as const,
    to: { today: true as const, plusYears: -years },
  },
  on: who,
  message: t(vi, en),
})

const matterOf = (asksWard: boolean): readonly SectionInput[] => [
  {
    key: 'couple',
    title: t('Hai bên kết hôn', 'The couple'),
    pages: [
      page(
        'groom',
        t('Bên nam', 'The man'),
        [{ ...PERSON, key: 'groom', label: t('Thông tin bên nam', 'About the man') }],
        {
          checks: [
            tooYoung(
              'groom',
              20,
              'Bên nam phải từ đủ 20 tuổi mới được đăng ký kết hôn',
              'The man must be at least 20 years old',
            ),
          ],
        },
      ),
      page(
        'bride',
        t('Bên nữ', 'The woman'),
        [{ ...PERSON, key: 'bride', label: t('Thông tin bên nữ', 'About the woman') }],
        {
          checks: [
            tooYoung(
              'bride',
              18,
              'Bên nữ phải từ đủ 18 tuổi mới được đăng ký kết hôn',
              'The woman must be at least 18 years old',
            ),
          ],
        },
      ),
      page('marriage_count', t('Kết hôn lần thứ mấy?', 'Which marriage is this?'), [
        {
          key: 'groom_marriage_number',
          kind: 'number',
          label: t('Bên nam kết hôn lần thứ', 'For the man, marriage number'),
          min: 1,
          max: 20,
        },
        {
          key: 'bride_marriage_number',
          kind: 'number',
          label: t('Bên nữ kết hôn lần thứ', 'For the woman, marriage number'),
          min: 1,
          max: 20,
        },
      ]),
      ...(asksWard
        ? [
            page('wards', t('Nơi cư trú của hai bên', 'Where the two live'), [
              {
                key: 'same_ward',
                kind: 'yes_no',
                label: t(
                  'Cả hai đều cư trú tại phường nơi đăng ký?',
                  'Do both live in the ward of registration?',
                ),
              },
            ]),
          ]
        : []),
    ],
  },
]

/** Registration of a marriage; since 2026 without a certificate of marital status. */
export const MARRIAGE: SeedProcedure = {
  code: '1.000894',
  slug: 'dang-ky-ket-hon',
  field: 'ho-tich',
  lifeEvents: ['ket-hon-gia-dinh'],
  level: 'ward',
  audiences: ['person'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Đăng ký kết hôn', 'Registration of a marriage'),
      citation: 'Luật Hộ tịch 2014; Nghị định 123/2015/NĐ-CP',
      verified: true,
      matter: matterOf(true),
      content: { ...ABOUT, papers: [DECLARATION, STATUS_PAPER, IDENTITY] },
    }),
    versionOf({
      validFrom: '2026-01-01',
      name: t('Đăng ký kết hôn', 'Registration of a marriage'),
      citation:
        'Nghị quyết 66.7/2025/NQ-CP: không yêu cầu giấy xác nhận tình trạng hôn nhân từ 01/01/2026',
      verified: true,
      matter: matterOf(false),
      content: {
        ...ABOUT,
        papers: [DECLARATION, IDENTITY],
        notes: [
          t(
            'Từ 01/01/2026 không phải nộp giấy xác nhận tình trạng hôn nhân; cơ quan đăng ký tự tra cứu.',
            'Since 1 January 2026 no certificate of marital status is needed; the registrar looks it up.',
          ),
        ],
      },
    }),
  ],
}
