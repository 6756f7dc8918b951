import type { ProcedureContentInput, SectionInput } from '#features/procedures'
import { declaration, districtSteps, EVERYDAY_LAND_PAPERS } from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'
import { CONSTRUCTION, DECREE, fees, LAW } from './construction-parts.ts'

const papers: ProcedureContentInput['papers'] = [
  declaration(
    t('Đơn đề nghị cấp giấy phép xây dựng (Mẫu 01)', 'Application for a building permit (form 01)'),
  ),
  {
    key: 'land',
    name: t('Giấy tờ chứng minh quyền sử dụng đất', 'Proof of the right to use the land'),
    copies: { certified: 1 },
    reusedFrom: t('Cơ sở dữ liệu đất đai (nơi đã kết nối)', 'Land database, where it is connected'),
  },
  {
    key: 'drawings',
    name: t('Bản vẽ thiết kế xây dựng', 'Design drawings'),
    copies: { original: 2 },
    note: t(
      'Mặt bằng công trình trên lô đất, mặt bằng các tầng, mặt đứng, mặt cắt, móng, sơ đồ đấu nối điện, nước, thoát nước.',
      'Site plan, floors, elevations, sections, foundation, connections of power, water and drainage.',
    ),
  },
  {
    key: 'neighbours',
    name: t(
      'Bản cam kết bảo đảm an toàn công trình liền kề',
      'Undertaking about the safety of adjacent works',
    ),
    copies: { original: 1 },
    askedIf: { question: 'adjacent', is: true },
    template: {
      kind: 'text',
      title: t(
        'Bản cam kết bảo đảm an toàn đối với công trình liền kề',
        'Undertaking about the safety of adjacent works',
      ),
      paragraphs: [
        t(
          'Tôi tên là: ……………………… là chủ đầu tư nhà ở tại ………………………',
          'My name: ………………………, owner of the house to be built at ………………………',
        ),
        t(
          'Tôi cam kết thi công bảo đảm an toàn cho các công trình liền kề; nếu gây hư hỏng, tôi chịu trách nhiệm sửa chữa, bồi thường theo quy định.',
          'I undertake to build so that adjacent works stay safe, and to repair and compensate any damage as the law provides.',
        ),
      ],
    },
  },
]

const matter: readonly SectionInput[] = [
  {
    key: 'matter',
    title: t('Công trình', 'The building'),
    pages: [
      page('site_page', t('Xây ở đâu?', 'Where will you build?'), [
        { key: 'site_address', kind: 'address', label: t('Địa điểm xây dựng', 'Building site') },
        {
          key: 'plot',
          kind: 'text',
          label: t('Thửa đất số, tờ bản đồ số', 'Plot and map sheet'),
          maxLength: 60,
          width: 'medium',
        },
        {
          key: 'plot_area',
          kind: 'number',
          label: t('Diện tích lô đất', 'Area of the plot'),
          min: 1,
          max: 100_000,
          decimals: 2,
          unit: t('m²', 'm²'),
        },
      ]),
      page(
        'house_page',
        t('Xây nhà như thế nào?', 'What will you build?'),
        [
          {
            key: 'ground_area',
            kind: 'number',
            label: t('Diện tích xây dựng tầng một', 'Built area of the ground floor'),
            min: 1,
            max: 100_000,
            decimals: 2,
            unit: t('m²', 'm²'),
          },
          {
            key: 'floor_area',
            kind: 'number',
            label: t('Tổng diện tích sàn', 'Total floor area'),
            min: 1,
            max: 1_000_000,
            decimals: 2,
            unit: t('m²', 'm²'),
          },
          {
            key: 'floors',
            kind: 'number',
            label: t('Số tầng', 'Number of floors'),
            min: 1,
            max: 30,
          },
          {
            key: 'basements',
            kind: 'number',
            label: t('Số tầng hầm', 'Number of basements'),
            required: false,
            min: 0,
            max: 5,
          },
          {
            key: 'basement_area',
            kind: 'number',
            label: t('Diện tích các tầng hầm', 'Area of the basements'),
            showIf: { question: 'basements', compare: 'more', to: { value: 0 } },
            min: 1,
            max: 1_000_000,
            decimals: 2,
            unit: t('m²', 'm²'),
          },
          {
            key: 'height',
            kind: 'number',
            label: t('Chiều cao công trình', 'Height'),
            min: 1,
            max: 200,
            decimals: 2,
            unit: t('m', 'm'),
          },
        ],
        {
          checks: [
            {
              failsIf: { question: 'ground_area', compare: 'more', to: { question: 'plot_area' } },
              on: 'ground_area',
              message: t(
                'Diện tích xây dựng tầng một không thể lớn hơn diện tích lô đất',
                'The ground floor cannot be larger than the plot',
              ),
            },
            {
              failsIf: { question: 'floor_area', compare: 'less', to: { question: 'ground_area' } },
              on: 'floor_area',
              message: t(
                'Tổng diện tích sàn không thể nhỏ hơn diện tích tầng một',
                'The total floor area cannot be smaller than the ground floor',
              ),
            },
          ],
        },
      ),
      page('adjacent_page', t('Nhà bên cạnh', 'The neighbours'), [
        {
          key: 'adjacent',
          kind: 'yes_no',
          label: t(
            'Có công trình liền kề sát ranh đất không?',
            'Does another building stand right at the boundary?',
          ),
        },
      ]),
      page('design_page', t('Đơn vị thiết kế', 'The designer'), [
        { key: 'designer', kind: 'text', label: t('Tổ chức, cá nhân thiết kế', 'Designer') },
        {
          key: 'starts_on',
          kind: 'date',
          label: t('Dự kiến khởi công', 'Start of works'),
          notBefore: { today: true },
        },
        {
          key: 'months',
          kind: 'number',
          label: t('Thời gian thi công', 'Duration of works'),
          min: 1,
          max: 60,
          unit: t('tháng', 'months'),
        },
        {
          key: 'house_kind',
          kind: 'select',
          label: t('Loại công trình', 'Kind of building'),
          options: [
            option('new', 'Nhà ở xây mới', 'New house'),
            option('rebuilt', 'Xây lại trên nền nhà cũ', 'Rebuilt on an old foundation'),
          ],
        },
      ]),
    ],
  },
]

