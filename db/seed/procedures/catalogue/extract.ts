import { plainDate } from '#kernel/plain-date.ts'
import { declaration, IDENTITY, LAWS, sameDay, wardSteps } from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

/** Extracts of civil status records. */
export const EXTRACT: SeedProcedure = {
  code: '2.000635',
  slug: 'ban-sao-trich-luc-ho-tich',
  field: 'ho-tich',
  lifeEvents: ['giay-to-ca-nhan', 'hoc-tap-viec-lam'],
  level: 'ward',
  audiences: ['person', 'business'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Cấp bản sao trích lục hộ tịch', 'Copy of a civil status record'),
      citation: 'Luật Hộ tịch 2014, Điều 63, 64; Thông tư 281/2016/TT-BTC',
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Bản sao cần cấp', 'The copy you need'),
          pages: [
            page(
              'kind_page',
              t('Bạn cần bản sao của giấy nào?', 'Of which record do you need a copy?'),
              [
                {
                  key: 'record',
                  kind: 'radio',
                  label: t('Loại việc hộ tịch', 'Kind of record'),
                  options: [
                    option('birth', 'Khai sinh', 'Birth'),
                    option('marriage', 'Kết hôn', 'Marriage'),
                    option('death', 'Khai tử', 'Death'),
                    option('other', 'Việc hộ tịch khác', 'Another record'),
                  ],
                },
                {
                  key: 'copies',
                  kind: 'number',
                  label: t('Số bản', 'Number of copies'),
                  min: 1,
                  max: 50,
                },
              ],
            ),
            page('whose', t('Trích lục của ai?', 'Whose record is it?'), [
              {
                key: 'subject',
                kind: 'person',
                label: t('Người được ghi trong trích lục', 'The person in the record'),
                parts: ['name', 'identity_number', 'born_on'],
                optionalParts: ['identity_number'],
              },
            ]),
            page(
              'registered',
              t('Đã đăng ký ở đâu, khi nào?', 'Where and when was it registered?'),
              [
                {
                  key: 'registered_at',
                  kind: 'text',
                  label: t('Nơi đăng ký', 'Place of registration'),
                },
                {
                  key: 'registered_on',
                  kind: 'date',
                  label: t('Ngày đăng ký', 'Date of registration'),
                  required: false,
                  notAfter: { today: true },
                },
                {
                  key: 'register_number',
                  kind: 'text',
                  label: t('Số đăng ký (nếu nhớ)', 'Register number, if known'),
                  required: false,
                  maxLength: 40,
                  width: 'short',
                },
              ],
            ),
          ],
        },
      ],
      content: {
        summary: t(
          'Cấp bản sao khai sinh, kết hôn, khai tử và các việc hộ tịch khác từ Sổ hộ tịch, cơ sở dữ liệu hộ tịch.',
          'Copies of birth, marriage, death and other civil status records from the register.',
        ),
        keywords: [
          'bản sao khai sinh',
          'trích lục khai sinh',
          'sao y giấy khai sinh',
          'copy of birth certificate',
        ],
        serviceLevel: { kind: 'full' },
        papers: [
          declaration(
            t(
              'Tờ khai cấp bản sao trích lục hộ tịch',
              'Application for a copy of a civil status record',
            ),
          ),
          IDENTITY,
        ],
        time: sameDay('Luật Hộ tịch 2014, Điều 64', true),
        fees: [
          {
            key: 'fee',
            name: t('Phí cấp bản sao trích lục', 'Fee for a copy'),
            per: t('bản', 'copy'),
            countedBy: 'copies',
            rules: [
              {
                channel: 'any',
                amount: 8_000,
                validFrom: plainDate('2020-07-01'),
                citation: 'Thông tư 281/2016/TT-BTC',
                verified: true,
              },
            ],
          },
        ],
        steps: wardSteps(4, 2),
        result: {
          name: t('Bản sao trích lục hộ tịch', 'Copy of the civil status record'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          { ...LAWS.civilStatus, articles: t('Điều 63, 64', 'Articles 63 and 64') },
          {
            number: 'Thông tư 281/2016/TT-BTC',
            title: t(
              'Phí khai thác và sử dụng thông tin trong cơ sở dữ liệu hộ tịch',
              'Fees for information from the civil status database',
            ),
          },
        ],
      },
    }),
  ],
}
