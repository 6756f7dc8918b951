import { declaration, free, IDENTITY, wardSteps, workingDays } from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'
import { bank, DECREE } from './social-parts.ts'

/** Support for funeral costs. */
export const FUNERAL_SUPPORT: SeedProcedure = {
  code: '1.001731',
  slug: 'ho-tro-chi-phi-mai-tang',
  field: 'bao-tro-xa-hoi',
  lifeEvents: ['nguoi-than-qua-doi', 'kho-khan-khuyet-tat'],
  level: 'ward',
  audiences: ['person'],
  versions: [
    versionOf({
      validFrom: '2021-07-01',
      name: t(
        'Hỗ trợ chi phí mai táng cho đối tượng bảo trợ xã hội',
        'Funeral support for recipients of social assistance',
      ),
      citation: 'Nghị định 20/2021/NĐ-CP, Điều 11',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Việc mai táng', 'The funeral'),
          pages: [
            page('deceased_page', t('Người đã mất', 'The deceased'), [
              {
                key: 'deceased',
                kind: 'person',
                label: t('Thông tin người đã mất', 'About the deceased'),
                parts: ['name', 'identity_number', 'born_on', 'sex'],
              },
              {
                key: 'died_on',
                kind: 'date',
                label: t('Ngày mất', 'Date of death'),
                notAfter: { today: true },
              },
            ]),
            page(
              'scheme_page',
              t('Người mất hưởng chế độ nào?', 'Which benefit did the deceased receive?'),
              [
                {
                  key: 'scheme',
                  kind: 'radio',
                  label: t('Chế độ đang hưởng', 'Benefit'),
                  options: [
                    option('assistance', 'Trợ cấp xã hội hằng tháng', 'Monthly social allowance'),
                    option(
                      'pension',
                      'Trợ cấp hưu trí xã hội (thủ tục 1.014028)',
                      'Social pension (procedure 1.014028)',
                    ),
                    option('none', 'Không hưởng chế độ nào', 'None'),
                  ],
                  hint: t(
                    'Hưu trí xã hội là thủ tục khác, dễ nhầm với thủ tục này.',
                    'The social pension is another procedure, easily confused with this one.',
                  ),
                },
              ],
              {
                checks: [
                  {
                    failsIf: { question: 'scheme', is: 'pension' },
                    on: 'scheme',
                    message: t(
                      'Người hưởng hưu trí xã hội làm thủ tục 1.014028. Hãy hỏi bộ phận một cửa',
                      'For recipients of the social pension it is procedure 1.014028. Please ask the one-stop counter',
                    ),
                  },
                ],
              },
            ),
            page('organiser_page', t('Ai đứng ra mai táng?', 'Who holds the funeral?'), [
              {
                key: 'organiser',
                kind: 'radio',
                label: t('Người tổ chức mai táng', 'Organiser'),
                options: [
                  option('family', 'Gia đình, cá nhân', 'Family or person'),
                  option('body', 'Cơ quan, tổ chức', 'A body'),
                ],
              },
            ]),
            bank,
          ],
        },
      ],
      content: {
        summary: t(
          'Hỗ trợ một lần chi phí mai táng người đang hưởng trợ cấp xã hội hằng tháng.',
          'A single payment towards the funeral of a recipient of the monthly social allowance.',
        ),
        keywords: ['mai táng phí', 'tiền mai táng', 'đám tang', 'funeral'],
        serviceLevel: { kind: 'full' },
        papers: [
          declaration(
            t('Tờ khai đề nghị hỗ trợ chi phí mai táng', 'Application for funeral support'),
          ),
          {
            key: 'death_extract',
            name: t('Trích lục khai tử', 'Extract of the death record'),
            copies: { copy: 1 },
            required: false,
            upload: false,
            reusedFrom: t('Cơ sở dữ liệu hộ tịch điện tử', 'Electronic civil status database'),
          },
          IDENTITY,
        ],
        time: workingDays(5, 'Nghị định 20/2021/NĐ-CP, Điều 11', false),
        fees: free('Nghị định 20/2021/NĐ-CP', true),
        steps: wardSteps(28, 8),
        result: {
          name: t('Quyết định hỗ trợ chi phí mai táng', 'Decision on funeral support'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [{ ...DECREE, articles: t('Điều 11', 'Article 11') }],
      },
    }),
  ],
}