const common = {
  summary: t(
    'Cấp giấy phép để xây mới nhà ở riêng lẻ.',
    'Permits the building of a detached house.',
  ),
  keywords: [
    ...['xin phép xây nhà', 'giấy phép xây dựng', 'gpxd', 'xây nhà', 'building permit'],
    ...EVERYDAY_LAND_PAPERS,
  ],
  papers,
  fees: fees(75_000),
  result: {
    name: t('Giấy phép xây dựng kèm bản vẽ đóng dấu', 'Building permit with stamped drawings'),
    ways: ['counter' as const, 'online' as const, 'post' as const],
  },
}

/** Permit for a detached house: 15 days until 30/6/2026, 7 working days since. */
export const BUILDING_PERMIT: SeedProcedure = {
  code: '1.013225',
  slug: 'cap-giay-phep-xay-dung-nha-o-rieng-le',
  field: 'xay-dung',
  lifeEvents: ['nha-o-xay-dung'],
  level: 'district',
  audiences: ['person', 'business'],
  ...CONSTRUCTION,
  versions: [
    versionOf({
      validFrom: '2021-01-01',
      name: t(
        'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ',
        'Building permit for a new detached house',
      ),
      citation: 'Luật Xây dựng 2014, sửa đổi 2020, Điều 102',
      verified: false,
      matter,
      content: {
        ...common,
        serviceLevel: { kind: 'full' },
        time: {
          limit: { value: 15, unit: 'day' },
          supplement: { policy: 'restart', window: { value: 10, unit: 'working_day' } },
          citation: 'Luật Xây dựng 2014, sửa đổi 2020, Điều 102',
          verified: false,
        },
        steps: districtSteps(48, 12, 8),
        legalBasis: [{ ...LAW, articles: t('Điều 94–95, 102–103', 'Articles 94–95, 102–103') }],
      },
    }),
    versionOf({
      validFrom: '2026-07-01',
      name: t(
        'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ',
        'Building permit for a new detached house',
      ),
      citation: `${DECREE} (hiệu lực 01/7/2026)`,
      verified: true,
      matter,
      content: {
        ...common,
        serviceLevel: { kind: 'full' },
        requirements: [
          t(
            'Nộp trực tuyến là mặc định; cơ quan thẩm định trong 3 ngày làm việc.',
            'Applications are online by default; the appraisal takes at most 3 working days.',
          ),
        ],
        time: {
          limit: { value: 7, unit: 'working_day' },
          supplement: {
            policy: 'special_window',
            window: { value: 2, unit: 'working_day' },
            refusedWithin: { value: 1, unit: 'working_day' },
          },
          note: t(
            'Chỉ thông báo bổ sung một lần, qua thư điện tử hoặc tin nhắn; bạn có 2 ngày làm việc. Cơ quan được hỏi ý kiến trả lời trong 2 ngày làm việc, im lặng là đồng ý.',
            'One notice only, by e-mail or SMS; you have 2 working days. Agencies asked answer within 2 working days, silence is agreement.',
          ),
          citation: DECREE,
          verified: true,
        },
        steps: districtSteps(24, 8, 8),
        legalBasis: [
          LAW,
          { number: DECREE, title: t('Về cấp giấy phép xây dựng', 'On building permits') },
        ],
      },
    }),
  ],
}
