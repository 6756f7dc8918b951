/** What the demo's officers and residents write about dossiers. All of it is invented. */
import type { Reason, SupplementItem } from '#features/dossiers'

/** Why what was sent is refused. */
export const REFUSALS: readonly Reason[] = [
  { code: 'not_competent', text: 'Nơi cư trú của người nộp thuộc địa bàn khác.' },
  { code: 'papers_invalid', text: 'Bản chụp giấy tờ bị che mất phần số và ngày cấp.' },
  { code: 'declared_wrongly', text: 'Thông tin kê khai không khớp với giấy tờ kèm theo.' },
  { code: 'already_being_resolved', text: 'Hồ sơ cùng nội dung đã được tiếp nhận trước đó.' },
  { code: 'conditions_not_met', text: 'Chưa đủ điều kiện theo quy định của thủ tục.' },
]

/** What the refused can do. */
export const GUIDANCE = [
  'Đề nghị nộp tại Ủy ban nhân dân phường nơi cư trú, kèm giấy tờ như đã nộp.',
  'Đề nghị chụp lại đủ bốn góc, rõ chữ, rồi nộp hồ sơ mới; không phải nộp lại lệ phí.',
  'Đề nghị kiểm tra lại thông tin theo thẻ căn cước rồi nộp hồ sơ mới.',
] as const

/** Why nothing came of a supplement that was asked. */
export const NOT_SUPPLEMENTED: Reason = {
  code: 'supplement_not_given',
  text: 'Đã hết thời hạn bổ sung mà hồ sơ chưa được bổ sung.',
}

/** What is asked for besides. */
export const SUPPLEMENTS: readonly {
  readonly reason: Reason
  readonly item: SupplementItem
  readonly guidance: string
}[] = [
  {
    reason: { code: 'paper_unreadable', text: 'Ảnh chụp giấy tờ bị mờ, không đọc được số.' },
    item: {
      name: 'Ảnh chụp rõ nét giấy tờ đã nộp',
      originals: 0,
      certifiedCopies: 0,
      photocopies: 1,
    },
    guidance: 'Đề nghị chụp lại dưới ánh sáng đủ, thấy rõ bốn góc và con dấu.',
  },
  {
    reason: { code: 'paper_missing', text: 'Thiếu giấy tờ chứng minh nơi cư trú hiện nay.' },
    item: {
      name: 'Giấy xác nhận thông tin về cư trú',
      originals: 1,
      certifiedCopies: 0,
      photocopies: 0,
    },
    guidance: 'Đề nghị bổ sung giấy xác nhận thông tin về cư trú do Công an phường cấp.',
  },
  {
    reason: {
      code: 'answers_incomplete',
      text: 'Phần kê khai về người liên quan còn thiếu ngày sinh.',
    },
    item: { name: 'Tờ khai ghi đủ thông tin', originals: 1, certifiedCopies: 0, photocopies: 0 },
    guidance: 'Đề nghị ghi bổ sung ngày, tháng, năm sinh theo giấy khai sinh.',
  },
  {
    reason: { code: 'paper_not_certified', text: 'Bản sao nộp kèm không có dấu chứng thực.' },
    item: { name: 'Bản sao có chứng thực', originals: 0, certifiedCopies: 1, photocopies: 0 },
    guidance: 'Đề nghị mang bản chính đến quầy để đối chiếu, hoặc nộp bản sao có chứng thực.',
  },
]

/** What the applicant says with a supplement. */
export const ANSWERS = [
  'Tôi gửi bổ sung theo thông báo.',
  'Tôi đã chụp lại rõ hơn.',
  'Tôi bổ sung giấy tờ còn thiếu.',
] as const

/** Why somebody withdraws. */
export const WITHDRAWALS = [
  'Tôi nộp nhầm thủ tục, xin rút lại hồ sơ.',
  'Tôi đã làm thủ tục này ở nơi khác.',
  'Gia đình chưa có nhu cầu nữa, xin rút hồ sơ.',
] as const

/** What becomes of money paid. */
export const SETTLEMENTS = ['Chưa thu lệ phí.', 'Hoàn lại lệ phí đã nộp qua tài khoản.'] as const

/** Why a dossier is stopped. */
export const STOPS: readonly Reason[] = [
  { code: 'conditions_ended', text: 'Căn cứ giải quyết không còn do người đề nghị đã chuyển đi.' },
  { code: 'decided_by_court_or_authority', text: 'Tòa án đang thụ lý vụ việc cùng nội dung.' },
  { code: 'applicant_cannot_be_reached', text: 'Đã liên hệ nhiều lần nhưng không gặp người nộp.' },
]

/** Why a dossier is stopped whose fee was never paid. */
export const UNPAID: Reason = {
  code: 'fee_not_paid',
  text: 'Đã quá hạn nộp lệ phí theo thông báo.',
}

/** What somebody whose dossier was stopped can do. */
export const AFTER_STOP =
  'Khi đủ điều kiện, đề nghị nộp hồ sơ mới; giấy tờ gốc được trả lại tại quầy.'

/** Why the clock waits for a payment. */
export const PAYMENT = 'Chờ người nộp thanh toán lệ phí theo thông báo.'

/** Which agency is asked, and what. */
export const AGENCIES = [
  'Công an phường: đề nghị xác minh nơi cư trú.',
  'Chi nhánh Văn phòng đăng ký đất đai: đề nghị cung cấp thông tin thửa đất.',
  'Sở Tư pháp: đề nghị tra cứu sổ hộ tịch.',
  'Chi cục Thuế: đề nghị cho biết tình trạng mã số thuế.',
] as const

/** Why a due date is put off. */
export const EXTENSIONS = [
  'Vụ việc cần xác minh tại thực địa, thời hạn còn lại không đủ.',
  'Cần lấy ý kiến của cơ quan chuyên môn trước khi quyết định.',
] as const

/** Why a result is late. */
export const APOLOGIES = [
  'Số lượng hồ sơ tăng cao, cán bộ thụ lý không giải quyết kịp.',
  'Cơ quan phối hợp trả lời chậm so với yêu cầu.',
  'Hệ thống tra cứu gián đoạn trong ngày hẹn trả.',
] as const

/** Why a proposal or a step goes back. */
export const SENT_BACK = [
  'Đề nghị kiểm tra lại ngày cấp giấy tờ trong dự thảo kết quả.',
  'Dự thảo ghi thiếu căn cứ pháp lý, đề nghị bổ sung.',
  'Đề nghị đối chiếu lại họ tên với giấy khai sinh.',
] as const

/** What is proposed. */
export const PROPOSALS = {
  granted: ['Hồ sơ đủ điều kiện, đề nghị cấp kết quả.', 'Đã thẩm tra, thông tin khớp, đề nghị ký.'],
  declined: ['Không đủ điều kiện theo quy định, đề nghị trả lời bằng văn bản.'],
} as const
