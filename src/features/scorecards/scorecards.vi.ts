import type { Moment } from '#features/ratings'
import type { PeriodKind } from './domain/period.ts'

/** The words of the public figures. */
export const vi = {
  title: 'Kết quả phục vụ',
  lead: 'Mọi con số ở đây được đếm từ chính việc tiếp nhận, giải quyết, trả kết quả và từ phiếu đánh giá của người dân. Không ai gõ tay số nào.',
  ofUnit: (name: string) => `Kết quả phục vụ: ${name}`,
  ofProcedure: (name: string) => `Kết quả phục vụ: thủ tục ${name}`,
  unitPage: 'Thông tin đơn vị',
  procedurePage: 'Xem thủ tục',
  period: {
    label: 'Kỳ',
    kinds: { week: 'Tuần', month: 'Tháng', quarter: 'Quý' } satisfies Record<PeriodKind, string>,
    names: {
      week: (number: number) => `Tuần ${String(number)}`,
      month: (number: number) => `Tháng ${String(number)}`,
      quarter: (number: number) => `Quý ${String(number)}`,
    },
    ofYear: (name: string, year: string) => `${name} năm ${year}`,
    days: (from: string, to: string) => `Từ ${from} đến ${to}`,
    running: 'Kỳ đang chạy: tính đến lúc này và còn thay đổi.',
    over: 'Kỳ đã qua: chỉ còn đổi khi người dân sửa đánh giá trong 7 ngày.',
    neighbours: 'Kỳ khác',
  },
  nothing: {
    title: 'Kỳ này chưa có hồ sơ nào để tính',
    text: 'Chọn kỳ khác ở trên.',
    unit: 'Hồ sơ được tính cho đơn vị có thẩm quyền quyết định. Đơn vị chỉ tiếp nhận hoặc thẩm định thì không có số liệu riêng ở đây.',
  },
  headline: {
    title: 'Tóm tắt',
    submission: 'Hài lòng khi nộp hồ sơ',
    result_return: 'Hài lòng khi nhận kết quả',
    onTime: 'Giải quyết đúng hạn',
    outOf: '/100',
    nobodyAsked: 'Chưa có ai được mời đánh giá.',
    few: (answers: string, invited: string) =>
      `${answers} lượt đánh giá, ${invited} người được mời`,
    nothing: 'Chưa có hồ sơ nào giải quyết xong hay quá hạn.',
    onTimeBasis: (onTime: string, resolved: string, overdue: string) =>
      `${onTime} đúng hạn trong ${resolved} đã xong và ${overdue} quá hạn chưa xong`,
    meter: (share: string) => `${share} đúng hạn`,
    received: (received: string, online: string) =>
      `Tiếp nhận ${received} hồ sơ trong kỳ, ${online} nộp trực tuyến.`,
    receivedNone: 'Không tiếp nhận hồ sơ nào trong kỳ.',
    ended: (refused: string, stopped: string) =>
      `Từ chối ${refused} hồ sơ, dừng giải quyết ${stopped} hồ sơ.`,
  },
  distribution: {
    title: 'Người dân đánh giá thế nào',
    face: 'Mức hài lòng',
    count: 'Số lượt',
    caption: {
      submission: 'Khi nộp hồ sơ',
      result_return: 'Khi nhận kết quả',
    } satisfies Record<Moment, string>,
    bar: (count: string, share: string) => `${count} (${share})`,
    tooFew: 'Chưa đủ 5 lượt nên không công bố phân bố.',
    basis: (answers: string, invited: string, rate: string) =>
      `${answers} lượt đánh giá trên ${invited} người được mời, tỷ lệ trả lời ${rate}.`,
    response: (rate: string) => `tỷ lệ trả lời ${rate}`,
  },
  onTime: {
    title: 'Đúng hạn',
    formula: 'Tỷ lệ đúng hạn = đúng hạn ÷ (đã giải quyết + quá hạn chưa xong)',
    sum: (onTime: string, resolved: string, overdue: string, rate: string) =>
      `${onTime} ÷ (${resolved} + ${overdue}) = ${rate}`,
    why: 'Cách tính thường gặp chỉ chia cho hồ sơ đã xong, nên hồ sơ trễ mà chưa xong biến mất khỏi con số. Ở đây chúng được tính. Thời gian chờ người dân bổ sung không tính là chậm.',
    chart: 'Hồ sơ trong kỳ',
    kind: 'Loại',
    dossiers: 'Số hồ sơ',
    early: 'Xong trước hạn',
    onDay: 'Xong đúng ngày hẹn',
    late: 'Xong trễ hạn',
    overdue: 'Quá hạn, chưa xong',
    overduePast: (day: string) => `“Quá hạn, chưa xong” tính đến hết ngày ${day}.`,
    overdueNow: '“Quá hạn, chưa xong” là hồ sơ có ngày hẹn trước hôm nay.',
  },
  spread: {
    title: 'Giải quyết mất bao lâu',
    lead: 'Đếm theo giờ làm việc, không tính thời gian chờ người dân hoặc cơ quan khác.',
    none: 'Chưa có hồ sơ nào giải quyết xong trong kỳ.',
    median: 'Một nửa số hồ sơ xong trong',
    ninth: 'Chín phần mười xong trong',
    hours: (hours: string, days: string) => `${hours} giờ làm việc (${days} ngày)`,
    lastHour: 'Xong trong giờ làm việc cuối trước hạn',
    moreTime: 'Từng tạm dừng hoặc gia hạn',
    share: (share: string, count: string) => `${share} (${count} hồ sơ)`,
    pausedAndExtended: (paused: string, extended: string) =>
      `Tạm dừng ${paused}, gia hạn ${extended}.`,
    chart: 'Số hồ sơ theo số ngày làm việc',
    chartDays: 'Ngày làm việc',
    upTo: (days: string) => `Đến ${days}`,
    between: (from: string, to: string) => `${from} – ${to}`,
    over: (days: string) => `Trên ${days}`,
  },
  tables: {
    units: 'Từng đơn vị',
    procedures: 'Từng thủ tục',
    unit: 'Đơn vị',
    procedure: 'Thủ tục',
    onTimeDetail: (onTime: string, all: string) => `${onTime} trên ${all} hồ sơ`,
    overdueDetail: (overdue: string) => ` (${overdue} quá hạn chưa xong)`,
    answers: (answers: string) => `${answers} lượt`,
    fewer: (answers: string) => `${answers} lượt, chưa đủ 5`,
    nobodyAsked: 'Chưa có ai được mời',
    pooledUnits: 'Các đơn vị dưới 5 lượt, gộp lại',
    pooledProcedures: 'Các thủ tục dưới 5 lượt, gộp lại',
    nothingToJudge: 'Chưa có hồ sơ nào đến hạn',
  },
  method: {
    title: 'Cách tính',
    points: [
      'Đơn vị: nơi có thẩm quyền quyết định hồ sơ, ở cả hai lần đánh giá.',
      'Điểm hài lòng từ 0 (rất không hài lòng) đến 100 (rất hài lòng), là trung bình của mọi lượt trong kỳ. Thang ba mức và thang năm mức được quy về cùng một thang điểm.',
      'Dưới 5 lượt đánh giá thì không công bố điểm: quá ít để nói về đơn vị, đủ để đoán ra người.',
      'Được mời: mọi người nộp hồ sơ, và mọi người đã nhận kết quả, trong kỳ. Đổi đánh giá thì tính vào kỳ của lần đánh giá đầu.',
      'Đúng hạn xét theo ngày hẹn trả đã báo, kể cả khi hẹn đã được gia hạn đúng quy định một lần.',
      'Ai cũng kiểm tra được: các số được tính lại từ nhật ký không sửa được, và phải ra đúng như trên trang.',
    ],
    data: 'Tải số liệu',
    csv: 'Bảng tính (CSV)',
    json: 'Dữ liệu cho máy (JSON)',
    docs: 'Mô tả dữ liệu',
  },
  csv: {
    about: ['Kỳ', 'Từ ngày', 'Đến ngày', 'Đang chạy', 'Phạm vi', 'Mã', 'Tên'],
    dossiers: [
      'Tiếp nhận',
      'Tiếp nhận trực tuyến',
      'Xong trước hạn',
      'Xong đúng ngày hẹn',
      'Xong trễ hạn',
      'Quá hạn chưa xong',
      'Tỷ lệ đúng hạn',
      'Xong trong giờ cuối',
      'Từng tạm dừng',
      'Từng gia hạn',
      'Từng tạm dừng hoặc gia hạn',
      'Từ chối',
      'Dừng giải quyết',
    ],
    ratings: [
      'được mời',
      'lượt đánh giá',
      'tỷ lệ trả lời',
      'điểm (0-100)',
      'rất không hài lòng',
      'không hài lòng',
      'bình thường',
      'hài lòng',
      'rất hài lòng',
    ],
    moments: { submission: 'Nộp hồ sơ', result_return: 'Trả kết quả' },
    whats: { all: 'toàn bộ', unit: 'đơn vị', procedure: 'thủ tục', pooled: 'gộp' },
    yes: 'có',
    no: 'không',
  },
  api: {
    period_unknown: 'Kỳ viết như 2026-W47, 2026-11 hoặc 2026-Q4, và không ở tương lai',
    unit_unknown: 'Không có đơn vị này',
    procedure_unknown: 'Không có thủ tục này',
    one_of_two: 'Chỉ chọn đơn vị hoặc thủ tục',
  },
}

/** The shape that every language fills. */
export type ScorecardWords = Widened<typeof vi>

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> }
