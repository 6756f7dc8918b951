import {
  declaration,
  districtSteps,
  free,
  IDENTITY,
  wardSteps,
  workingDays,
} from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'
import { bank, DECREE } from './social-parts.ts'

/** Monthly social allowance. */
export const SOCIAL_ALLOWANCE: SeedProcedure = {
  code: '1.001776',
  slug: 'tro-cap-xa-hoi-hang-thang',
  field: 'bao-tro-xa-hoi',
  lifeEvents: ['kho-khan-khuyet-tat', 'co-con-nho'],
  level: 'ward',
  audiences: ['person'],
  handledBy: 'lao-dong-thuong-binh-xa-hoi',
  decidedBy: 'quan-binh-thanh',
  versions: [
    versionOf({
      validFrom: '2021-07-01',
      name: t(
        'Thực hiện, điều chỉnh, thôi hưởng trợ cấp xã hội hằng tháng',
        'Monthly social allowance: grant, change, end',
      ),
      citation: 'Nghị định 20/2021/NĐ-CP; mức chuẩn 540.000 đồng theo Nghị định 335/2026/NĐ-CP',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Người hưởng trợ cấp', 'The beneficiary'),
          pages: [
            page('request_page', t('Bạn đề nghị điều gì?', 'What do you ask for?'), [
              {
                key: 'request',
                kind: 'radio',
                label: t('Đề nghị', 'Request'),
                options: [
                  option('grant', 'Hưởng trợ cấp', 'Grant'),
                  option('change', 'Điều chỉnh mức hưởng', 'Change'),
                  option('end', 'Thôi hưởng', 'End'),
                ],
              },
              {
                key: 'group',
                kind: 'select',
                label: t('Thuộc diện', 'Group'),
                options: [
                  option('orphan', 'Trẻ em mồ côi, bị bỏ rơi', 'Orphaned or abandoned child'),
                  option(
                    'single_parent',
                    'Người đơn thân nuôi con thuộc hộ nghèo',
                    'Single parent of a poor household',
                  ),
                  option('elderly', 'Người cao tuổi', 'Elderly person'),
                  option(
                    'disabled',
                    'Người khuyết tật nặng, đặc biệt nặng',
                    'Person with severe disability',
                  ),
                  option(
                    'hiv',
                    'Người nhiễm HIV thuộc hộ nghèo',
                    'Person with HIV of a poor household',
                  ),
                ],
              },
            ]),
            page('beneficiary_page', t('Người hưởng', 'The beneficiary'), [
              {
                key: 'beneficiary',
                kind: 'person',
                label: t('Thông tin người hưởng', 'About the beneficiary'),
                parts: ['name', 'identity_number', 'born_on', 'sex', 'residence'],
              },
            ]),
            page('situation_page', t('Hoàn cảnh', 'Situation'), [
              {
                key: 'poor',
                kind: 'yes_no',
                label: t('Thuộc hộ nghèo hoặc cận nghèo?', 'Of a poor or near-poor household?'),
              },
              {
                key: 'pension',
                kind: 'yes_no',
                label: t(
                  'Đang hưởng lương hưu hoặc trợ cấp bảo hiểm xã hội?',
                  'Receiving a pension or a social insurance benefit?',
                ),
              },
              {
                key: 'situation',
                kind: 'long_text',
                label: t('Mô tả hoàn cảnh', 'Describe the situation'),
                maxLength: 1500,
              },
            ]),
            bank,
          ],
        },
      ],
      content: {
        summary: t(
          'Trợ cấp hằng tháng cho trẻ mồ côi, người cao tuổi, người khuyết tật, người đơn thân nghèo nuôi con.',
          'A monthly allowance for orphans, elderly and disabled people, and poor single parents.',
        ),
        keywords: [
          'bảo trợ xã hội',
          'trợ cấp người cao tuổi',
          'trợ cấp khuyết tật',
          'tiền trợ cấp',
          'allowance',
        ],
        serviceLevel: { kind: 'full' },
        papers: [
          declaration(t('Tờ khai đề nghị trợ giúp xã hội', 'Application for social assistance')),
          {
            key: 'disability_certificate',
            name: t('Giấy xác nhận khuyết tật', 'Disability certificate'),
            copies: { copy: 1 },
            askedIf: { question: 'group', is: 'disabled' },
          },
          IDENTITY,
        ],
        time: workingDays(22, 'Nghị định 20/2021/NĐ-CP, Điều 7', false, {
          note: t(
            'Gồm 2 ngày làm việc niêm yết công khai tại phường.',
            'Includes 2 working days of public posting in the ward.',
          ),
        }),
        fees: free('Nghị định 20/2021/NĐ-CP', true),
        steps: districtSteps(112, 24, 24),
        result: {
          name: t('Quyết định trợ cấp xã hội hằng tháng', 'Decision on the monthly allowance'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          DECREE,
          {
            number: 'Nghị định 335/2026/NĐ-CP',
            title: t(
              'Mức chuẩn trợ giúp xã hội 540.000 đồng/tháng',
              'Base level of social assistance: 540,000 dong a month',
            ),
          },
        ],
      },
    }),
  ],
}

