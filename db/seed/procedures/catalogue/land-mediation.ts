import {
  declaration,
  EVERYDAY_LAND_PAPERS,
  free,
  IDENTITY,
  RESTART,
  wardSteps,
} from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

/** Mediation of a land dispute: a limit in calendar days. */
export const LAND_MEDIATION: SeedProcedure = {
  code: '1.012812',
  slug: 'hoa-giai-tranh-chap-dat-dai',
  field: 'dat-dai',
  lifeEvents: ['nha-o-xay-dung'],
  level: 'ward',
  audiences: ['person', 'business'],
  versions: [
    versionOf({
      validFrom: '2024-08-01',
      name: t('Hòa giải tranh chấp đất đai', 'Mediation of a land dispute'),
      citation: 'Luật Đất đai 2024, Điều 235',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Tranh chấp', 'The dispute'),
          pages: [
            page('parties_page', t('Tranh chấp với ai?', 'With whom is the dispute?'), [
              {
                key: 'other_parties',
                kind: 'list',
                label: t('Các bên tranh chấp khác', 'The other parties'),
                itemName: t('Bên', 'Party'),
                min: 1,
                max: 10,
                questions: [
                  {
                    key: 'name',
                    kind: 'text',
                    label: t('Họ tên hoặc tên tổ chức', 'Name of the person or organisation'),
                  },
                  { key: 'address', kind: 'text', label: t('Địa chỉ', 'Address') },
                ],
              },
            ]),
            page('land_page', t('Thửa đất nào?', 'Which land?'), [
              {
                key: 'land_address',
                kind: 'address',
                label: t('Địa chỉ thửa đất', 'Address of the land'),
              },
              {
                key: 'plot',
                kind: 'text',
                label: t('Thửa số, tờ bản đồ số', 'Plot and map sheet'),
                maxLength: 60,
                width: 'medium',
                required: false,
              },
              {
                key: 'area',
                kind: 'number',
                label: t('Diện tích tranh chấp', 'Area in dispute'),
                min: 0,
                max: 1_000_000,
                decimals: 2,
                unit: t('m²', 'm²'),
                required: false,
              },
            ]),
            page('dispute_page', t('Nội dung tranh chấp', 'What the dispute is about'), [
              {
                key: 'kind',
                kind: 'radio',
                label: t('Loại tranh chấp', 'Kind'),
                options: [
                  option('boundary', 'Ranh giới', 'Boundary'),
                  option('ownership', 'Quyền sử dụng', 'Right of use'),
                  option('path', 'Lối đi chung', 'Common path'),
                  option('other', 'Khác', 'Other'),
                ],
              },
              {
                key: 'story',
                kind: 'long_text',
                label: t('Diễn biến sự việc', 'What happened'),
                maxLength: 4000,
              },
              {
                key: 'wish',
                kind: 'long_text',
                label: t('Bạn đề nghị giải quyết thế nào?', 'What do you ask for?'),
                maxLength: 1500,
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Ủy ban nhân dân phường tổ chức để các bên tranh chấp đất đai thương lượng, thỏa thuận.',
          'The ward brings the parties to a land dispute together to come to an agreement.',
        ),
        keywords: [
          ...['tranh chấp đất', 'hòa giải đất đai', 'ranh đất', 'lấn đất', 'land dispute'],
          ...EVERYDAY_LAND_PAPERS,
        ],
        serviceLevel: {
          kind: 'part',
          reason: t(
            'Các bên phải có mặt tại buổi hòa giải.',
            'The parties must attend the mediation.',
          ),
        },
        papers: [
          declaration(t('Đơn đề nghị hòa giải tranh chấp đất đai', 'Application for mediation')),
          {
            key: 'proof',
            name: t(
              'Giấy tờ về thửa đất và chứng cứ khác',
              'Papers about the land and other evidence',
            ),
            copies: { copy: 1 },
            required: false,
          },
          IDENTITY,
        ],
        time: {
          limit: { value: 30, unit: 'day' },
          supplement: RESTART,
          citation: 'Luật Đất đai 2024, Điều 235',
          verified: false,
        },
        fees: free('Luật Đất đai 2024', false),
        steps: wardSteps(120, 16),
        result: {
          name: t('Biên bản hòa giải', 'Minutes of the mediation'),
          ways: ['counter', 'post'],
        },
        legalBasis: [
          {
            number: 'Luật số 31/2024/QH15',
            title: t('Luật Đất đai', 'Land Law'),
            articles: t('Điều 235', 'Article 235'),
          },
        ],
      },
    }),
  ],
}
