import { plainDate } from '#kernel/plain-date.ts'
import { EVERYDAY_LAND_PAPERS, IDENTITY, LAWS, sameDay, wardSteps } from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

const SINCE = plainDate('2020-07-01')
const FEES = 'Thông tư 226/2016/TT-BTC'
const SAME_DAY = 'Nghị định 23/2015/NĐ-CP, Điều 7'

/** Certified copies. */
export const CERTIFIED_COPY: SeedProcedure = {
  code: '2.000815',
  slug: 'chung-thuc-ban-sao-tu-ban-chinh',
  field: 'chung-thuc',
  lifeEvents: ['giay-to-ca-nhan', 'hoc-tap-viec-lam', 'nha-o-xay-dung', 'khoi-su-kinh-doanh'],
  level: 'ward',
  audiences: ['person', 'business'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Chứng thực bản sao từ bản chính', 'Certification of copies from originals'),
      citation: 'Nghị định 23/2015/NĐ-CP; Thông tư 226/2016/TT-BTC',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Giấy tờ cần chứng thực', 'What is to be certified'),
          pages: [
            page(
              'document_page',
              t('Bạn cần chứng thực giấy tờ nào?', 'Which document is to be certified?'),
              [
                {
                  key: 'document',
                  kind: 'text',
                  label: t('Tên giấy tờ', 'Name of the document'),
                  hint: t(
                    'Ví dụ: bằng tốt nghiệp, sổ hộ khẩu cũ, giấy chứng nhận quyền sử dụng đất.',
                    'For example a diploma or a land certificate.',
                  ),
                },
                {
                  key: 'pages',
                  kind: 'number',
                  label: t('Số trang của một bản', 'Pages of one copy'),
                  min: 1,
                  max: 500,
                },
                {
                  key: 'copies',
                  kind: 'number',
                  label: t('Số bản', 'Number of copies'),
                  min: 1,
                  max: 100,
                },
              ],
            ),
            page('original_page', t('Bản chính ở dạng nào?', 'In what form is the original?'), [
              {
                key: 'original_form',
                kind: 'radio',
                label: t('Dạng bản chính', 'Form of the original'),
                options: [
                  option(
                    'paper',
                    'Giấy: mang bản chính đến quầy để đối chiếu',
                    'Paper: bring it to the counter for comparison',
                  ),
                  option(
                    'electronic',
                    'Văn bản điện tử có chữ ký số',
                    'Electronic document with a digital signature',
                  ),
                ],
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Xác nhận bản sao đúng với bản chính; bản sao có giá trị thay bản chính trong giao dịch.',
          'Certifies that a copy agrees with the original, in whose place it may then be used.',
        ),
        keywords: [
          ...EVERYDAY_LAND_PAPERS,
          'sao y',
          'sao y bản chính',
          'công chứng giấy tờ',
          'photo công chứng',
          'certified copy',
        ],
        serviceLevel: {
          kind: 'part',
          reason: t(
            'Phải xuất trình bản chính để đối chiếu, trừ bản chính điện tử.',
            'The original must be shown, unless it is electronic.',
          ),
        },
        papers: [
          {
            key: 'original',
            name: t('Bản chính giấy tờ', 'The original document'),
            copies: { original: 1 },
            required: false,
            note: t(
              'Bản giấy: mang đến quầy. Bản điện tử: tải lên tại đây.',
              'On paper: bring it to the counter. Electronic: upload it here.',
            ),
          },
          {
            key: 'copy',
            name: t('Bản sao cần chứng thực', 'The copies to be certified'),
            copies: { copy: 1 },
            required: false,
            upload: false,
            note: t(
              'Quầy có thể chụp giúp từ bản chính.',
              'The counter can make them from the original.',
            ),
          },
        ],
        time: sameDay(SAME_DAY, true, {
          note: t(
            'Nhiều trang, nhiều bản: có thể kéo dài thêm tối đa 2 ngày làm việc hoặc theo thỏa thuận.',
            'For many pages or copies up to 2 working days more, or as agreed.',
          ),
        }),
        fees: [
          {
            key: 'fee',
            name: t('Phí chứng thực', 'Certification fee'),
            per: t('trang', 'page'),
            countedBy: 'pages',
            timesBy: 'copies',
            rules: [
              {
                channel: 'any',
                amount: 2_000,
                beyond: { units: 2, amount: 1_000 },
                most: 200_000,
                validFrom: SINCE,
                citation: FEES,
                verified: false,
              },
            ],
          },
        ],
        steps: wardSteps(4, 2),
        result: {
          name: t('Bản sao đã chứng thực', 'Certified copies'),
          ways: ['counter', 'online'],
        },
        legalBasis: [
          { ...LAWS.certification, articles: t('Điều 7, 17–22', 'Articles 7 and 17–22') },
          { number: FEES, title: t('Phí chứng thực', 'Certification fees') },
        ],
      },
    }),
  ],
}