/** Degree of disability. */
export const DISABILITY: SeedProcedure = {
  code: '1.001699',
  slug: 'xac-dinh-muc-do-khuyet-tat',
  field: 'bao-tro-xa-hoi',
  lifeEvents: ['kho-khan-khuyet-tat'],
  level: 'ward',
  audiences: ['person'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t(
        'Xác định, xác định lại mức độ khuyết tật và cấp Giấy xác nhận khuyết tật',
        'Degree of disability and disability certificate',
      ),
      citation: 'Thông tư 01/2019/TT-BLĐTBXH',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Người khuyết tật', 'The person with a disability'),
          pages: [
            page('person_page', t('Người cần xác định', 'The person'), [
              {
                key: 'disabled_person',
                kind: 'person',
                label: t('Thông tin người khuyết tật', 'About the person'),
                parts: ['name', 'identity_number', 'born_on', 'sex', 'residence'],
              },
            ]),
            page('kinds_page', t('Dạng khuyết tật', 'Kind of disability'), [
              {
                key: 'kinds',
                kind: 'checkboxes',
                label: t('Dạng khuyết tật', 'Kinds'),
                options: [
                  option('mobility', 'Vận động', 'Mobility'),
                  option('hearing', 'Nghe, nói', 'Hearing, speech'),
                  option('sight', 'Nhìn', 'Sight'),
                  option('mental', 'Thần kinh, tâm thần', 'Mental'),
                  option('intellectual', 'Trí tuệ', 'Intellectual'),
                  option('other', 'Khuyết tật khác', 'Other'),
                ],
              },
              {
                key: 'again',
                kind: 'yes_no',
                label: t(
                  'Đã từng được xác định mức độ khuyết tật?',
                  'Has the degree been determined before?',
                ),
              },
            ]),
            page('help_page', t('Đi lại đến nơi họp hội đồng', 'Coming to the council'), [
              {
                key: 'needs_visit',
                kind: 'yes_no',
                label: t('Cần hội đồng đến tận nhà?', 'Should the council come to the home?'),
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Hội đồng của phường xác định mức độ khuyết tật và cấp giấy xác nhận.',
          'A council of the ward determines the degree of disability and issues the certificate.',
        ),
        keywords: ['giấy xác nhận khuyết tật', 'giám định khuyết tật', 'disability certificate'],
        serviceLevel: {
          kind: 'part',
          reason: t(
            'Hội đồng phải gặp trực tiếp người khuyết tật.',
            'The council must meet the person.',
          ),
        },
        papers: [
          declaration(
            t('Đơn đề nghị xác định mức độ khuyết tật', 'Application for the degree of disability'),
          ),
          {
            key: 'medical',
            name: t(
              'Giấy tờ y tế: bệnh án, kết quả khám, phẫu thuật',
              'Medical papers: records, examinations, operations',
            ),
            copies: { copy: 1 },
            required: false,
          },
          {
            key: 'former_certificate',
            name: t('Giấy xác nhận khuyết tật đã cấp', 'Former certificate'),
            copies: { copy: 1 },
            askedIf: { question: 'again', is: true },
          },
          IDENTITY,
        ],
        time: workingDays(25, 'Thông tư 01/2019/TT-BLĐTBXH', false),
        fees: free('Luật Người khuyết tật 2010', true),
        steps: wardSteps(160, 24),
        result: {
          name: t('Giấy xác nhận khuyết tật', 'Disability certificate'),
          ways: ['counter', 'post'],
        },
        legalBasis: [
          {
            number: 'Luật số 51/2010/QH12',
            title: t('Luật Người khuyết tật', 'Law on Persons with Disabilities'),
          },
          {
            number: 'Thông tư 01/2019/TT-BLĐTBXH',
            title: t(
              'Xác định mức độ khuyết tật do Hội đồng xác định mức độ khuyết tật thực hiện',
              'Determination of the degree of disability by the council',
            ),
          },
        ],
      },
    }),
  ],
}
