import { declaration, districtSteps } from '../content-parts.ts'
import { page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'
import { CONSTRUCTION, DECREE, fees, LAW } from './construction-parts.ts'

/** Extension of a building permit. */
export const PERMIT_EXTENSION: SeedProcedure = {
  code: '1.013227',
  slug: 'gia-han-giay-phep-xay-dung',
  field: 'xay-dung',
  lifeEvents: ['nha-o-xay-dung'],
  level: 'district',
  audiences: ['person', 'business'],
  ...CONSTRUCTION,
  versions: [
    versionOf({
      validFrom: '2021-01-01',
      name: t(
        'Gia hạn giấy phép xây dựng nhà ở riêng lẻ',
        'Extension of a building permit for a detached house',
      ),
      citation: `Luật Xây dựng 2014, Điều 99; từ 01/7/2026 ${DECREE}`,
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Giấy phép cần gia hạn', 'The permit'),
          pages: [
            page(
              'permit_page',
              t('Giấy phép nào?', 'Which permit?'),
              [
                {
                  key: 'permit_number',
                  kind: 'text',
                  label: t('Số giấy phép xây dựng', 'Number of the permit'),
                  maxLength: 40,
                  width: 'medium',
                },
                {
                  key: 'issued_on',
                  kind: 'date',
                  label: t('Ngày cấp', 'Date of issue'),
                  notAfter: { today: true },
                },
                {
                  key: 'site_address',
                  kind: 'address',
                  label: t('Địa điểm xây dựng', 'Building site'),
                },
              ],
              {
                checks: [
                  {
                    failsIf: {
                      question: 'issued_on',
                      compare: 'before',
                      to: { today: true, plusYears: -1 },
                    },
                    on: 'issued_on',
                    level: 'warning',
                    message: t(
                      'Giấy phép đã quá 12 tháng. Nếu chưa khởi công, có thể phải xin cấp mới.',
                      'The permit is older than 12 months. If works have not begun you may need a new one.',
                    ),
                  },
                ],
              },
            ),
            page('reason_page', t('Vì sao chưa khởi công?', 'Why have works not begun?'), [
              {
                key: 'reason',
                kind: 'long_text',
                label: t('Lý do đề nghị gia hạn', 'Reason for the extension'),
                maxLength: 1000,
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Gia hạn giấy phép xây dựng chưa khởi công trong 12 tháng; mỗi giấy phép được gia hạn tối đa hai lần.',
          'Extends a permit under which works have not begun within 12 months; at most twice for each permit.',
        ),
        keywords: ['gia hạn gpxd', 'giấy phép xây dựng hết hạn', 'permit extension'],
        serviceLevel: { kind: 'full' },
        papers: [
          declaration(t('Đơn đề nghị gia hạn giấy phép xây dựng', 'Application for the extension')),
          {
            key: 'permit',
            name: t('Giấy phép xây dựng đã cấp', 'The permit'),
            copies: { original: 1 },
          },
        ],
        time: {
          limit: { value: 5, unit: 'working_day' },
          supplement: {
            policy: 'special_window',
            window: { value: 1, unit: 'working_day' },
            refusedWithin: { value: 1, unit: 'working_day' },
          },
          note: t(
            'Thẩm định trong 2 ngày làm việc; bạn có 1 ngày làm việc để bổ sung.',
            'Appraisal within 2 working days; you have 1 working day to supplement.',
          ),
          citation: DECREE,
          verified: true,
        },
        fees: fees(15_000),
        steps: districtSteps(16, 8, 6),
        result: {
          name: t('Giấy phép xây dựng được gia hạn', 'The extended permit'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          LAW,
          { number: DECREE, title: t('Về cấp giấy phép xây dựng', 'On building permits') },
        ],
      },
    }),
  ],
}
