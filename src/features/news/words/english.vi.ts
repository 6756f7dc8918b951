import type { EnglishProblem } from '../domain/english-text.ts'

/** The words of taking the English text of an article away. */
export const englishVi = {
  after:
    'Bạn đọc trang tiếng Anh sẽ thấy bản tiếng Việt, như mọi bài chưa dịch. Bản tiếng Việt không thay đổi; các bản tiếng Anh đã lưu vẫn ở trong Lịch sử và khôi phục được.',
  question:
    'Bạn đọc chưa thấy bản tiếng Anh này. Bản đã lưu vẫn ở trong Lịch sử và khôi phục được; phần bạn viết thêm mà chưa lưu thì mất.',
  confirm: 'Đồng ý, bỏ bản tiếng Anh',
  askApprover: 'Bạn đọc thấy bản tiếng Anh này: người duyệt tin bài gỡ được.',
  gone: 'Bài không còn bản tiếng Anh. Viết bản mới ở dưới, hoặc',
  seeLast: 'xem và khôi phục bản đã lưu cuối cùng',
  errors: {
    english_missing: 'Bài không còn bản tiếng Anh: người khác vừa gỡ hoặc bỏ',
    english_changed_meanwhile: 'Bản tiếng Anh vừa được lưu lại. Xem bản mới rồi hãy gỡ.',
    english_was_out: 'Bạn đọc đã thấy bản tiếng Anh: người duyệt tin bài gỡ, kèm lý do',
    english_was_not_out: 'Bạn đọc chưa thấy bản tiếng Anh: bỏ đi, không cần gỡ',
    english_awaits_approval: 'Lấy bài lại để sửa trước: người duyệt đang xem',
    english_of_another: 'Chỉ người viết hoặc người duyệt bỏ được bản tiếng Anh này',
    reason_missing: 'Nhập lý do',
  } satisfies Record<EnglishProblem, string>,
}

/** The shape that every language fills. */
export type EnglishWords = typeof englishVi
