import type { CalendarChange } from './domain/calendar-change.ts'
import type { LimitUnit } from './domain/limit.ts'
import type { DayReason } from './domain/trace.ts'
import type { DayKind, DayMarkKind } from './domain/working-calendar.ts'

/** A day of a trace, as its sentence needs it. */
export type ToldDay = {
  n: number
  hours: string
  soFar: string
  name: string | undefined
  off: boolean
}

const named = (name: string | undefined, otherwise: string): string => name ?? otherwise

const reasons: Record<DayReason, (day: ToldDay) => string> = {
  receipt_day: () => 'Ngày tiếp nhận: không tính, bắt đầu tính từ ngày tiếp theo',
  receipt_after_cut_off: () =>
    'Tiếp nhận sau 15 giờ hoặc ngoài giờ làm việc: tính sang ngày làm việc tiếp theo',
  receipt_after_closing: () => 'Tiếp nhận ngoài giờ làm việc: tính từ giờ làm việc kế tiếp',
  counted_working_day: day => `Ngày làm việc thứ ${String(day.n)}`,
  counted_make_up_day: day => `Ngày làm bù, tính là ngày làm việc thứ ${String(day.n)}`,
  counted_calendar_day: day =>
    day.off ? `Ngày thứ ${String(day.n)} (ngày nghỉ vẫn tính)` : `Ngày thứ ${String(day.n)}`,
  counted_hours: day => `Tính ${day.hours}, cộng dồn ${day.soFar}`,
  skipped_weekly_rest: () => 'Nghỉ hằng tuần: không tính',
  skipped_holiday: day => `Nghỉ lễ, ${named(day.name, 'tết')}: không tính`,
  skipped_compensatory_day: day =>
    `${named(day.name, 'Nghỉ bù')}, do ngày lễ trùng ngày nghỉ hằng tuần: không tính`,
  skipped_swap_off_day: day =>
    `${named(day.name, 'Nghỉ hoán đổi')}, làm bù vào ngày khác: không tính`,
  moved_to_working_day: () => 'Ngày cuối trùng ngày nghỉ: hạn lùi đến hết ngày làm việc này',
  paused: () => 'Đang tạm dừng: không tính',
  resumption_day: () => 'Ngày tiếp tục giải quyết: không tính',
  before_restart: () => 'Trước khi bổ sung đủ hồ sơ: thời hạn đã được tính lại từ đầu',
  restart_day: () => 'Ngày bổ sung đủ hồ sơ: không tính, tính lại từ ngày tiếp theo',
  extension_day: () => 'Thời gian được gia hạn',
}

const kinds: Record<DayKind, string> = {
  working_day: 'Ngày làm việc',
  make_up_day: 'Ngày làm bù',
  weekly_rest: 'Nghỉ hằng tuần',
  holiday: 'Nghỉ lễ, tết',
  compensatory_day: 'Nghỉ bù',
  swap_off_day: 'Nghỉ hoán đổi',
}

const marks: Record<DayMarkKind, { name: string; short: string; hint: string }> = {
  H: { name: 'Nghỉ lễ, tết', short: 'Lễ', hint: 'Bộ luật Lao động 2019, Điều 112' },
  C: {
    name: 'Nghỉ bù',
    short: 'Bù',
    hint: 'Ngày lễ trùng ngày nghỉ hằng tuần thì nghỉ bù vào ngày làm việc kế tiếp',
  },
  S: {
    name: 'Nghỉ hoán đổi',
    short: 'Đổi',
    hint: 'Ngày làm việc được nghỉ, làm bù vào một ngày khác',
  },
  W: {
    name: 'Làm bù',
    short: 'Làm',
    hint: 'Ngày nghỉ hằng tuần nhưng phải làm việc để bù cho ngày nghỉ hoán đổi',
  },
}

