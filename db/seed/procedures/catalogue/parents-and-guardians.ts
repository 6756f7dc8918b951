import {
  declaration,
  free,
  IDENTITY,
  LAWS,
  waivedOnline,
  wardSteps,
  workingDays,
} from '../content-parts.ts'
import { option, page } from '../form-parts.ts'
import { type SeedProcedure, t } from '../seed-types.ts'
import { versionOf } from '../version-of.ts'

/** Recognition of a father, mother or child. */
export const PARENTAGE: SeedProcedure = {
  code: '1.001022',
  slug: 'nhan-cha-me-con',
  field: 'ho-tich',
  lifeEvents: ['co-con-nho', 'ket-hon-gia-dinh'],
  level: 'ward',
  audiences: ['person'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Đăng ký nhận cha, mẹ, con', 'Recognition of a father, mother or child'),
      citation: 'Luật Hộ tịch 2014, Điều 24, 25',
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Việc nhận cha, mẹ, con', 'The recognition'),
          pages: [
            page('direction_page', t('Ai nhận ai?', 'Who recognises whom?'), [
              {
                key: 'direction',
                kind: 'radio',
                label: t('Việc đề nghị đăng ký', 'What is to be registered'),
                options: [
                  option('father_child', 'Cha nhận con', 'A father recognises a child'),
                  option('mother_child', 'Mẹ nhận con', 'A mother recognises a child'),
                  option('child_parent', 'Con nhận cha hoặc mẹ', 'A child recognises a parent'),
                ],
              },
            ]),
            page('recogniser_page', t('Người nhận', 'The one who recognises'), [
              {
                key: 'recogniser',
                kind: 'person',
                label: t('Thông tin người nhận', 'About the one who recognises'),
                parts: ['name', 'identity_number', 'born_on', 'nationality', 'residence'],
              },
            ]),
            page('recognised_page', t('Người được nhận', 'The one who is recognised'), [
              {
                key: 'recognised',
                kind: 'person',
                label: t('Thông tin người được nhận', 'About the one who is recognised'),
                parts: ['name', 'identity_number', 'born_on', 'nationality', 'residence'],
                optionalParts: ['identity_number'],
              },
            ]),
            page('evidence_page', t('Bạn có chứng cứ nào?', 'What evidence do you have?'), [
              {
                key: 'evidence',
                kind: 'checkboxes',
                label: t('Chứng cứ chứng minh quan hệ', 'Evidence of the relation'),
                options: [
                  option(
                    'dna',
                    'Văn bản của cơ quan y tế, giám định (ADN)',
                    'Document of a medical or forensic body (DNA)',
                  ),
                  option(
                    'letters',
                    'Thư từ, phim ảnh, đồ dùng thể hiện quan hệ',
                    'Letters, pictures, belongings',
                  ),
                  option(
                    'witness',
                    'Văn bản cam đoan có ít nhất hai người làm chứng',
                    'Undertaking with at least two witnesses',
                  ),
                ],
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Ghi vào Sổ hộ tịch quan hệ cha, mẹ với con và cấp trích lục.',
          'Enters the relation of parent and child in the register and issues an extract.',
        ),
        keywords: ['nhận con', 'nhận cha', 'nhận mẹ', 'xác nhận cha con', 'paternity'],
        serviceLevel: {
          kind: 'part',
          reason: t(
            'Các bên phải có mặt khi đăng ký.',
            'The parties must be present at the registration.',
          ),
        },
        requirements: [
          t(
            'Các bên còn sống, tự nguyện và không có tranh chấp.',
            'The parties are alive, willing, and there is no dispute.',
          ),
        ],
        papers: [
          declaration(t('Tờ khai đăng ký nhận cha, mẹ, con', 'Declaration of recognition')),
          {
            key: 'evidence',
            name: t('Chứng cứ chứng minh quan hệ cha, mẹ, con', 'Evidence of the relation'),
            copies: { original: 1 },
          },
          IDENTITY,
        ],
        time: workingDays(3, 'Luật Hộ tịch 2014, Điều 25', true, {
          withVerification: { value: 8, unit: 'working_day' },
          note: t(
            'Cần xác minh thì kéo dài không quá 5 ngày làm việc.',
            'At most 5 working days more when it must be verified.',
          ),
        }),
        fees: waivedOnline(15_000, 'Nghị quyết của HĐND Thành phố Hồ Chí Minh về lệ phí hộ tịch'),
        steps: wardSteps(16, 4),
        result: {
          name: t('Trích lục đăng ký nhận cha, mẹ, con', 'Extract of the recognition record'),
          ways: ['counter'],
        },
        legalBasis: [
          { ...LAWS.civilStatus, articles: t('Điều 24, 25', 'Articles 24 and 25') },
          LAWS.civilStatusDecree,
        ],
      },
    }),
  ],
}

