/** Slips of invented people, for the tests: every field is filled, with long names, hooks, horns and dots below. */
import { instant } from '#kernel/instant.ts'
import { type PlainDate, plainDate } from '#kernel/plain-date.ts'
import type {
  ReceiptSlip,
  RefusalSlip,
  SupplementRequestSlip,
} from '../domain/slips/counter-slips.ts'
import type {
  ApologySlip,
  ExtensionRequestSlip,
  StopNoticeSlip,
} from '../domain/slips/delay-slips.ts'
import type { HandOverNote } from '../domain/slips/hand-over-note.ts'
import type { OnlineReceipt } from '../domain/slips/online-receipt.ts'
import type { ProcessControlSlip, RegisterSlip } from '../domain/slips/process-slips.ts'
import type { IssuingAgency, SlipHead } from '../domain/slips/slip-parts.ts'

const code = 'H29.765-261124-0001'
const trackingUrl = 'https://binhthanh.example.vn/tra-cuu/H29.765-261124-0001'
const request = 'Đăng ký thành lập hộ kinh doanh'

const agency: IssuingAgency = {
  parent: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
  name: 'Ủy ban nhân dân quận Bình Thạnh',
  oneStopUnit: 'Bộ phận Tiếp nhận và Trả kết quả quận Bình Thạnh',
  place: 'Bình Thạnh',
}

const applicant = {
  name: 'Nguyễn Thị Hường',
  address: 'Số 12/34/5 hẻm Hoa Sữa, đường Phan Đăng Lưu, phường 14, quận Bình Thạnh',
  phone: '0909 000 123',
  email: 'huong.nguyen@example.vn',
  identityNumber: '079185000123',
}

const contact = { name: 'bà Trần Ngọc Quỳnh', phone: '028 3841 0000' }
const signer = { authority: 'TM. Ủy ban nhân dân', post: 'Chủ tịch', name: 'Lê Hoàng Vỹ' }
const copiesTo = ['Bộ phận Tiếp nhận và Trả kết quả']

function head(on: PlainDate | string, number: string | null): SlipHead {
  return { agency, number, issuedOn: plainDate(on) }
}

export const sampleReceipt = (on: string): ReceiptSlip => ({
  kind: 'receipt',
  head: head(on, '1024'),
  copy: 'given',
  book: '03/2026',
  numberInBook: 1024,
  code,
  trackingUrl,
  applicant,
  owner: { name: 'Hộ kinh doanh Phở Đặng Ưu Việt', address: '77 đường Nơ Trang Long, phường 13' },
  request,
  fee: 'Chuyển khoản, 100.000 đồng',
  papers: [
    {
      name: 'Giấy đề nghị đăng ký hộ kinh doanh',
      originals: 1,
      certifiedCopies: 0,
      photocopies: 0,
    },
    {
      name: 'Giấy tờ pháp lý của cá nhân đối với chủ hộ kinh doanh, thành viên hộ gia đình đăng ký hộ kinh doanh trong trường hợp các thành viên hộ gia đình đăng ký hộ kinh doanh',
      originals: 0,
      certifiedCopies: 2,
      photocopies: 0,
    },
    { name: 'Hợp đồng thuê địa điểm', originals: 0, certifiedCopies: 0, photocopies: 3 },
  ],
  sets: 1,
  limit: { amount: 3, unit: 'working_day' },
  receivedAt: instant('2026-11-24T09:05:00+07:00'),
  dueAt: instant('2026-11-27T17:00:00+07:00'),
  result: { way: 'post', place: '12/34/5 hẻm Hoa Sữa' },
  secondStage: 'Nộp thuế tại Chi cục Thuế, nhận lại sau 05 ngày làm việc',
  submitterName: 'Nguyễn Thị Hường',
  receiverName: 'Phạm Gia Khiêm',
})

