import {
  declaration,
  IDENTITY,
  LAWS,
  waivedOnline,
  wardSteps,
  workingDays,
} from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

const DECLARATION = declaration(
  t(
    'Tờ khai cấp Giấy xác nhận tình trạng hôn nhân',
    'Application for a certificate of marital status',
  ),
)

/** Certificate of marital status. */
export const MARITAL_STATUS: SeedProcedure = {
  code: '1.004873',
  slug: 'xac-nhan-tinh-trang-hon-nhan',
  field: 'ho-tich',
  lifeEvents: ['ket-hon-gia-dinh', 'giay-to-ca-nhan', 'nha-o-xay-dung'],
  level: 'ward',
  audiences: ['person'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Cấp Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
      citation: 'Nghị định 123/2015/NĐ-CP, Điều 21–23',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Nội dung xác nhận', 'What is certified'),
          pages: [
            page('purpose_page', t('Bạn dùng giấy này để làm gì?', 'What do you need it for?'), [
              {
                key: 'purpose',
                kind: 'radio',
                label: t('Mục đích sử dụng', 'Purpose'),
                options: [
                  option('marry', 'Để kết hôn', 'To marry'),
                  option('property', 'Mua bán, sang tên nhà đất, vay vốn', 'Property, a loan'),
                  option('other', 'Mục đích khác', 'Something else'),
                ],
              },
              {
                key: 'purpose_text',
                kind: 'text',
                label: t('Ghi rõ mục đích', 'Which purpose'),
                showIf: { question: 'purpose', is: 'other' },
              },
              {
                key: 'partner',
                kind: 'text',
                label: t(
                  'Họ tên, năm sinh, số định danh của người dự định kết hôn',
                  'Name, year of birth and identification number of the person you are to marry',
                ),
                showIf: { question: 'purpose', is: 'marry' },
              },
            ]),
            page('status_page', t('Tình trạng hôn nhân hiện nay', 'Marital status now'), [
              {
                key: 'status',
                kind: 'radio',
                label: t('Tình trạng hôn nhân', 'Marital status'),
                options: [
                  option('never', 'Chưa đăng ký kết hôn với ai', 'Never married'),
                  option('divorced', 'Đã ly hôn', 'Divorced'),
                  option('widowed', 'Vợ hoặc chồng đã mất', 'Widowed'),
                  option('married', 'Đang có vợ hoặc chồng', 'Married'),
                ],
              },
            ]),
            page(
              'places',
              t(
                'Bạn đã thường trú ở đâu từ khi đủ tuổi kết hôn?',
                'Where have you lived since you were old enough to marry?',
              ),
              [
                {
                  key: 'residences',
                  kind: 'list',
                  label: t('Các nơi từng thường trú', 'Places of permanent residence'),
                  itemName: t('Nơi cư trú', 'Place'),
                  min: 1,
                  max: 10,
                  questions: [
                    {
                      key: 'place',
                      kind: 'text',
                      label: t(
                        'Phường, xã và tỉnh, thành phố',
                        'Ward or commune, province or city',
                      ),
                    },
                    {
                      key: 'from',
                      kind: 'date',
                      label: t('Từ ngày', 'From'),
                      notAfter: { today: true },
                    },
                    {
                      key: 'until',
                      kind: 'date',
                      label: t('Đến ngày', 'Until'),
                      required: false,
                      notBefore: { question: 'from' },
                      hint: t('Để trống nếu còn ở đó.', 'Leave empty if you still live there.'),
                    },
                  ],
                },
              ],
            ),
          ],
        },
      ],
      content: {
        summary: t(
          'Xác nhận một người chưa kết hôn, đã ly hôn, góa hoặc đang có vợ, có chồng.',
          'Certifies that a person is single, divorced, widowed or married.',
        ),
        keywords: ['giấy độc thân', 'xác nhận độc thân', 'tình trạng hôn nhân', 'single status'],
        serviceLevel: { kind: 'full' },
        papers: [
          DECLARATION,
          {
            key: 'divorce',
            name: t(
              'Bản án, quyết định ly hôn hoặc trích lục khai tử của vợ, chồng',
              'Divorce judgment, or extract of the spouse’s death record',
            ),
            copies: { copy: 1 },
            askedIf: { question: 'status', oneOf: ['divorced', 'widowed'] },
            reusedFrom: t(
              'Cơ sở dữ liệu hộ tịch điện tử (nếu đã có)',
              'Electronic civil status database, where it has it',
            ),
          },
          IDENTITY,
        ],
        time: workingDays(3, 'Nghị định 123/2015/NĐ-CP, Điều 22', false, {
          note: t(
            'Cần hỏi nơi cư trú cũ thì lâu hơn.',
            'Longer when a former place of residence must be asked.',
          ),
        }),
        fees: waivedOnline(15_000, 'Nghị quyết của HĐND Thành phố Hồ Chí Minh về lệ phí hộ tịch'),
        steps: wardSteps(16, 4),
        result: {
          name: t('Giấy xác nhận tình trạng hôn nhân', 'Certificate of marital status'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          LAWS.civilStatus,
          { ...LAWS.civilStatusDecree, articles: t('Điều 21–23', 'Articles 21–23') },
        ],
        notes: [
          t(
            'Giấy có giá trị 6 tháng kể từ ngày cấp.',
            'The certificate is valid for six months from its issue.',
          ),
        ],
      },
    }),
  ],
}
