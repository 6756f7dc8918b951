import type { ProcedureContentInput, SectionInput } from '#features/procedures'
import { declaration, free, IDENTITY, LAWS, sameDay, wardSteps } from '../content-parts.ts'
import { formOf, option, page } from '../form-parts.ts'
import { type SeedProcedure, type SeedVersion, t } from '../seed-types.ts'

const SAME_DAY = 'Luật Hộ tịch 2014, Điều 5 khoản 3'

const birthPapers: ProcedureContentInput['papers'] = [
  declaration(t('Tờ khai đăng ký khai sinh', 'Birth registration declaration')),
  {
    key: 'birth_certificate',
    name: t('Giấy chứng sinh', 'Medical certificate of birth'),
    copies: { original: 1 },
    askedIf: { question: 'born_at', is: 'hospital' },
    note: t(
      'Do cơ sở y tế nơi trẻ sinh ra cấp.',
      'Issued by the hospital where the child was born.',
    ),
  },
  {
    key: 'witness_statement',
    name: t(
      'Văn bản của người làm chứng về việc sinh, hoặc giấy cam đoan',
      'Witness statement of the birth, or a written undertaking',
    ),
    copies: { original: 1 },
    askedIf: { question: 'born_at', is: 'elsewhere' },
    template: {
      kind: 'text' as const,
      title: t('Giấy cam đoan về việc sinh', 'Undertaking about a birth'),
      paragraphs: [
        t(
          'Tôi tên là: ……………………… Số định danh cá nhân: ………………………',
          'My name: ……………………… Identification number: ………………………',
        ),
        t(
          'Tôi cam đoan trẻ có tên dự kiến là ……………………… sinh ngày …… tháng …… năm ……… tại ……………………… là con của ông/bà ……………………….',
          'I declare that the child to be named ……………………… was born on ……………………… at ………………………, child of ……………………….',
        ),
        t(
          'Tôi chịu trách nhiệm trước pháp luật về nội dung cam đoan.',
          'I am liable in law for this statement.',
        ),
      ],
    },
  },
  {
    key: 'marriage_record',
    name: t('Giấy chứng nhận kết hôn của cha, mẹ', 'Parents’ marriage certificate'),
    copies: { copy: 1 },
    required: false,
    upload: false,
    askedIf: { question: 'parents_married', is: true },
    reusedFrom: t('Cơ sở dữ liệu hộ tịch điện tử', 'Electronic civil status database'),
  },
  IDENTITY,
]