export const sampleSupplementRequest = (on: string): SupplementRequestSlip => ({
  kind: 'supplement_request',
  head: head(on, '88'),
  code,
  applicant,
  request,
  items: [
    {
      name: 'Bản sao hợp lệ biên bản họp thành viên hộ gia đình',
      originals: 0,
      certifiedCopies: 1,
      photocopies: 0,
    },
    { name: 'Giấy ủy quyền', originals: 1, certifiedCopies: 0, photocopies: 2 },
  ],
  reasons: [
    'Biên bản họp thiếu chữ ký của một thành viên',
    'Giấy ủy quyền đã hết thời hạn từ ngày 01/10/2026',
  ],
  guidance: 'Bổ sung chữ ký vào biên bản; lập lại giấy ủy quyền có chứng thực.',
  supplementBy: plainDate('2026-12-08'),
  contact,
  guideName: 'Phạm Gia Khiêm',
})

export const sampleRefusal = (on: string): RefusalSlip => ({
  kind: 'refusal',
  head: head(on, '15/TC-MC'),
  code,
  applicant,
  request,
  reasons: [
    'Địa điểm kinh doanh không thuộc địa bàn quận',
    'Ngành nghề đề nghị thuộc danh mục cấm đầu tư kinh doanh',
  ],
  guidance: 'Nộp hồ sơ tại nơi đặt địa điểm kinh doanh, hoặc chọn ngành nghề khác.',
  contact,
  submitterName: 'Nguyễn Thị Hường',
  receiverName: 'Phạm Gia Khiêm',
})

export const sampleApology = (on: string): ApologySlip => ({
  kind: 'apology',
  head: head(on, '07/PXL-UBND'),
  addressee: 'Bà Nguyễn Thị Hường',
  code,
  request,
  receivedAt: instant('2025-03-03T08:30:00+07:00'),
  appointedAt: instant('2025-03-06T17:00:00+07:00'),
  delayingUnit: 'Phòng Tài chính - Kế hoạch',
  reason: 'Phải xác minh thêm về tên hộ kinh doanh trùng với hộ đã đăng ký trước',
  newDate: plainDate('2025-03-10'),
  copiesTo,
  signer,
})

export const sampleExtensionRequest = (on: string): ExtensionRequestSlip => ({
  kind: 'extension_request',
  head: head(on, '31/UBND-MC'),
  addressee: 'Bà Nguyễn Thị Hường',
  code,
  request,
  receivedAt: instant('2026-11-24T09:05:00+07:00'),
  originalDueAt: instant('2026-11-27T17:00:00+07:00'),
  delayingUnit: 'Phòng Kinh tế, Hạ tầng và Đô thị',
  reason: 'Cơ quan phối hợp chưa có ý kiến bằng văn bản',
  proposedDate: plainDate('2026-12-02'),
  extensionLimit: 'Không quá 01 lần, tối đa bằng thời hạn giải quyết',
  history: [
    {
      previousDueAt: instant('2026-11-26T11:30:00+07:00'),
      newDueAt: instant('2026-11-27T17:00:00+07:00'),
      decidedOn: plainDate('2026-11-25'),
      reason: 'Hệ thống ngừng hoạt động có ghi nhận',
    },
  ],
  copiesTo,
  signer,
})

export const sampleStopNotice = (on: string): StopNoticeSlip => ({
  kind: 'stop_notice',
  head: head(on, '12/TB-UBND'),
  applicant,
  code,
  request,
  receivedAt: instant('2026-11-24T09:05:00+07:00'),
  stopRequestedOn: plainDate('2026-11-25'),
  stopReason: 'Chủ hộ kinh doanh thay đổi địa điểm',
  stage: 'Thẩm định hồ sơ',
  decision: 'Chấp thuận đề nghị dừng giải quyết hồ sơ',
  stoppedFrom: plainDate('2026-11-26'),
  settlement: 'Hoàn trả 100.000 đồng lệ phí đã nộp qua tài khoản',
  copiesTo,
  signer,
})

