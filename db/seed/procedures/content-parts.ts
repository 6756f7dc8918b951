/** What procedures state alike: steps, fees, limits, papers, laws. */
import type { ProcedureContentInput } from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'
import { t, type Words } from './seed-types.ts'

/** What people call the certificate of the right to use land. */
export const EVERYDAY_LAND_PAPERS = ['sổ đỏ', 'sổ hồng']

type Papers = ProcedureContentInput['papers']

/** The steps of what a ward decides itself; hours add up to what the limit gives. */
export function wardSteps(examine: number, sign: number): ProcedureContentInput['steps'] {
  return [
    {
      key: 'receive',
      name: t('Tiếp nhận, kiểm tra hồ sơ', 'Receive and check'),
      at: 'receiving',
      role: 'one_stop_officer',
      hours: 1,
    },
    {
      key: 'examine',
      name: t('Thẩm tra, soạn kết quả', 'Examine and draft the result'),
      at: 'handling',
      role: 'specialist',
      hours: examine,
    },
    {
      key: 'sign',
      name: t('Ký duyệt kết quả', 'Sign the result'),
      at: 'deciding',
      role: 'leader',
      hours: sign,
    },
  ]
}

/** The steps of what a department prepares and the district’s committee decides. */
export function districtSteps(
  examine: number,
  review: number,
  sign: number,
): ProcedureContentInput['steps'] {
  return [
    {
      key: 'receive',
      name: t('Tiếp nhận, kiểm tra hồ sơ', 'Receive and check'),
      at: 'receiving',
      role: 'one_stop_officer',
      hours: 4,
    },
    {
      key: 'examine',
      name: t('Thẩm định hồ sơ', 'Appraise the dossier'),
      at: 'handling',
      role: 'specialist',
      hours: examine,
    },
    {
      key: 'review',
      name: t('Lãnh đạo phòng duyệt', 'Head of department reviews'),
      at: 'handling',
      role: 'unit_head',
      hours: review,
    },
    {
      key: 'sign',
      name: t('Lãnh đạo Ủy ban ký', 'The Committee’s leader signs'),
      at: 'deciding',
      role: 'leader',
      hours: sign,
    },
  ]
}

/** The steps of what a department decides itself. */
export function departmentSteps(examine: number, sign: number): ProcedureContentInput['steps'] {
  return [
    {
      key: 'receive',
      name: t('Tiếp nhận, kiểm tra hồ sơ', 'Receive and check'),
      at: 'receiving',
      role: 'one_stop_officer',
      hours: 2,
    },
    {
      key: 'examine',
      name: t('Thẩm định, soạn kết quả', 'Appraise and draft the result'),
      at: 'handling',
      role: 'specialist',
      hours: examine,
    },
    {
      key: 'sign',
      name: t('Trưởng phòng ký kết quả', 'Head of department signs'),
      at: 'deciding',
      role: 'unit_head',
      hours: sign,
    },
  ]
}

const CENTURY = plainDate('2020-07-01')

/** A service without a fee. */
export function free(citation: string, verified: boolean): ProcedureContentInput['fees'] {
  return [
    {
      key: 'fee',
      name: t('Lệ phí', 'Fee'),
      rules: [{ channel: 'any', amount: 0, validFrom: CENTURY, citation, verified }],
    },
  ]
}

/** A local fee at the counter that the city waives online since 29/9/2025. */
export function waivedOnline(amount: number, citation: string): ProcedureContentInput['fees'] {
  return [
    {
      key: 'fee',
      name: t('Lệ phí', 'Fee'),
      rules: [
        { channel: 'any', amount, validFrom: CENTURY, citation, verified: false },
        {
          channel: 'online',
          amount: 0,
          validFrom: plainDate('2025-09-29'),
          reason: t(
            'Thành phố miễn lệ phí khi nộp trực tuyến',
            'The city waives the fee for online applications',
          ),
          citation:
            'Nghị quyết của HĐND Thành phố Hồ Chí Minh về 5 loại lệ phí, áp dụng từ 29/9/2025',
          verified: false,
        },
        DIGITAL_CITIZEN,
      ],
    },
  ]
}

/** The national waiver for digital citizens, 15/8/2026 – 28/2/2027. */
export const DIGITAL_CITIZEN: ProcedureContentInput['fees'][number]['rules'][number] = {
  channel: 'online',
  amount: 0,
  validFrom: plainDate('2026-08-15'),
  validTo: plainDate('2027-02-28'),
  onlyFor: t(
    'Công dân số: định danh mức 2 trên VNeID, đã tích hợp 5 loại giấy tờ',
    'Digital citizens: VNeID level 2 with five integrated documents',
  ),
  citation: 'Nghị quyết 66.22/2026/NQ-CP; Thông tư 117/2026/TT-BTC',
  verified: true,
}

type Time = ProcedureContentInput['time']

/** The same working day; after 15:00 the next one. */
export function sameDay(citation: string, verified: boolean, more: Partial<Time> = {}): Time {
  return {
    limit: { value: 1, unit: 'working_day' },
    sameDayBy: 15 * 60,
    supplement: RESTART,
    citation,
    verified,
    ...more,
  }
}

/** So many working days. */
export function workingDays(
  value: number,
  citation: string,
  verified: boolean,
  more: Partial<Time> = {},
): Time {
  return { limit: { value, unit: 'working_day' }, supplement: RESTART, citation, verified, ...more }
}

/** The clock begins anew with the complete supplement; the applicant has ten working days. */
export const RESTART: Time['supplement'] = {
  policy: 'restart',
  window: { value: 10, unit: 'working_day' },
}

/** The declaration that the form itself makes. */
export function declaration(name: Words): Papers[number] {
  return {
    key: 'declaration',
    name,
    copies: { original: 1 },
    upload: false,
    template: { kind: 'form' },
    note: t(
      'Nộp trực tuyến thì biểu mẫu trên cổng thay cho tờ khai; nộp tại quầy thì in mẫu này.',
      'Online the form on this portal takes its place; at the counter bring this printed form.',
    ),
  }
}

/** The applicant’s identity, read from the national database of residents. */
export const IDENTITY: Papers[number] = {
  key: 'identity',
  name: t(
    'Thẻ căn cước, hộ chiếu hoặc căn cước điện tử',
    'Identity card, passport or electronic identity',
  ),
  copies: { copy: 1 },
  required: false,
  upload: false,
  reusedFrom: t('Cơ sở dữ liệu quốc gia về dân cư', 'National population database'),
  note: t('Xuất trình để đối chiếu khi nộp tại quầy.', 'Shown for comparison at the counter.'),
}

/** Laws that many procedures rest on. */
export const LAWS = {
  civilStatus: { number: 'Luật số 60/2014/QH13', title: t('Luật Hộ tịch', 'Law on Civil Status') },
  civilStatusDecree: {
    number: 'Nghị định 123/2015/NĐ-CP',
    title: t(
      'Quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch',
      'Detailing the Law on Civil Status',
    ),
  },
  certification: {
    number: 'Nghị định 23/2015/NĐ-CP',
    title: t(
      'Cấp bản sao từ sổ gốc, chứng thực bản sao từ bản chính, chứng thực chữ ký và chứng thực hợp đồng, giao dịch',
      'Copies from registers, certification of copies, signatures, contracts and transactions',
    ),
  },
  oneStop: {
    number: 'Nghị định 118/2025/NĐ-CP',
    title: t(
      'Thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông (sửa đổi bởi NĐ 367/2025 và NĐ 309/2026)',
      'Administrative procedures by the one-stop mechanism (amended by Decrees 367/2025 and 309/2026)',
    ),
  },
} as const
