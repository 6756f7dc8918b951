import type { ArticleState } from '../domain/article.ts'
import type { MoveProblem } from '../domain/move.ts'

type PinCode = 'article_not_out' | 'pin_day_passed'

/** The words of an article's way to its readers. */
export const movesVi = {
  title: 'Duyệt và đăng',
  states: {
    draft: 'Bản nháp',
    awaiting_approval: 'Chờ duyệt',
    scheduled: 'Hẹn giờ đăng',
    published: 'Đã đăng',
    withdrawn: 'Đã rút',
  } satisfies Record<ArticleState, string>,
  stands: {
    draft: 'Chỉ ban biên tập thấy bài này.',
    awaiting_approval: (moment: string) => `Gửi duyệt lúc ${moment}.`,
    scheduled: (moment: string) => `Bài tự đăng lúc ${moment}.`,
    published: (moment: string) => `Đăng lúc ${moment}.`,
    withdrawn: 'Bài không còn trên cổng; nội dung vẫn được giữ.',
    withdrawal: (moment: string) => `Tự rút lúc ${moment}.`,
  },
  changes: 'Có bản sửa chưa đăng',
  changesBeforeTime: 'Đến giờ hẹn, bản đã duyệt sẽ được đăng, không phải bản sửa.',
  seeChanges: (version: string) => `Xem thay đổi: ${version}`,
  changesText: 'Bạn đọc vẫn thấy bản đã duyệt.',
  changesAwaiting: (moment: string) => `Bản sửa gửi duyệt lúc ${moment}.`,
  changesCategory: (from: string, to: string) =>
    `Khi bản sửa được đăng, bài chuyển từ chuyên mục “${from}” sang chuyên mục “${to}”.`,
  changesPictures: (numbers: readonly number[]) =>
    `Ảnh mới, được đăng cùng bản sửa: ${numbers.map(each => `ảnh số ${String(each)}`).join(', ')}`,
  changesToApprove: 'Bản sửa chờ duyệt',
  returned: 'Bị trả lại',
  returnedBy: (by: string, moment: string) => `${by} trả lại để sửa lúc ${moment}`,
  needsApproval: 'Người duyệt tin bài sẽ xem và cho đăng.',
  act: {
    ask_approval: 'Gửi duyệt',
    send_changes: 'Gửi duyệt bản sửa',
    take_back: 'Lấy lại để sửa',
    return: 'Trả lại để sửa',
    publish: 'Đăng bài',
    unschedule: 'Bỏ hẹn giờ',
    publish_changes: 'Đăng bản sửa',
    pin: 'Ghim lên đầu',
    set_withdrawal: 'Hẹn giờ rút',
    withdraw: 'Rút bài',
    take_english_back: 'Gỡ bản tiếng Anh',
    throw_english_away: 'Bỏ bản tiếng Anh',
  },
  when: 'Đăng khi nào',
  now: 'Ngay bây giờ',
  later: 'Vào giờ hẹn',
  day: 'Ngày đăng',
  time: 'Giờ đăng',
  dayHint: 'Ví dụ: 30/11/2026',
  timeHint: 'Ví dụ: 8:00',
  withdrawal: 'Tự rút bài',
  withdrawDay: 'Ngày rút',
  withdrawTime: 'Giờ rút',
  withdrawHint: 'Để trống nếu bài đăng lâu dài.',
  pinDay: 'Đến hết ngày',
  pinHint: 'Bài đứng đầu trang chủ và trang tin. Để trống để bỏ ghim.',
  savePin: 'Lưu',
  save: 'Đặt giờ rút',
  reason: 'Lý do',
  returnHint: 'Cần sửa gì, để người viết biết.',
  withdrawReasonHint: 'Lý do được ghi vào lịch sử của bài.',
  done: {
    'gui-duyet': 'Đã gửi duyệt',
    'lay-lai': 'Đã lấy lại bài',
    'tra-lai': 'Đã trả lại người viết',
    dang: 'Bài đã được đăng',
    'hen-gio': 'Đã hẹn giờ đăng',
    'bo-hen': 'Đã bỏ hẹn giờ',
    'dang-ban-sua': 'Bản sửa đã được đăng',
    'gio-rut': 'Đã đặt giờ rút',
    ghim: 'Đã cập nhật bài ghim',
    rut: 'Bài đã được rút',
    'go-tieng-anh': 'Đã gỡ bản tiếng Anh',
    'bo-tieng-anh': 'Đã bỏ bản tiếng Anh',
  },
  errors: {
    article_moved_meanwhile: 'Người khác vừa chuyển bài này. Xem lại trạng thái của bài.',
    article_changed_meanwhile: 'Bài vừa được sửa. Xem lại bản mới rồi hãy cho đăng.',
    pictures_changed_meanwhile:
      'Ảnh của bài vừa được thêm, sửa hoặc bỏ. Xem lại ảnh rồi hãy cho đăng.',
    text_unsaved:
      'Bài còn phần bạn viết mà chưa lưu. Bấm Lưu, rồi gửi duyệt; bản viết dở không dùng nữa thì bỏ',
    nothing_to_approve: 'Không có gì mới để duyệt',
    reason_missing: 'Nhập lý do',
    publish_time_passed: 'Giờ đăng phải sau lúc này',
    withdrawal_time_passed: 'Giờ rút phải sau lúc này',
    withdrawal_before_publication: 'Giờ rút phải sau giờ đăng',
    article_not_out: 'Chỉ ghim được bài đang đăng',
    pin_day_passed: 'Ngày này đã qua',
    day_wrong: 'Nhập ngày như 30/11/2026',
    time_wrong: 'Nhập giờ như 8:00 hoặc 17:30',
    when_missing: 'Chọn đăng ngay hoặc vào giờ hẹn',
  } satisfies Record<MoveProblem | PinCode | 'day_wrong' | 'time_wrong' | 'when_missing', string>,
}

/** The shape that every language fills. */
export type MoveWords = typeof movesVi
