import type { NoticeType } from '../domain/notice-of.ts'

/** Điều được báo cho người nộp mỗi khi hồ sơ đổi trạng thái (NĐ 224/2026 Đ15.1): cơ quan, người xử lý, thời điểm. */
export type NoticeFacts = {
  readonly code: string
  readonly procedure: string
  readonly agency: string
  /** Chức vụ của người xử lý; trống khi không có. */
  readonly post: string
  readonly at: string
  readonly due: string
  readonly supplementBy: string
  readonly newDate: string
  readonly link: string
  /** Địa chỉ trang đánh giá; trống khi không mời đánh giá. */
  readonly rate: string
}

type Line = (facts: NoticeFacts) => string

const lines: Record<NoticeType, Line> = {
  'dossier.submitted': n =>
    `Chúng tôi đã nhận được hồ sơ ${n.code} bạn gửi trực tuyến. Bộ phận một cửa sẽ tiếp nhận trong 1 ngày làm việc.`,
  'dossier.received': n => `Hồ sơ ${n.code} đã được tiếp nhận. Ngày hẹn trả kết quả: ${n.due}.`,
  'dossier.refused': n =>
    `Hồ sơ ${n.code} không được tiếp nhận. Lý do và hướng dẫn có trong trang tra cứu.`,
  'dossier.supplement_requested': n =>
    `Hồ sơ ${n.code} cần bổ sung trước hết ngày ${n.supplementBy}. Xem giấy tờ cần bổ sung trong trang tra cứu.`,
  'dossier.supplemented': n => `Chúng tôi đã nhận phần bổ sung của hồ sơ ${n.code}.`,
  'dossier.paused': n => `Hồ sơ ${n.code} tạm dừng tính thời hạn. Lý do có trong trang tra cứu.`,
  'dossier.resumed': n =>
    `Hồ sơ ${n.code} được tiếp tục giải quyết. Ngày hẹn trả kết quả: ${n.due}.`,
  'dossier.due_date_changed': n => `Ngày hẹn trả kết quả của hồ sơ ${n.code} đổi thành ${n.due}.`,
  'dossier.apologised': n =>
    `Chúng tôi xin lỗi vì hồ sơ ${n.code} bị chậm. Ngày hẹn mới: ${n.newDate}.`,
  'dossier.step_started': n => `Hồ sơ ${n.code} đang được xử lý.`,
  'dossier.resolved': n => `Hồ sơ ${n.code} đã có kết quả.`,
  'dossier.returned': n => `Kết quả hồ sơ ${n.code} đã được trả.`,
  'dossier.withdrawal_requested': n => `Chúng tôi đã nhận yêu cầu rút hồ sơ ${n.code}.`,
  'dossier.stopped': n => `Hồ sơ ${n.code} đã dừng giải quyết. Lý do có trong trang tra cứu.`,
}

/** Thông báo gửi người nộp. */
export const noticesVi = {
  lines,
  subject: (n: NoticeFacts) => `Hồ sơ ${n.code}: ${n.procedure}`,
  body: (line: string, n: NoticeFacts) =>
    [
      line,
      '',
      `Thủ tục: ${n.procedure}`,
      `Cơ quan: ${n.agency}`,
      ...(n.post === '' ? [] : [`Người xử lý: ${n.post}`]),
      `Thời điểm: ${n.at}`,
      '',
      `Xem hồ sơ: ${n.link}`,
      ...(n.rate === '' ? [] : [`Đánh giá việc phục vụ: ${n.rate}`]),
      'Đường dẫn này chỉ dành cho bạn, xin đừng chuyển tiếp.',
    ].join('\n'),
  sms: (line: string, n: NoticeFacts) =>
    [
      `${line} ${n.agency}, ${n.at}. ${n.link}`,
      ...(n.rate === '' ? [] : [`Đánh giá: ${n.rate}`]),
    ].join(' '),
}
