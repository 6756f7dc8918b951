import {
  declaration,
  departmentSteps,
  IDENTITY,
  waivedOnline,
  workingDays,
} from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

const BUSINESS = 'tai-chinh-ke-hoach'

const businessFees = waivedOnline(
  100_000,
  'Nghị quyết của HĐND Thành phố Hồ Chí Minh về lệ phí đăng ký kinh doanh',
)

const businessContent = {
  keywords: [
    'hộ kinh doanh cá thể',
    'mở quán',
    'mở cửa hàng',
    'giấy phép kinh doanh',
    'household business',
    'shop',
  ],
  serviceLevel: { kind: 'full' as const },
  fees: businessFees,
  steps: departmentSteps(14, 6),
}

/** Founding of a household business: under ND 01/2021, and since 1/7/2025 under ND 168/2025. */
export const BUSINESS_FOUNDING: SeedProcedure = {
  code: '1.001612',
  slug: 'dang-ky-thanh-lap-ho-kinh-doanh',
  field: 'ho-kinh-doanh',
  lifeEvents: ['khoi-su-kinh-doanh'],
  level: 'district',
  audiences: ['person', 'business'],
  handledBy: BUSINESS,
  decidedBy: BUSINESS,
  versions: (
    [
      ['2021-01-04', 'Nghị định 01/2021/NĐ-CP, Điều 87'],
      ['2025-07-01', 'Nghị định 168/2025/NĐ-CP, Điều 99'],
    ] as const
  ).map(([validFrom, citation]) =>
    versionOf({
      validFrom,
      name: t('Đăng ký thành lập hộ kinh doanh', 'Registration of a household business'),
      citation,
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Hộ kinh doanh', 'The household business'),
          pages: [
            page('business_page', t('Tên và nơi kinh doanh', 'Name and place of business'), [
              {
                key: 'business_name',
                kind: 'text',
                label: t('Tên hộ kinh doanh', 'Name of the business'),
                maxLength: 150,
                hint: t(
                  'Không dùng các từ “công ty”, “doanh nghiệp”.',
                  'Without the words “company” or “enterprise”.',
                ),
              },
              {
                key: 'business_address',
                kind: 'address',
                label: t('Trụ sở hộ kinh doanh', 'Place of business'),
              },
            ]),
            page('trade_page', t('Ngành, nghề và vốn', 'Trade and capital'), [
              {
                key: 'trades',
                kind: 'long_text',
                label: t('Ngành, nghề kinh doanh', 'Trades'),
                maxLength: 1000,
                hint: t(
                  'Mỗi ngành một dòng, ngành chính ở dòng đầu.',
                  'One a line, the main one first.',
                ),
              },
              { key: 'capital', kind: 'money', label: t('Vốn kinh doanh', 'Capital'), min: 0 },
              {
                key: 'workers',
                kind: 'number',
                label: t('Số lao động dự kiến', 'Expected number of workers'),
                min: 0,
                max: 1000,
              },
              {
                key: 'starts_on',
                kind: 'date',
                label: t('Ngày bắt đầu hoạt động', 'First day of business'),
                required: false,
              },
            ]),
            page('owner_page', t('Ai thành lập?', 'Who founds it?'), [
              {
                key: 'owner_kind',
                kind: 'radio',
                label: t('Chủ thể thành lập', 'Founder'),
                options: [
                  option('person', 'Cá nhân', 'One person'),
                  option('household', 'Các thành viên hộ gia đình', 'Members of a household'),
                ],
              },
            ]),
            page(
              'members_page',
              t('Các thành viên cùng đăng ký', 'The members'),
              [
                {
                  key: 'members',
                  kind: 'list',
                  label: t('Thành viên hộ gia đình', 'Members of the household'),
                  itemName: t('Thành viên', 'Member'),
                  min: 1,
                  max: 10,
                  questions: [
                    { key: 'name', kind: 'name', label: t('Họ và tên', 'Full name') },
                    {
                      key: 'identity_number',
                      kind: 'identity_number',
                      label: t('Số định danh cá nhân', 'Personal identification number'),
                    },
                  ],
                },
              ],
              { showIf: { question: 'owner_kind', is: 'household' } },
            ),
          ],
        },
      ],
      content: {
        ...businessContent,
        summary: t(
          'Cấp Giấy chứng nhận đăng ký hộ kinh doanh cho cá nhân hoặc các thành viên hộ gia đình.',
          'Issues the registration certificate of a household business to a person or to members of a household.',
        ),
        papers: [
          declaration(
            t(
              'Giấy đề nghị đăng ký hộ kinh doanh',
              'Application for registration of a household business',
            ),
          ),
          {
            key: 'minutes',
            name: t(
              'Biên bản họp thành viên hộ gia đình',
              'Minutes of the household members’ meeting',
            ),
            copies: { copy: 1 },
            askedIf: { question: 'owner_kind', is: 'household' },
          },
          {
            key: 'authority',
            name: t(
              'Văn bản ủy quyền cho một thành viên làm chủ hộ',
              'Authority for one member to be the owner',
            ),
            copies: { copy: 1 },
            askedIf: { question: 'owner_kind', is: 'household' },
          },
          IDENTITY,
        ],
        time: workingDays(3, citation, true),
        result: {
          name: t('Giấy chứng nhận đăng ký hộ kinh doanh', 'Certificate of registration'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          {
            number: citation.split(',')[0] ?? citation,
            title: t(
              'Về đăng ký doanh nghiệp, hộ kinh doanh',
              'On the registration of enterprises and household businesses',
            ),
          },
        ],
      },
    }),
  ),
}

