import type { Finding } from './domain/finding.ts'
import type { Moment, Reason } from './domain/rating.ts'
import { followUpsVi } from './words/follow-ups.vi.ts'

/** The words of ratings. */
export const vi = {
  moments: {
    submission: 'Khi nộp hồ sơ',
    result_return: 'Khi nhận kết quả',
  } satisfies Record<Moment, string>,
  reasons: {
    clear_guidance: 'Hướng dẫn rõ ràng',
    easy_form: 'Biểu mẫu dễ điền',
    short_wait: 'Không phải chờ lâu',
    polite: 'Cán bộ tận tình, lịch sự',
    unclear_guidance: 'Hướng dẫn khó hiểu',
    hard_form: 'Biểu mẫu khó điền',
    long_wait: 'Phải chờ lâu',
    impolite: 'Thái độ chưa đúng mực',
    asked_too_much: 'Bị đòi thêm giấy tờ',
    on_time: 'Đúng hẹn',
    kept_informed: 'Luôn được báo tình hình',
    right_result: 'Kết quả đúng, đủ',
    late: 'Trễ hẹn',
    not_informed: 'Không được báo tình hình',
    wrong_result: 'Kết quả sai hoặc thiếu',
    asked_to_come_again: 'Phải đi lại nhiều lần',
  } satisfies Record<Reason, string>,
  findings: {
    conduct: 'Thái độ phục vụ của cán bộ',
    guidance: 'Hướng dẫn chưa rõ hoặc chưa đúng',
    waiting: 'Chờ đợi, sắp xếp tại quầy',
    late: 'Giải quyết chậm',
    procedure: 'Quy định của thủ tục',
    system: 'Lỗi của phần mềm, đường truyền',
    unfounded: 'Không có cơ sở',
    other: 'Nguyên nhân khác',
  } satisfies Record<Finding, string>,
  rate: {
    title: {
      submission: 'Bạn hài lòng thế nào về việc nộp hồ sơ?',
      result_return: 'Bạn hài lòng thế nào về việc giải quyết và trả kết quả?',
    } satisfies Record<Moment, string>,
    about: (code: string, procedure: string, unit: string) =>
      `Hồ sơ ${code}: ${procedure}. Nơi giải quyết: ${unit}.`,
    secret:
      'Cán bộ không xem được ai đã đánh giá. Ý kiến chỉ được gộp theo tuần, không kèm tên hay mã hồ sơ.',
    score: 'Mức hài lòng',
    good: 'Điều bạn hài lòng',
    bad: 'Điều cần làm tốt hơn',
    comment: 'Bạn muốn nói thêm điều gì?',
    commentHint: 'Đừng ghi tên, số điện thoại hay mã hồ sơ của bạn ở đây.',
    send: 'Gửi đánh giá',
    change: 'Lưu thay đổi',
    given: (day: string) =>
      `Bạn đã đánh giá ngày ${day}. Dưới đây là ý kiến của bạn; bạn có thể đổi.`,
    until: (moment: string) => `Đổi được đến ${moment}.`,
    closedTitle: 'Bạn đã đánh giá',
    closed: (day: string) =>
      `Bạn đã đánh giá ngày ${day}. Đã quá 7 ngày nên đánh giá không đổi được nữa.`,
    notYetTitle: 'Chưa đến lúc đánh giá',
    notYet: 'Bạn đánh giá việc trả kết quả sau khi đã nhận kết quả. Hồ sơ này chưa trả kết quả.',
    other: {
      submission: 'Đánh giá việc nộp hồ sơ',
      result_return: 'Đánh giá việc trả kết quả',
    } satisfies Record<Moment, string>,
    answerTitle: (unit: string) => `Trả lời của ${unit}`,
    answeredOn: (day: string) => `Trả lời ngày ${day}`,
    noReasons: 'Không chọn lý do nào',
    noComment: 'Không có',
    goneTitle: 'Đường liên kết này không dùng được nữa',
    gone: 'Liên kết chỉ có hiệu lực trong một thời gian, hoặc địa chỉ đã bị chép thiếu. Đánh giá bạn đã gửi vẫn được giữ.',
    goneAction: 'Nhập mã hồ sơ để đánh giá',
  },
  thanks: {
    title: 'Cảm ơn bạn đã đánh giá',
    counted: 'Ý kiến của bạn được tính vào kết quả phục vụ công khai.',
    secret: 'Không cán bộ nào biết đánh giá này là của bạn.',
    badTitle: 'Bạn sẽ được trả lời',
    bad: 'Người đứng đầu đơn vị phải xem xét và trả lời. Câu trả lời sẽ được gửi tới bạn và hiện trên trang đánh giá này.',
    until: (moment: string) => `Bạn có thể đổi đánh giá đến ${moment}.`,
    change: 'Xem hoặc đổi đánh giá',
    figures: 'Xem kết quả phục vụ',
  },
  lookUp: {
    title: 'Đánh giá phục vụ',
    lead: 'Mỗi hồ sơ được đánh giá hai lần: khi nộp và khi nhận kết quả. Mỗi lần chưa đến một phút.',
    code: 'Mã hồ sơ',
    codeHint: 'Ghi trên giấy tiếp nhận, ví dụ H29.20.30-261123-0001',
    proof: 'Số điện thoại hoặc số định danh của người nộp',
    proofHint: 'Như đã ghi trong hồ sơ.',
    go: 'Tiếp tục',
    link: 'Nếu có đường liên kết trong tin nhắn hoặc mã QR trên giấy tiếp nhận, bạn mở thẳng, không cần nhập gì.',
  },
  kiosk: {
    title: 'Mời bạn đánh giá',
    lead: 'Quét mã QR trên giấy tiếp nhận, hoặc nhập mã hồ sơ và số điện thoại.',
    code: 'Mã hồ sơ hoặc mã QR',
    proof: 'Số điện thoại hoặc số định danh',
    proofHint: 'Quét mã QR thì để trống ô này.',
    go: 'Bắt đầu',
    note: 'Ý kiến của bạn được giữ kín: cán bộ không biết ai đã đánh giá.',
    reasons: 'Vì sao? Chọn bao nhiêu ý cũng được',
    send: 'Gửi đánh giá',
    leave: 'Thôi, không đánh giá',
    thanks: 'Cảm ơn bạn!',
    thanksText: 'Ý kiến của bạn đã được ghi nhận.',
    done: 'Xong',
    over: 'Mời bạn làm lại từ đầu',
    overText:
      'Đã quá lâu, hoặc hồ sơ này đã được đánh giá rồi. Muốn đổi đánh giá, dùng đường liên kết trong tin nhắn.',
    nothing: 'Hồ sơ này đã được đánh giá',
    nothingText: 'Cảm ơn bạn. Muốn đổi đánh giá, dùng đường liên kết trong tin nhắn gửi cho bạn.',
    again: 'Về màn hình đầu',
    returns: (seconds: number) =>
      `Màn hình tự quay về sau ${String(seconds)} giây không ai chạm vào.`,
  },
  message: {
    subject: (code: string) => `Trả lời đánh giá của bạn về hồ sơ ${code}`,
    body: (facts: AnswerFacts) =>
      [
        `Bạn đã đánh giá việc giải quyết hồ sơ ${facts.code}. ${facts.unit} đã xem xét và trả lời:`,
        '',
        facts.answer,
        '',
        'Người trả lời không biết bạn là ai: hệ thống tự chuyển câu trả lời này.',
        `Xem lại đánh giá: ${facts.link}`,
      ].join('\n'),
    sms: (facts: AnswerFacts) =>
      `${facts.unit} trả lời đánh giá của bạn về hồ sơ ${facts.code}: ${facts.answer}`,
  },
  followUps: followUpsVi,
  scale: {
    title: 'Thang đánh giá',
    lead: 'Số mức hài lòng để người dân chọn, mỗi mức một khuôn mặt. Đánh giá đã gửi giữ nguyên thang cũ; điểm quy về 0 đến 100 nên hai thang so sánh được.',
    now: (faces: string) => `Đang dùng: ${faces}.`,
    faces: { '5': 'Năm mức', '3': 'Ba mức' },
    facesLabel: 'Thang mới',
    validFrom: 'Áp dụng từ ngày',
    dayHint: 'Ví dụ: 01/12/2026. Sớm nhất là hôm nay.',
    citation: 'Căn cứ',
    citationHint: 'Số và ngày của văn bản quyết định.',
    save: 'Lưu thang đánh giá',
    saved: 'Đã lưu thang đánh giá',
    history: 'Các thang đã quyết định',
    from: 'Từ ngày',
    scale: 'Thang',
    none: 'Chưa có quyết định nào: dùng thang năm mức.',
  },
  errors: {
    score_missing: 'Chọn một mức hài lòng',
    reasons_unknown: 'Chọn lý do trong danh sách',
    comment_too_long: 'Viết ngắn lại, không quá 1.000 ký tự',
    scale_changed: 'Thang đánh giá vừa đổi. Mời bạn chọn lại',
    moment_not_reached: 'Chưa đến lúc đánh giá việc này',
    rating_no_longer_changeable: 'Đã quá 7 ngày, đánh giá không đổi được nữa',
    code_missing: 'Nhập mã hồ sơ',
    proof_missing: 'Nhập số điện thoại hoặc số định danh của người nộp',
    not_found:
      'Không tìm thấy hồ sơ với mã và số này. Kiểm tra lại cả hai; chúng tôi không cho biết ô nào sai.',
    finding_missing: 'Chọn nguyên nhân đã tìm ra',
    answer_too_short: 'Viết câu trả lời ít nhất 20 ký tự',
    answer_too_long: 'Viết ngắn lại, không quá 2.000 ký tự',
    follow_up_already_answered:
      'Người khác đã trả lời đánh giá này. Câu trả lời của bạn chưa được gửi',
    faces_missing: 'Chọn thang ba mức hoặc năm mức',
    date_wrong: 'Nhập đủ ngày, tháng, năm có trong lịch',
    scale_begins_in_the_past: 'Ngày áp dụng sớm nhất là hôm nay',
    citation_missing: 'Nhập số và ngày của văn bản',
    citation_too_long: 'Viết ngắn lại, không quá 300 ký tự',
  },
}

/** What a message with an answer says. */
export type AnswerFacts = {
  readonly code: string
  readonly unit: string
  readonly answer: string
  readonly link: string
}

/** The shape that every language fills. */
export type RatingWords = Widened<typeof vi>

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> }