/** Guardianship. */
export const GUARDIANSHIP: SeedProcedure = {
  code: '1.004837',
  slug: 'dang-ky-giam-ho',
  field: 'ho-tich',
  lifeEvents: ['co-con-nho', 'kho-khan-khuyet-tat'],
  level: 'ward',
  audiences: ['person'],
  versions: [
    versionOf({
      validFrom: '2020-07-01',
      name: t('Đăng ký giám hộ', 'Registration of a guardianship'),
      citation: 'Luật Hộ tịch 2014, Điều 19–21',
      verified: true,
      matter: [
        {
          key: 'matter',
          title: t('Việc giám hộ', 'The guardianship'),
          pages: [
            page(
              'kind_page',
              t('Giám hộ cử hay giám hộ đương nhiên?', 'By appointment or by law?'),
              [
                {
                  key: 'kind',
                  kind: 'radio',
                  label: t('Loại giám hộ', 'Kind of guardianship'),
                  options: [
                    option('appointed', 'Giám hộ cử', 'By appointment'),
                    option('natural', 'Giám hộ đương nhiên', 'By operation of law'),
                  ],
                },
                {
                  key: 'reason',
                  kind: 'long_text',
                  label: t('Lý do giám hộ', 'Reason'),
                  maxLength: 1000,
                },
              ],
            ),
            page(
              'guardian_page',
              t('Người giám hộ', 'The guardian'),
              [
                {
                  key: 'guardian',
                  kind: 'person',
                  label: t('Thông tin người giám hộ', 'About the guardian'),
                  parts: ['name', 'identity_number', 'born_on', 'residence'],
                },
              ],
              {
                checks: [
                  {
                    failsIf: {
                      question: 'guardian',
                      part: 'born_on',
                      compare: 'after',
                      to: { today: true, plusYears: -18 },
                    },
                    on: 'guardian',
                    message: t(
                      'Người giám hộ phải từ đủ 18 tuổi',
                      'A guardian must be at least 18 years old',
                    ),
                  },
                ],
              },
            ),
            page('ward_page', t('Người được giám hộ', 'The person under guardianship'), [
              {
                key: 'ward_person',
                kind: 'person',
                label: t('Thông tin người được giám hộ', 'About the person'),
                parts: ['name', 'identity_number', 'born_on', 'residence'],
                optionalParts: ['identity_number'],
              },
            ]),
          ],
        },
      ],
      content: {
        summary: t(
          'Ghi nhận người giám hộ cho trẻ em, người mất năng lực hành vi dân sự.',
          'Registers the guardian of a child or of a person without legal capacity.',
        ),
        keywords: ['người giám hộ', 'nuôi cháu', 'guardian'],
        serviceLevel: { kind: 'full' },
        papers: [
          declaration(t('Tờ khai đăng ký giám hộ', 'Guardianship declaration')),
          {
            key: 'appointment',
            name: t('Văn bản cử người giám hộ', 'Document appointing the guardian'),
            copies: { original: 1 },
            askedIf: { question: 'kind', is: 'appointed' },
          },
          {
            key: 'natural_proof',
            name: t(
              'Giấy tờ chứng minh điều kiện giám hộ đương nhiên',
              'Proof of guardianship by law',
            ),
            copies: { copy: 1 },
            askedIf: { question: 'kind', is: 'natural' },
          },
          IDENTITY,
        ],
        time: workingDays(3, 'Luật Hộ tịch 2014, Điều 20', true),
        fees: free('Luật Hộ tịch 2014, Điều 11', true),
        steps: wardSteps(16, 4),
        result: {
          name: t('Trích lục đăng ký giám hộ', 'Extract of the guardianship record'),
          ways: ['counter', 'online', 'post'],
        },
        legalBasis: [
          { ...LAWS.civilStatus, articles: t('Điều 19–21', 'Articles 19–21') },
          LAWS.civilStatusDecree,
        ],
      },
    }),
  ],
}
