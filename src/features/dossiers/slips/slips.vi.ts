import type { Instant } from '#kernel/instant.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { HandOver } from '../domain/slips/process-slips.ts'
import {
  agencyLine,
  bytesInWords,
  dong,
  FEE_BY,
  longDay,
  moment,
  placeOf,
  RANK,
  shortDay,
  signsAs,
} from './slip-writing.vi.ts'

const DOTS = '……………………'

/** Words of the slips. They are legal papers: Vietnamese only, except for the gloss of slips.en.ts. */
export const vi = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  /** Capitals, as in a letterhead; a long name of a people's committee is broken after its rank. */
  agencyLine: (name: string) => agencyLine(name),
  number: (number: string) => `Số: ${number}`,
  placeAndDate: (place: string, day: PlainDate) => `${place}, ${longDay(day)}`,
  foot: (form: string, citation: string, code: string | null) =>
    `Mẫu số ${form} – ${citation}${code ? ` · Mã hồ sơ: ${code}` : ''}`,
  oneStop: 'Bộ phận Tiếp nhận và Trả kết quả',
  oneStopOf: (agency: string) => `Bộ phận Tiếp nhận và Trả kết quả ${agency.replace(RANK, '')}`,
  placeOf: (committee: string) => placeOf(committee.replace(RANK, '')),
  addressee: (name: string, kind: 'person' | 'organisation') =>
    kind === 'person' ? `Ông (Bà) ${name}` : name,
  feeBy: (channel: 1 | 2 | 3, amount: number) => `${FEE_BY[channel]}, ${dong(amount)}`,
  copy: { kept: 'Liên: Lưu tại bộ phận tiếp nhận', given: 'Liên: Giao người nộp hồ sơ' },
  book: 'Vào Sổ theo dõi hồ sơ, quyển số',
  numberInBook: 'Số thứ tự',
  code: 'Mã hồ sơ',
  codeLine: (code: string) => `Mã hồ sơ: ${code}`,
  scanToTrack: 'Quét mã để tra cứu',
  receivingUnit: 'Bộ phận tiếp nhận',
  receivedFrom: 'Tiếp nhận hồ sơ của',
  address: 'Địa chỉ',
  phone: 'Số điện thoại',
  email: 'Email',
  identityNumber: 'Số CMND/CCCD/Hộ chiếu/MST',
  request: 'Nội dung yêu cầu giải quyết',
  owner: 'Chủ hồ sơ',
  ownerAddress: 'Địa chỉ chủ hồ sơ',
  fee: 'Hình thức thu phí, lệ phí',
  noFee: 'Không thu phí, lệ phí',
  papersHeading: '1. Thành phần hồ sơ nộp gồm:',
  papers: {
    caption: 'Thành phần hồ sơ',
    no: 'TT',
    name: 'Tên giấy tờ',
    count: 'Số lượng (bản)',
    originals: 'Bản chính',
    certified: 'Bản chứng thực',
    photocopies: 'Bản chụp',
    noPapers: 'Không có giấy tờ kèm theo.',
  },
  electronic: (name: string) => `${name} (bản điện tử)`,
  paperWithoutName: 'Giấy tờ khác',
  sets: '2. Số lượng hồ sơ',
  setCount: (sets: number) => `${String(sets).padStart(2, '0')} bộ`,
  limit: '3. Thời gian giải quyết hồ sơ theo quy định',
  limitOf: {
    working_day: (n: number) => `${String(n)} ngày làm việc`,
    day: (n: number) => `${String(n)} ngày`,
    working_hour: (n: number) => `${String(n)} giờ làm việc`,
  },
  receivedAt: '4. Thời gian nhận hồ sơ',
  dueAt: '5. Thời gian trả kết quả giải quyết hồ sơ',
  result: '6. Đăng ký nhận kết quả',
  resultWay: {
    counter: (place: string) => `Trực tiếp tại ${place}`,
    post: (place: string | null) =>
      `Qua dịch vụ bưu chính công ích${place ? `, gửi đến ${place}` : ''}`,
    online: (place: string | null) => `Trực tuyến${place ? ` tại ${place}` : ''}`,
  },
  secondStage: 'Giai đoạn 2',
  submitter: 'NGƯỜI NỘP HỒ SƠ',
  receiver: 'NGƯỜI TIẾP NHẬN HỒ SƠ',
  guide: 'NGƯỜI HƯỚNG DẪN',
  signHere: '(Ký và ghi rõ họ tên)',
  signAndSeal: '(Ký, đóng dấu và ghi rõ họ tên)',

  dossierOf: 'Hồ sơ của',
  supplementHeading: 'Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:',
  supplementCaption: 'Giấy tờ cần bổ sung, hoàn thiện',
  reason: 'Lý do',
  reasonHeading: 'Lý do:',
  supplementBy: 'Thời hạn bổ sung, hoàn thiện hồ sơ',
  contactSentence: (name: string, phone: string | null) =>
    `Trong quá trình bổ sung, hoàn thiện hồ sơ nếu có vướng mắc, Ông (Bà) liên hệ với ${name}${
      phone ? `, số điện thoại ${phone}` : ''
    } để được hướng dẫn./.`,

  refusalSentence: (unit: string) =>
    `Qua xem xét, ${unit} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:`,
  guidanceHeading: 'Hướng dẫn thực hiện:',
  refusalContact: (name: string, phone: string | null) =>
    `Mọi vướng mắc, Ông (Bà) liên hệ với ${name}${phone ? `, số điện thoại ${phone}` : ''}.`,
  refusalEnd: 'Xin thông báo để Ông (Bà) được biết và thực hiện./.',

  dear: 'Kính gửi',
  apologyReceived: (at: Instant, agency: string, request: string, code: string) =>
    `Vào hồi ${moment(at)}, ${agency} tiếp nhận hồ sơ đề nghị giải quyết thủ tục “${request}” của Ông (Bà), tổ chức; mã hồ sơ: ${code}.`,
  appointedAt: 'Thời gian hẹn trả kết quả',
  notReturned: (agency: string) =>
    `Tuy nhiên đến nay, ${agency} chưa trả kết quả giải quyết hồ sơ của Ông (Bà), tổ chức đúng thời hạn quy định ghi trong Giấy tiếp nhận hồ sơ và hẹn trả kết quả.`,
  delayingUnit: 'Cơ quan, đơn vị giải quyết chậm',
  delayReason: 'Lý do chậm',
  apology: (agency: string) =>
    `Sự chậm trễ này đã gây phiền hà, tốn kém thời gian, công sức của Ông (Bà), tổ chức. ${agency} xin lỗi Ông (Bà), tổ chức về sự chậm trễ nêu trên.`,
  newAppointment: 'Thời gian hẹn lại trả kết quả',
  understanding: 'Mong nhận được sự thông cảm của Ông (Bà), tổ chức./.',
  originalDueAt: 'Thời hạn giải quyết ban đầu',
  proposal: (agency: string) =>
    `${agency} đề nghị gia hạn thời gian giải quyết hồ sơ, cụ thể như sau:`,
  proposedDueAt: 'Thời hạn đề nghị gia hạn đến',
  extensionLimit: 'Giới hạn gia hạn theo quy định',
  historyHeading: 'Các lần gia hạn trước:',
  noHistory: 'Chưa gia hạn lần nào.',
  history: {
    caption: 'Các lần gia hạn trước',
    no: 'Lần',
    previous: 'Thời hạn trước',
    next: 'Thời hạn mới',
    decidedOn: 'Ngày quyết định',
    reason: 'Lý do',
  },
  extensionLimitText: (days: number) =>
    `Mỗi hồ sơ gia hạn không quá 01 lần, tối đa ${String(days)} ngày`,
  headOf: {
    district: 'Chủ tịch',
    ward: 'Chủ tịch',
    department: 'Trưởng phòng',
    one_stop: 'Trưởng bộ phận',
  },
  signsAs: (post: string, kind: 'district' | 'ward' | 'department' | 'one_stop') =>
    signsAs(post, kind),
  recipients: 'Nơi nhận:',
  asAbove: 'Như trên',
  filed: 'Lưu: VT, hồ sơ',

  stopReceived: (agency: string, at: Instant) =>
    `${agency} đã tiếp nhận hồ sơ vào hồi ${moment(at)}.`,
  stopRequestedOn: 'Ngày đề nghị dừng giải quyết',
  stopReason: 'Lý do đề nghị dừng',
  ownStopReason: 'Lý do dừng giải quyết',
  stage: 'Giai đoạn giải quyết khi đề nghị',
  noResultYet:
    'Tại thời điểm đề nghị, hồ sơ chưa có quyết định về kết quả giải quyết thủ tục hành chính.',
  stopSentence: (agency: string) => `Căn cứ đề nghị nêu trên, ${agency} thông báo:`,
  ownStopSentence: (agency: string) => `Căn cứ quy định hiện hành, ${agency} thông báo:`,
  decision: 'Quyết định',
  stoppedFrom: 'Dừng giải quyết hồ sơ kể từ',
  settlement: 'Xử lý nghĩa vụ tài chính',
  stopAgreed: 'Chấp thuận đề nghị dừng giải quyết hồ sơ',
  stopDecided: 'Dừng giải quyết hồ sơ',
  stopEnd: 'Xin thông báo để Ông (Bà), tổ chức được biết./.',

  attachedTo: 'Kèm theo hồ sơ của',
  controlReceivedAt: 'Thời gian nhận hồ sơ',
  controlDueAt: 'Thời gian hẹn trả kết quả',
  decidingAgency: 'Cơ quan (bộ phận) giải quyết hồ sơ',
  coordinatingAgencies: 'Cơ quan phối hợp giải quyết hồ sơ',
  none: 'Không',
  control: {
    caption: 'Quá trình giao, nhận và giải quyết hồ sơ',
    agency: 'Tên cơ quan',
    time: 'Thời gian giao, nhận hồ sơ',
    result: 'Kết quả giải quyết hồ sơ (Trước hạn/ Đúng hạn/ Quá hạn)',
    note: 'Ghi chú',
    parties: (from: string, to: string) => `1. Giao: ${from}\n2. Nhận: ${to}`,
    signed: (step: HandOver) =>
      `Giao: ${moment(step.at)}\nNgười giao: ${step.fromOfficer ?? DOTS}\nNhận: ${
        step.takenAt ? moment(step.takenAt) : DOTS
      }\nNgười nhận: ${step.toOfficer ?? DOTS}`,
    sentBack: 'Trả lại bước trước',
    resultNumber: (number: string) => `Có kết quả, số ${number}`,
    ended: { refused: 'Không tiếp nhận giải quyết', stopped: 'Dừng giải quyết' },
    notYet: 'Hồ sơ đang ở bộ phận tiếp nhận, chưa chuyển đến cơ quan giải quyết.',
  },
  outcome: { early: 'Trước hạn', on_time: 'Đúng hạn', late: 'Quá hạn' },
  controlNote:
    'Trường hợp hồ sơ được lưu chuyển trên Hệ thống thông tin giải quyết thủ tục hành chính, thời gian giao, nhận được ghi tự động trên phiếu điện tử; nội dung đã ghi không bị sửa, xóa.',

  registerPeriod: (from: PlainDate, to: PlainDate) =>
    `Từ ngày ${shortDay(from)} đến ngày ${shortDay(to)}`,
  registerBook: (book: string | null) => `Quyển số: ${book ?? '………'}`,
  register: {
    caption: 'Sổ theo dõi hồ sơ',
    no: 'TT',
    code: 'Mã hồ sơ',
    procedure: 'Tên thủ tục hành chính',
    sets: 'Số lượng hồ sơ (bộ)',
    applicant: 'Tên cá nhân, tổ chức',
    addressPhone: 'Địa chỉ, số điện thoại',
    agency: 'Cơ quan chủ trì giải quyết',
    dates: 'Ngày, tháng, năm',
    received: 'Nhận hồ sơ',
    due: 'Hẹn trả kết quả',
    forwarded: 'Chuyển hồ sơ đến cơ quan giải quyết',
    resultReceived: 'Nhận kết quả từ cơ quan giải quyết',
    returned: 'Trả kết quả',
    returnedOn: 'Ngày, tháng, năm',
    returnedBy: 'Phương thức nhận kết quả',
    signed: 'Ký nhận',
    note: 'Ghi chú',
    empty: 'Không có hồ sơ trong thời gian này.',
  },
  returnedBy: { counter: 'Trực tiếp', post: 'Bưu chính', online: 'Trực tuyến' },
  registerTotal: (count: number) => `Tổng số: ${String(count)} hồ sơ.`,
  bookkeeper: 'NGƯỜI GHI SỔ',

  handOver: {
    title: 'Phiếu giao nhận kết quả',
    foot: (code: string) => `Phiếu giao nhận kết quả · Mã hồ sơ: ${code}`,
    result: 'Kết quả giải quyết số',
    issuedOn: 'Ngày ban hành',
    signer: 'Người ký',
    dueAt: 'Thời gian hẹn trả kết quả',
    returnedAt: 'Thời gian trả kết quả',
    way: 'Phương thức trả kết quả',
    ways: {
      counter: 'Trực tiếp tại quầy',
      post: 'Qua dịch vụ bưu chính công ích',
      online: 'Trực tuyến',
    },
    receivedBy: { counter: 'Người nhận kết quả', post: 'Số bưu gửi', online: 'Người nhận kết quả' },
    sentence: 'Người nhận đã kiểm tra và nhận đủ kết quả giải quyết thủ tục hành chính nêu trên.',
    posted: 'Kết quả nêu trên đã được giao cho đơn vị bưu chính để chuyển đến người nhận.',
    receiver: 'NGƯỜI NHẬN KẾT QUẢ',
    postman: 'NHÂN VIÊN BƯU CHÍNH',
    giver: 'NGƯỜI TRẢ KẾT QUẢ',
  },

  online: {
    title: 'Biên nhận nộp hồ sơ trực tuyến',
    foot: (code: string) => `Biên nhận nộp hồ sơ trực tuyến · Mã hồ sơ: ${code}`,
    submitter: 'Người nộp hồ sơ',
    procedure: 'Thủ tục hành chính',
    submittedAt: 'Thời điểm nộp',
    filesHeading: 'Giấy tờ đã nhận',
    noFiles: 'Hồ sơ không kèm tệp nào.',
    files: {
      caption: 'Giấy tờ đã nhận',
      no: 'TT',
      paper: 'Giấy tờ, tên tệp',
      size: 'Dung lượng',
      hash: 'Mã kiểm tra SHA-256',
    },
    hashNote:
      'Mã SHA-256 cho phép kiểm tra về sau rằng tệp đã nộp không bị thay đổi, dù chỉ một chữ.',
    nextHeading: 'Việc tiếp theo',
    next: {
      takeIn: (by: Instant) =>
        `Chậm nhất ${moment(by)}, cán bộ một cửa kiểm tra và tiếp nhận hồ sơ, hoặc trả lời bằng văn bản nếu hồ sơ cần bổ sung hay không được tiếp nhận.`,
      receipt: (limit: string) =>
        `Khi hồ sơ được tiếp nhận, Ông (Bà) nhận Giấy tiếp nhận hồ sơ và hẹn trả kết quả. Thời hạn giải quyết theo quy định là ${limit}, tính từ khi tiếp nhận hồ sơ đầy đủ, đúng quy định.`,
      track: (code: string) =>
        `Theo dõi hồ sơ bằng mã ${code} cùng số điện thoại hoặc số định danh đã khai, hoặc quét mã QR ở đầu trang.`,
      result: (way: string) => `Nhận kết quả: ${way}.`,
      rate: (url: string) => `Đánh giá việc nộp hồ sơ: ${url}`,
    },
    notReceipt:
      'Biên nhận này xác nhận hồ sơ đã gửi đến hệ thống; không thay thế Giấy tiếp nhận hồ sơ và hẹn trả kết quả.',
  },
  bytes: (size: number) => bytesInWords(size),
  moment: (at: Instant) => moment(at),
  longDay: (day: PlainDate) => longDay(day),
  shortDay: (day: PlainDate) => shortDay(day),
}