const birthMatter: readonly SectionInput[] = [
  {
    key: 'child_section',
    title: t('Trẻ được khai sinh', 'The child'),
    pages: [
      page(
        'child',
        t('Thông tin của trẻ', 'About the child'),
        [
          {
            key: 'child_name',
            kind: 'name',
            label: t('Họ, chữ đệm, tên của trẻ', 'Full name of the child'),
          },
          {
            key: 'child_born_on',
            kind: 'date',
            label: t('Ngày sinh của trẻ', 'Child’s date of birth'),
            notAfter: { today: true },
          },
          {
            key: 'child_sex',
            kind: 'radio',
            label: t('Giới tính của trẻ', 'Sex of the child'),
            options: [option('male', 'Nam', 'Male'), option('female', 'Nữ', 'Female')],
          },
          {
            key: 'child_ethnicity',
            kind: 'text',
            label: t('Dân tộc', 'Ethnic group'),
            maxLength: 60,
            width: 'medium',
          },
        ],
        {
          checks: [
            {
              failsIf: {
                question: 'child_born_on',
                compare: 'before',
                to: { today: true, plusDays: -60 },
              },
              on: 'child_born_on',
              level: 'warning',
              message: t(
                'Trẻ sinh đã quá 60 ngày. Bạn vẫn đăng ký được; đăng ký muộn có thể bị nhắc nhở theo quy định.',
                'The child was born more than 60 days ago. You can still register; late registration may be noted.',
              ),
            },
          ],
        },
      ),
      page('birth_place', t('Trẻ sinh ra ở đâu?', 'Where was the child born?'), [
        {
          key: 'born_at',
          kind: 'radio',
          label: t('Nơi sinh', 'Place of birth'),
          options: [
            option('hospital', 'Tại cơ sở y tế', 'In a hospital or clinic'),
            option('elsewhere', 'Nơi khác', 'Elsewhere'),
          ],
        },
        {
          key: 'birth_place_name',
          kind: 'text',
          label: t('Tên cơ sở y tế hoặc địa chỉ nơi sinh', 'Name of the hospital, or address'),
        },
      ]),
      page('home_town', t('Quê quán của trẻ', 'Ancestral home of the child'), [
        {
          key: 'child_home_town',
          kind: 'text',
          label: t(
            'Quê quán (phường, xã và tỉnh, thành phố)',
            'Ancestral home (ward or commune, province)',
          ),
          hint: t(
            'Theo quê quán của cha hoặc của mẹ, do cha mẹ thỏa thuận.',
            'That of the father or the mother, as they agree.',
          ),
        },
      ]),
    ],
  },
  {
    key: 'parents_section',
    title: t('Cha, mẹ của trẻ', 'The parents'),
    pages: [
      page('mother', t('Người mẹ', 'The mother'), [
        {
          key: 'mother',
          kind: 'person',
          label: t('Thông tin người mẹ', 'About the mother'),
          parts: ['name', 'identity_number', 'born_on', 'nationality', 'ethnicity', 'residence'],
          optionalParts: ['identity_number'],
        },
      ]),
      page('parents', t('Cha mẹ của trẻ', 'The child’s parents'), [
        {
          key: 'parents_married',
          kind: 'yes_no',
          label: t('Cha mẹ có đăng ký kết hôn không?', 'Are the parents married to each other?'),
        },
      ]),
      page(
        'father',
        t('Người cha', 'The father'),
        [
          {
            key: 'father',
            kind: 'person',
            label: t('Thông tin người cha', 'About the father'),
            parts: ['name', 'identity_number', 'born_on', 'nationality', 'ethnicity', 'residence'],
            optionalParts: ['identity_number'],
          },
        ],
        { showIf: { question: 'parents_married', is: true } },
      ),
      page('relation', t('Bạn là gì của trẻ?', 'What are you to the child?'), [
        {
          key: 'relation',
          kind: 'select',
          label: t('Quan hệ với trẻ', 'Relation to the child'),
          options: [
            option('mother', 'Mẹ', 'Mother'),
            option('father', 'Cha', 'Father'),
            option('grandparent', 'Ông, bà', 'Grandparent'),
            option('relative', 'Người thân khác', 'Another relative'),
            option(
              'guardian',
              'Cá nhân, tổ chức đang nuôi dưỡng trẻ',
              'Person or body caring for the child',
            ),
          ],
        },
      ]),
    ],
  },
]

const WAYS = ['counter', 'online', 'post'] as const

const birth: SeedVersion = {
  validFrom: '2020-07-01',
  name: t('Đăng ký khai sinh', 'Registration of a birth'),
  citation: 'Luật Hộ tịch 2014; Nghị định 123/2015/NĐ-CP',
  verified: true,
  content: {
    summary: t(
      'Ghi vào Sổ hộ tịch việc sinh của một trẻ và cấp Giấy khai sinh kèm số định danh cá nhân.',
      'Enters a child’s birth in the civil status register and issues the birth certificate with the personal identification number.',
    ),
    keywords: [
      'giấy khai sinh',
      'làm khai sinh cho con',
      'em bé mới sinh',
      'birth certificate',
      'newborn',
    ],
    serviceLevel: { kind: 'full' },
    requirements: [
      t(
        'Cha hoặc mẹ đăng ký trong 60 ngày kể từ ngày sinh con; nếu không thể thì ông, bà hoặc người thân khác.',
        'A parent registers within 60 days of the birth; otherwise a grandparent or another relative.',
      ),
    ],
    papers: birthPapers,
    time: sameDay(SAME_DAY, true),
    fees: free('Luật Hộ tịch 2014, Điều 11: miễn lệ phí khi đăng ký đúng hạn', true),
    steps: wardSteps(4, 2),
    result: { name: t('Giấy khai sinh', 'Birth certificate'), ways: [...WAYS] },
    legalBasis: [
      { ...LAWS.civilStatus, articles: t('Điều 13–16', 'Articles 13–16') },
      LAWS.civilStatusDecree,
      LAWS.oneStop,
    ],
    notes: [
      t(
        'Luật Hộ tịch số 03/2026/QH16 có hiệu lực từ 01/3/2027 sẽ thay thế luật hiện hành.',
        'Law 03/2026/QH16 on Civil Status replaces the present law on 1 March 2027.',
      ),
    ],
  },
  form: formOf(birthMatter, birthPapers, [...WAYS]),
}

/** Registration of a birth. */
export const BIRTH: SeedProcedure = {
  code: '1.001193',
  slug: 'dang-ky-khai-sinh',
  field: 'ho-tich',
  lifeEvents: ['co-con-nho', 'giay-to-ca-nhan'],
  level: 'ward',
  audiences: ['person'],
  versions: [birth],
}
