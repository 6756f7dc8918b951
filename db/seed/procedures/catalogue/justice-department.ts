import {
  declaration,
  districtSteps,
  IDENTITY,
  LAWS,
  RESTART,
  waivedOnline,
  workingDays,
} from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

const JUSTICE = 'tu-phap'
const DISTRICT = 'quan-binh-thanh'

/** Changes and corrections of civil status. */
export const CORRECTION: SeedProcedure = {
  code: '1.004859',
  slug: 'thay-doi-cai-chinh-ho-tich',
  field: 'ho-tich',
  lifeEvents: ['giay-to-ca-nhan'],
  level: 'district',
  audiences: ['person'],
  handledBy: JUSTICE,
  decidedBy: DISTRICT,
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t(
        'Thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc',
        'Change, correction or completion of civil status; redetermination of ethnic group',
      ),
      citation: 'Luật Hộ tịch 2014, Điều 45–49',
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Nội dung đề nghị', 'What is asked for'),
          pages: [
            page('kind_page', t('Bạn cần thay đổi điều gì?', 'What is to be changed?'), [
              {
                key: 'kind',
                kind: 'radio',
                label: t('Loại việc', 'Kind'),
                options: [
                  option('change', 'Thay đổi họ, chữ đệm, tên', 'Change of name'),
                  option('correct', 'Cải chính sai sót', 'Correction of an error'),
                  option('complete', 'Bổ sung thông tin còn thiếu', 'Completion'),
                  option('ethnicity', 'Xác định lại dân tộc', 'Redetermination of ethnic group'),
                ],
              },
            ]),
            page('record_page', t('Giấy tờ hộ tịch nào?', 'In which record?'), [
              {
                key: 'record',
                kind: 'text',
                label: t('Loại giấy tờ, số và ngày đăng ký', 'Record, its number and date'),
              },
              {
                key: 'subject',
                kind: 'person',
                label: t('Người có thông tin cần thay đổi', 'The person concerned'),
                parts: ['name', 'identity_number', 'born_on'],
                optionalParts: ['identity_number'],
              },
            ]),
            page('change_page', t('Ghi từ đâu thành gì?', 'From what to what?'), [
              {
                key: 'written_now',
                kind: 'text',
                label: t('Đang ghi là', 'It now says'),
                required: false,
              },
              { key: 'to_be_written', kind: 'text', label: t('Đề nghị ghi là', 'It should say') },
              { key: 'reason', kind: 'long_text', label: t('Lý do', 'Reason'), maxLength: 1500 },
            ]),
            page('consent_page', t('Người dưới 18 tuổi?', 'Under 18?'), [
              {
                key: 'is_minor',
                kind: 'yes_no',
                label: t(
                  'Người có thông tin cần thay đổi chưa đủ 18 tuổi?',
                  'Is the person concerned under 18?',
                ),
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Sửa thông tin trong giấy tờ hộ tịch đã đăng ký: họ tên, ngày sinh, dân tộc, quê quán…',
          'Changes what a civil status record says: name, date of birth, ethnic group, ancestral home …',
        ),
        keywords: [
          'đổi tên',
          'sửa khai sinh',
          'cải chính khai sinh',
          'sửa ngày sinh',
          'change of name',
        ],
        serviceLevel: { kind: 'full' },
        papers: [
          declaration(
            t(
              'Tờ khai đăng ký việc thay đổi, cải chính, bổ sung hộ tịch',
              'Application for change, correction or completion',
            ),
          ),
          {
            key: 'proof',
            name: t('Giấy tờ làm căn cứ thay đổi, cải chính', 'Papers that justify the change'),
            copies: { certified: 1 },
          },
          {
            key: 'consent',
            name: t(
              'Văn bản đồng ý của cha, mẹ (và của người từ đủ 9 tuổi)',
              'Written consent of the parents, and of the child from the age of 9',
            ),
            copies: { original: 1 },
            askedIf: { question: 'is_minor', is: true },
          },
          IDENTITY,
        ],
        time: workingDays(3, 'Luật Hộ tịch 2014, Điều 47', true, {
          withVerification: { value: 6, unit: 'working_day' },
          note: t(
            'Cần xác minh thì không quá 6 ngày làm việc. Bổ sung hộ tịch: trong ngày.',
            'At most 6 working days when it must be verified. Completions: the same day.',
          ),
        }),
        fees: waivedOnline(28_000, 'Nghị quyết của HĐND Thành phố Hồ Chí Minh về lệ phí hộ tịch'),
        steps: districtSteps(10, 4, 4),
        result: {
          name: t(
            'Trích lục thay đổi, cải chính, bổ sung hộ tịch',
            'Extract of the change, correction or completion',
          ),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          { ...LAWS.civilStatus, articles: t('Điều 26–29, 45–49', 'Articles 26–29, 45–49') },
          LAWS.civilStatusDecree,
        ],
      },
    }),
  ],
}