/** Changes of a household business. */
export const BUSINESS_CHANGE: SeedProcedure = {
  code: '2.000720',
  slug: 'thay-doi-noi-dung-dang-ky-ho-kinh-doanh',
  field: 'ho-kinh-doanh',
  lifeEvents: ['khoi-su-kinh-doanh'],
  level: 'district',
  audiences: ['person', 'business'],
  handledBy: BUSINESS,
  decidedBy: BUSINESS,
  versions: [
    versionOf({
      validFrom: '2021-01-04',
      name: t(
        'Đăng ký thay đổi nội dung đăng ký hộ kinh doanh',
        'Change of a household business’s registration',
      ),
      citation: 'Nghị định 01/2021/NĐ-CP, Điều 90; từ 01/7/2025 Nghị định 168/2025/NĐ-CP',
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Nội dung thay đổi', 'The change'),
          pages: [
            page('business_page', t('Hộ kinh doanh nào?', 'Which business?'), [
              {
                key: 'business_name',
                kind: 'text',
                label: t('Tên hộ kinh doanh', 'Name of the business'),
                maxLength: 150,
              },
              {
                key: 'registration_number',
                kind: 'text',
                label: t(
                  'Số Giấy chứng nhận đăng ký hoặc mã số thuế',
                  'Registration or tax number',
                ),
                maxLength: 20,
                width: 'medium',
                pattern: {
                  regex: '[0-9A-Z-]{8,20}',
                  message: t(
                    'Gồm 8 đến 20 chữ số, chữ in hoa hoặc gạch nối',
                    '8 to 20 digits, capitals or hyphens',
                  ),
                },
              },
            ]),
            page('changes_page', t('Bạn thay đổi những gì?', 'What changes?'), [
              {
                key: 'changes',
                kind: 'checkboxes',
                label: t('Nội dung thay đổi', 'Changes'),
                options: [
                  option('name', 'Tên hộ kinh doanh', 'Name'),
                  option('address', 'Trụ sở', 'Place of business'),
                  option('trades', 'Ngành, nghề', 'Trades'),
                  option('capital', 'Vốn', 'Capital'),
                  option('owner', 'Chủ hộ kinh doanh', 'Owner'),
                ],
              },
              {
                key: 'details',
                kind: 'long_text',
                label: t('Ghi rõ nội dung mới', 'The new particulars'),
                maxLength: 2000,
              },
            ]),
          ],
        },
      ],
      content: {
        ...businessContent,
        keywords: [...businessContent.keywords, 'đổi chủ hộ kinh doanh', 'đổi địa chỉ kinh doanh'],
        summary: t(
          'Ghi nhận thay đổi về tên, trụ sở, ngành nghề, vốn hoặc chủ hộ kinh doanh.',
          'Registers a change of name, place, trades, capital or owner.',
        ),
        papers: [
          declaration(t('Thông báo thay đổi nội dung đăng ký hộ kinh doanh', 'Notice of change')),
          {
            key: 'transfer',
            name: t(
              'Hợp đồng mua bán, tặng cho hoặc văn bản thừa kế',
              'Contract of sale or gift, or document of inheritance',
            ),
            copies: { copy: 1 },
            askedIf: { question: 'changes', includes: 'owner' },
          },
          IDENTITY,
        ],
        time: workingDays(3, 'Nghị định 168/2025/NĐ-CP', true),
        result: {
          name: t('Giấy chứng nhận đăng ký hộ kinh doanh mới', 'New certificate of registration'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          {
            number: 'Nghị định 168/2025/NĐ-CP',
            title: t(
              'Về đăng ký doanh nghiệp, hộ kinh doanh',
              'On the registration of enterprises and household businesses',
            ),
          },
        ],
      },
    }),
  ],
}