/** Certified signatures. */
export const CERTIFIED_SIGNATURE: SeedProcedure = {
  code: '2.000884',
  slug: 'chung-thuc-chu-ky',
  field: 'chung-thuc',
  lifeEvents: ['giay-to-ca-nhan', 'hoc-tap-viec-lam'],
  level: 'ward',
  audiences: ['person', 'business'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Chứng thực chữ ký trong giấy tờ, văn bản', 'Certification of a signature'),
      citation: 'Nghị định 23/2015/NĐ-CP; Thông tư 226/2016/TT-BTC',
      verified: false,
      matter: [
        {
          key: 'matter',
          title: t('Văn bản cần chứng thực chữ ký', 'The document'),
          pages: [
            page('document_page', t('Bạn ký vào văn bản nào?', 'Which document do you sign?'), [
              {
                key: 'document',
                kind: 'radio',
                label: t('Loại văn bản', 'Kind of document'),
                options: [
                  option('cv', 'Sơ yếu lý lịch', 'Curriculum vitae'),
                  option('authority', 'Giấy ủy quyền', 'Power of attorney'),
                  option('translation', 'Bản dịch', 'Translation'),
                  option('other', 'Văn bản khác', 'Another document'),
                ],
              },
              {
                key: 'document_name',
                kind: 'text',
                label: t('Tên văn bản', 'Name of the document'),
                showIf: { question: 'document', is: 'other' },
              },
              {
                key: 'copies',
                kind: 'number',
                label: t('Số văn bản', 'Number of documents'),
                min: 1,
                max: 50,
              },
            ]),
            page('visit_page', t('Khi nào bạn đến ký?', 'When will you come to sign?'), [
              {
                key: 'visit_on',
                kind: 'date',
                label: t(
                  'Ngày dự kiến đến ký tại quầy',
                  'Day on which you mean to sign at the counter',
                ),
                notBefore: { today: true },
                notAfter: { today: true, plusDays: 30 },
              },
              {
                key: 'cannot_travel',
                kind: 'yes_no',
                label: t(
                  'Người ký già yếu, không đi lại được?',
                  'Is the signer too frail to come?',
                ),
                hint: t(
                  'Cán bộ có thể đến tận nơi chứng thực.',
                  'An officer can come to the signer.',
                ),
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Xác nhận chữ ký trên văn bản là của người đã ký trước mặt người chứng thực.',
          'Certifies that a signature is that of the person who signed before the officer.',
        ),
        keywords: ['xác nhận sơ yếu lý lịch', 'chứng thực lý lịch', 'giấy ủy quyền', 'signature'],
        serviceLevel: {
          kind: 'part',
          reason: t(
            'Người yêu cầu phải ký trước mặt người chứng thực.',
            'The applicant must sign before the officer.',
          ),
        },
        papers: [
          {
            key: 'document',
            name: t('Văn bản sẽ ký', 'The document to be signed'),
            copies: { original: 1 },
            note: t('Chưa ký trước khi đến quầy.', 'Do not sign it before you come.'),
          },
          IDENTITY,
        ],
        time: sameDay(SAME_DAY, true),
        fees: [
          {
            key: 'fee',
            name: t('Phí chứng thực', 'Certification fee'),
            per: t('văn bản', 'document'),
            countedBy: 'copies',
            rules: [
              { channel: 'any', amount: 10_000, validFrom: SINCE, citation: FEES, verified: false },
            ],
          },
        ],
        steps: wardSteps(4, 2),
        result: {
          name: t('Văn bản đã chứng thực chữ ký', 'Document with certified signature'),
          ways: ['counter'],
        },
        legalBasis: [{ ...LAWS.certification, articles: t('Điều 23–26', 'Articles 23–26') }],
      },
    }),
  ],
}