/** Marriages with a foreign element. */
export const FOREIGN_MARRIAGE: SeedProcedure = {
  code: '2.000806',
  slug: 'dang-ky-ket-hon-co-yeu-to-nuoc-ngoai',
  field: 'ho-tich',
  lifeEvents: ['ket-hon-gia-dinh'],
  level: 'district',
  audiences: ['person'],
  handledBy: JUSTICE,
  decidedBy: DISTRICT,
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t(
        'Đăng ký kết hôn có yếu tố nước ngoài',
        'Registration of a marriage with a foreign element',
      ),
      citation: 'Luật Hộ tịch 2014, Điều 37, 38; Nghị định 123/2015/NĐ-CP, Điều 30–33',
      verified: false,
      matter: [
        {
          key: 'couple',
          title: t('Hai bên kết hôn', 'The couple'),
          pages: [
            page('vietnamese_page', t('Công dân Việt Nam', 'The Vietnamese citizen'), [
              {
                key: 'vietnamese',
                kind: 'person',
                label: t('Công dân Việt Nam', 'Vietnamese citizen'),
                parts: ['name', 'identity_number', 'born_on', 'sex', 'residence'],
              },
            ]),
            page('foreigner_page', t('Người nước ngoài', 'The foreigner'), [
              {
                key: 'foreigner',
                kind: 'person',
                label: t(
                  'Người nước ngoài hoặc người Việt Nam định cư ở nước ngoài',
                  'Foreigner, or Vietnamese living abroad',
                ),
                parts: ['name', 'born_on', 'sex', 'nationality'],
              },
              {
                key: 'passport',
                kind: 'text',
                label: t('Số hộ chiếu', 'Passport number'),
                maxLength: 20,
                width: 'medium',
                pattern: {
                  regex: '[A-Za-z0-9]{5,20}',
                  message: t(
                    'Số hộ chiếu chỉ gồm chữ và số, từ 5 đến 20 ký tự',
                    'A passport number has 5 to 20 letters and digits',
                  ),
                },
              },
            ]),
            page('agreement_page', t('Hai bên có mặt ngày nào?', 'When can both come?'), [
              {
                key: 'present_on',
                kind: 'date',
                label: t(
                  'Ngày hai bên có thể cùng có mặt để ký',
                  'Day on which both can come to sign',
                ),
                notBefore: { today: true },
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Đăng ký kết hôn giữa công dân Việt Nam với người nước ngoài hoặc người Việt Nam định cư ở nước ngoài.',
          'Registers the marriage of a Vietnamese citizen with a foreigner or a Vietnamese living abroad.',
        ),
        keywords: [
          'lấy chồng nước ngoài',
          'lấy vợ nước ngoài',
          'kết hôn với người nước ngoài',
          'foreign spouse',
        ],
        serviceLevel: {
          kind: 'part',
          reason: t(
            'Hai bên phải có mặt để ký Sổ hộ tịch.',
            'Both must come in person to sign the register.',
          ),
        },
        papers: [
          declaration(t('Tờ khai đăng ký kết hôn', 'Marriage registration declaration')),
          {
            key: 'health',
            name: t(
              'Giấy xác nhận của cơ sở y tế về khả năng nhận thức',
              'Medical certificate of mental capacity',
            ),
            copies: { original: 1 },
            note: t(
              'Cấp chưa quá 6 tháng, cho cả hai bên.',
              'Not older than six months, for both.',
            ),
          },
          {
            key: 'foreign_status',
            name: t(
              'Giấy tờ chứng minh tình trạng hôn nhân của người nước ngoài',
              'Proof of the foreigner’s marital status',
            ),
            copies: { original: 1 },
            note: t(
              'Đã hợp pháp hóa lãnh sự và dịch ra tiếng Việt.',
              'Legalised and translated into Vietnamese.',
            ),
          },
          {
            key: 'passport_copy',
            name: t('Hộ chiếu của người nước ngoài', 'The foreigner’s passport'),
            copies: { copy: 1 },
          },
          IDENTITY,
        ],
        time: {
          limit: { value: 15, unit: 'day' },
          supplement: RESTART,
          citation: 'Nghị định 123/2015/NĐ-CP, Điều 31',
          verified: true,
        },
        fees: waivedOnline(
          1_000_000,
          'Nghị quyết của HĐND Thành phố Hồ Chí Minh về lệ phí hộ tịch',
        ),
        steps: districtSteps(48, 12, 8),
        result: { name: t('Giấy chứng nhận kết hôn', 'Marriage certificate'), ways: ['counter'] },
        legalBasis: [
          { ...LAWS.civilStatus, articles: t('Điều 37, 38', 'Articles 37 and 38') },
          { ...LAWS.civilStatusDecree, articles: t('Điều 30–33', 'Articles 30–33') },
        ],
      },
    }),
  ],
}