export const sampleProcessControl = (on: string): ProcessControlSlip => ({
  kind: 'process_control',
  head: head(on, null),
  applicant: { name: applicant.name, address: applicant.address },
  code,
  request,
  receivedAt: instant('2026-11-24T09:05:00+07:00'),
  dueAt: instant('2026-11-27T17:00:00+07:00'),
  decidingAgency: 'Phòng Tài chính - Kế hoạch',
  coordinatingAgencies: ['Chi cục Thuế quận', 'Ủy ban nhân dân phường 14'],
  handOvers: [
    {
      fromUnit: 'Bộ phận Tiếp nhận và Trả kết quả',
      fromOfficer: 'Phạm Gia Khiêm',
      toUnit: 'Phòng Tài chính - Kế hoạch',
      toOfficer: 'Đỗ Thùy Dương',
      at: instant('2026-11-24T14:10:00+07:00'),
      takenAt: instant('2026-11-24T14:32:00+07:00'),
      outcome: 'early',
      note: 'Hồ sơ giấy',
    },
    {
      fromUnit: 'Phòng Tài chính - Kế hoạch',
      fromOfficer: 'Đỗ Thùy Dương',
      toUnit: 'Lãnh đạo Ủy ban nhân dân quận',
      toOfficer: null,
      at: instant('2026-11-27T10:00:00+07:00'),
      takenAt: null,
      outcome: 'on_time',
      note: null,
    },
    {
      fromUnit: 'Lãnh đạo Ủy ban nhân dân quận',
      fromOfficer: null,
      toUnit: 'Bộ phận Tiếp nhận và Trả kết quả',
      toOfficer: 'Phạm Gia Khiêm',
      at: instant('2026-11-30T08:00:00+07:00'),
      takenAt: null,
      outcome: 'late',
      note: 'Đã có văn bản xin lỗi',
    },
  ],
})

export const sampleHandOver = (on: string): HandOverNote => ({
  kind: 'hand_over',
  head: head(on, null),
  code,
  applicant,
  request,
  resultNumber: '41A8000123/HKD',
  resultIssuedOn: plainDate('2026-11-26'),
  resultSigner: 'Đỗ Thùy Dương, Trưởng phòng',
  dueAt: instant('2026-11-27T17:00:00+07:00'),
  returnedAt: instant('2026-11-27T09:20:00+07:00'),
  way: 'counter',
  receivedBy: 'Đặng Ưu Việt',
  returnedBy: 'Phạm Gia Khiêm',
})

export const sampleRegister = (on: string, entries = 3): RegisterSlip => ({
  kind: 'register',
  head: head(on, null),
  book: '03/2026',
  from: plainDate('2026-11-01'),
  to: plainDate('2026-11-30'),
  entries: Array.from({ length: entries }, (_, index) => ({
    number: index + 1,
    code: `H29.765-261124-${String(index + 1).padStart(4, '0')}`,
    procedure: request,
    sets: 1,
    applicant: applicant.name,
    address: applicant.address,
    phone: applicant.phone,
    decidingAgency: 'Phòng Tài chính - Kế hoạch',
    receivedOn: plainDate('2026-11-20'),
    dueOn: plainDate('2026-11-26'),
    forwardedOn: plainDate('2026-11-21'),
    resultReceivedOn: plainDate('2026-11-25'),
    returnedOn: plainDate('2026-11-27'),
    returnedBy: 'counter',
    note: 'Trả thay',
  })),
})

export const sampleOnlineReceipt = (language: 'vi' | 'en'): OnlineReceipt => ({
  kind: 'online_receipt',
  language,
  agency,
  code,
  trackingUrl,
  applicant,
  procedure: request,
  submittedAt: instant('2026-11-23T20:45:00+07:00'),
  takeInBy: instant('2026-11-25T08:00:00+07:00'),
  limit: { amount: 3, unit: 'working_day' },
  files: [
    {
      paper: 'Giấy đề nghị đăng ký hộ kinh doanh',
      fileName: 'giay-de-nghi-dang-ky.pdf',
      size: 183_402,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
    {
      paper: 'Hợp đồng thuê địa điểm',
      fileName: 'Hợp đồng thuê nhà 77 Nơ Trang Long (bản ký ngày 02-01-2026, có công chứng).docx',
      size: 4_820_113,
      sha256: '60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752',
    },
  ],
  result: { way: 'counter', place: null },
  ratingUrl: 'https://binhthanh.example.vn/danh-gia/nop/k7w2',
})