const units: Record<LimitUnit, { name: string; count: (n: number) => string }> = {
  working_day: { name: 'Ngày làm việc', count: n => `${String(n)} ngày làm việc` },
  day: { name: 'Ngày (tính cả ngày nghỉ)', count: n => `${String(n)} ngày` },
  working_hour: { name: 'Giờ làm việc', count: n => `${String(n)} giờ làm việc` },
}

const changes: Record<CalendarChange, string> = {
  calendar_loaded: 'Nạp danh mục ngày nghỉ',
  day_added: 'Đánh dấu ngày',
  day_changed: 'Sửa ngày đã đánh dấu',
  day_removed: 'Bỏ đánh dấu ngày',
  hours_changed: 'Đổi giờ làm việc',
  year_published: 'Công bố đủ ngày nghỉ trong năm',
}

const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']

const pad = (n: number): string => String(n).padStart(2, '0')

/** Every Vietnamese word of the working calendar. */
export const vi = {
  reasons,
  kinds,
  marks,
  units,
  changes,
  weekdays,
  shortWeekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  date: (year: number, month: number, day: number) => `${pad(day)}/${pad(month)}/${String(year)}`,
  time: (minute: number) => `${pad(Math.floor(minute / 60))} giờ ${pad(minute % 60)}`,
  dueAt: (time: string, weekday: string, date: string) =>
    `${time}, ${weekday.charAt(0).toLowerCase()}${weekday.slice(1)} ngày ${date}`,
  month: (n: number) => `Tháng ${String(n)}`,
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    if (rest === 0) return `${String(hours)} giờ`
    return hours === 0 ? `${String(rest)} phút` : `${String(hours)} giờ ${String(rest)} phút`
  },
  unsure: {
    incomplete: (year: number) =>
      `Lịch nghỉ năm ${String(year)} chưa được công bố đầy đủ. Hạn này có thể thay đổi khi có lịch chính thức.`,
    not_loaded: (year: number) =>
      `Chưa có lịch nghỉ năm ${String(year)}. Hạn này chỉ trừ ngày nghỉ hằng tuần và có thể thay đổi.`,
  },
  yearUnsure: {
    incomplete: (year: number) =>
      `Lịch nghỉ năm ${String(year)} chưa được công bố đầy đủ, còn thiếu một số ngày.`,
    not_loaded: (year: number) =>
      `Chưa có lịch nghỉ năm ${String(year)}. Ở đây chỉ có ngày nghỉ hằng tuần.`,
  },
  calculator: {
    title: 'Tính ngày hẹn trả',
    description: 'Nhập lúc tiếp nhận và thời hạn để biết ngày hẹn trả và cách đếm từng ngày.',
    lead: 'Nhập lúc hồ sơ được tiếp nhận đầy đủ và thời hạn giải quyết. Trang này trả lời ngày hẹn trả và giải thích từng ngày được tính hay không được tính.',
    receivedOn: 'Ngày tiếp nhận',
    receivedOnHint: 'Ví dụ: 26 4 2024',
    receivedTime: 'Giờ tiếp nhận',
    receivedTimeHint: 'Giờ và phút, ví dụ 10:00',
    limit: 'Thời hạn',
    limitHint: 'Từ 1 đến 1000',
    unit: 'Tính theo',
    unitHints: {
      working_day: 'Không tính thứ Bảy, Chủ nhật, ngày lễ; có tính ngày làm bù',
      day: 'Tính mọi ngày; nếu ngày cuối là ngày nghỉ thì lùi đến hết ngày làm việc kế tiếp',
      working_hour: 'Chỉ tính trong giờ làm việc, không tính giờ nghỉ trưa và ban đêm',
    },
    sameDayQuestion: 'Trả kết quả trong ngày',
    sameDay: 'Thủ tục trả kết quả trong ngày',
    sameDayHint:
      'Ví dụ chứng thực, hộ tịch. Tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo là ngày thứ nhất.',
    submit: 'Tính ngày hẹn trả',
    answer: 'Ngày hẹn trả',
    question: (received: string, limit: string) => `Tiếp nhận lúc ${received}, thời hạn ${limit}.`,
    trace: 'Cách đếm từng ngày',
    day: 'Ngày',
    countedOrNot: 'Tính hay không',
    again: 'Tính trường hợp khác',
    why: 'Vì sao',
    basis: 'Căn cứ',
    counted: 'Tính',
    skipped: 'Không tính',
    rules: 'Quy tắc đếm',
    ruleList: [
      'Ngày tiếp nhận không được tính, thời hạn bắt đầu từ ngày tiếp theo (Bộ luật Dân sự 2015, Điều 147 khoản 2).',
      'Thời hạn theo ngày làm việc kết thúc vào giờ đóng cửa của ngày làm việc cuối cùng. Ngày làm bù là ngày làm việc.',
      'Thời hạn theo ngày mà ngày cuối là ngày nghỉ thì kết thúc khi hết ngày làm việc kế tiếp (Điều 148 khoản 5).',
      'Thủ tục trả trong ngày: tiếp nhận sau 15 giờ thì trả vào ngày làm việc tiếp theo (Luật Hộ tịch, Điều 5 khoản 3; Nghị định 23/2015/NĐ-CP, Điều 7).',
    ],
    asData: 'Xem câu trả lời dưới dạng dữ liệu (JSON)',
    seeCalendar: 'Xem lịch làm việc cả năm',
    revision: (n: number) => `Tính theo bản lịch số ${String(n)}.`,
  },
  errors: {
    received_missing: 'Nhập ngày giờ tiếp nhận, ví dụ 2024-04-26T10:00',
    received_malformed: 'Ngày giờ tiếp nhận phải có dạng 2024-04-26T10:00 và là ngày giờ có thật',
    received_out_of_range: 'Năm tiếp nhận phải từ 2000 đến 2099',
    limit_missing: 'Nhập thời hạn, một số nguyên từ 1 đến 1000',
    limit_malformed: 'Thời hạn phải là số nguyên từ 1 đến 1000',
    unit_unknown: 'Đơn vị thời hạn phải là một trong: working_day, day, working_hour',
    same_day_unknown: 'same_day chỉ nhận yes hoặc no',
    same_day_needs_working_days:
      'Thủ tục trả trong ngày chỉ đi với thời hạn tính theo ngày làm việc',
  },
  fieldErrors: {
    date: 'Ngày tiếp nhận chưa đúng: nhập như 26 4 2024, năm từ 2000 đến 2099',
    time: 'Nhập giờ tiếp nhận từ 00:00 đến 23:59, ví dụ 10:00',
    limit: 'Nhập thời hạn là số nguyên từ 1 đến 1000',
    unit: 'Chọn cách tính thời hạn',
    sameDay: 'Thủ tục trả trong ngày chỉ đi với thời hạn tính theo ngày làm việc',
  },
  year: {
    title: (year: number) => `Lịch làm việc năm ${String(year)}`,
    description: (year: number) =>
      `Ngày làm việc, ngày nghỉ lễ, tết, nghỉ bù và ngày làm bù năm ${String(year)}.`,
    home: 'Trang chủ',
    crumb: 'Lịch làm việc',
    workingDays: (n: number) => `${String(n)} ngày làm việc trong năm.`,
    years: 'Chọn năm',
    legend: 'Chú giải',
    marked: 'Ngày nghỉ và ngày làm bù trong năm',
    none: 'Chưa có ngày nào được đánh dấu',
    noneText: 'Lịch nghỉ của năm này chưa được nạp.',
    kind: 'Loại',
    name: 'Tên',
    hours: 'Giờ làm việc',
    makeUpHours: 'Ngày làm bù',
    closed: 'Nghỉ',
    hoursFrom: (from: string, to: string | undefined) =>
      to === undefined ? `Từ ${from}` : `Từ ${from} đến hết ${to}`,
    calculator: 'Tính ngày hẹn trả theo lịch này',
  },
  admin: {
    title: (year: number) => `Lịch làm việc năm ${String(year)}`,
    intro:
      'Chọn một ngày để đánh dấu, sửa hoặc bỏ đánh dấu. Mỗi thay đổi tạo một bản lịch mới; ngày hẹn của các hồ sơ đang giải quyết được tính lại và ghi vào nhật ký.',
    saved: (revision: number) => `Đã lưu. Lịch hiện là bản số ${String(revision)}.`,
    savedText: 'Ngày hẹn của các hồ sơ đang giải quyết đang được tính lại.',
    dayTitle: (date: string) => `Ngày ${date}`,
    now: (kind: string) => `Hiện là: ${kind}.`,
    kind: 'Đánh dấu là',
    nameVi: 'Tên gọi',
    nameEn: 'Tên gọi bằng tiếng Anh',
    citation: 'Căn cứ',
    citationHint: 'Số, ngày và cơ quan ban hành văn bản',
    reason: 'Lý do thay đổi',
    save: 'Lưu ngày này',
    remove: 'Bỏ đánh dấu',
    removeTitle: 'Trở lại ngày thường',
    cancel: 'Đóng',
    hoursTitle: 'Đặt giờ làm việc',
    hoursIntro:
      'Ghi các buổi làm việc của từng ngày, ví dụ 7:30-11:30, 13:00-17:00. Để trống là ngày nghỉ.',
    hoursLink: 'Đặt giờ làm việc mới',
    validFrom: 'Áp dụng từ ngày',
    validTo: 'Đến hết ngày',
    dateHint: 'Ngày/tháng/năm, ví dụ 01/07/2026',
    saveHours: 'Lưu giờ làm việc',
    history: 'Các lần thay đổi gần đây',
    revision: 'Bản',
    madeAt: 'Lúc',
    change: 'Thay đổi',
    day: 'Ngày',
    unsureTitle: (year: number) => `Lịch nghỉ năm ${String(year)} chưa đầy đủ`,
    unsureText:
      'Ngày hẹn rơi vào năm này có kèm lời báo trước. Khi đã đánh dấu đủ ngày nghỉ theo thông báo chính thức, hãy xác nhận ở đây.',
    publish: (year: number) => `Xác nhận năm ${String(year)} đã đủ ngày nghỉ`,
  },
  adminErrors: {
    kind_missing: 'Chọn loại ngày',
    name_missing: 'Nhập tên gọi của ngày',
    name_en_missing: 'Nhập tên gọi bằng tiếng Anh',
    too_long: 'Nội dung này quá dài',
    citation_missing: 'Nhập văn bản làm căn cứ',
    reason_missing: 'Nhập lý do thay đổi',
    date_wrong: 'Ngày chưa đúng: nhập như 01/07/2026',
    hours_wrong: 'Nhập giờ theo mẫu 7:30-11:30, 13:00-17:00, trong khoảng 0:00 đến 23:59',
    day_not_marked: 'Ngày này không được đánh dấu nên không có gì để bỏ',
    day_unchanged: 'Ngày này đã được đánh dấu đúng như vậy',
    make_up_on_working_day: 'Ngày này vốn là ngày làm việc, không thể đánh dấu làm bù',
    year_already_published: 'Năm này đã được xác nhận',
    hours_overlap: 'Các buổi làm việc trong một ngày không được chồng lên nhau và phải theo thứ tự',
    no_working_day: 'Phải có ít nhất một ngày làm việc trong tuần',
    no_make_up_hours: 'Nhập giờ của ngày làm bù',
    hours_end_before_they_begin: 'Ngày kết thúc phải sau ngày bắt đầu',
  },
}

/** The shape that every language fills. */
export type CalendarWords = typeof vi
