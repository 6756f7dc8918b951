/** What of the news waits for an officer. */
export const newsWaitingVi = {
  returned: (title: string) => `Bài bị trả lại để sửa: ${title}`,
  toApprove: (count: number) => `${String(count)} bài chờ duyệt`,
  held: (count: number) => `${String(count)} ý kiến bạn đọc chờ duyệt`,
  reported: (count: number) => `${String(count)} ý kiến bạn đọc bị báo cáo`,
}

/** The words of what an editor has not saved yet, and of colleagues who write at the same time; `text`: what is written. */
export const writingVi = (text: 'bài' | 'trang') => ({
  colleague: (name: string, moment: string) => `${name} cũng mở ${text} này (${moment})`,
  colleagues: `Có người khác đang mở ${text} này`,
  colleaguesText:
    'Mỗi người lưu thành một bản riêng; ai lưu sau sẽ được báo trước, không bản nào mất đi.',
  kept: (moment: string) => `Đã tự lưu bản viết dở lúc ${moment}.`,
  notKept: `Chưa tự lưu được. Kiểm tra mạng; ${text} vẫn còn trên màn hình này.`,
  signedOut:
    'Phiên làm việc đã hết. Đăng nhập lại ở thẻ khác của trình duyệt rồi bấm Lưu ở đây: chữ vẫn còn nguyên.',
  signIn: 'Mở trang đăng nhập',
  besideBack: 'Phần bạn đã gõ ở dưới mà chưa gửi đã được điền lại.',
  unfinished: (moment: string) => `Bản viết dở của bạn, tự lưu lúc ${moment}`,
  unfinishedText: `Chưa ai khác thấy bản này. Bấm Lưu để thành bản mới của ${text}.`,
  overtaken: (moment: string) => `Bạn có bản viết dở, tự lưu lúc ${moment}`,
  overtakenText: `Sau đó ${text} đã có bản mới hơn, đang hiện ở dưới. Mở bản viết dở để so và lấy lại phần của bạn.`,
  reopen: 'Mở bản viết dở',
  throwAway: 'Bỏ bản viết dở',
  thrownAway: 'Đã bỏ bản viết dở',
  newUnfinished: (count: number) =>
    count === 1 ? `Bạn có một ${text} mới viết dở` : `Bạn có ${String(count)} ${text} mới viết dở`,
  newUnfinishedText: `Máy đã tự lưu khi bạn viết; chưa ai khác thấy. Viết tiếp rồi bấm Lưu để thành ${text}.`,
  untitled: 'Chưa có tiêu đề',
  keptAt: (moment: string) => `tự lưu lúc ${moment}`,
  goOn: 'Viết tiếp',
  draft: {
    title: 'Bỏ bản thảo',
    open: `Bỏ ${text} này`,
    question: `Bỏ hẳn ${text} này? Ảnh của ${text} và mọi bản viết dở, của cả người khác, bị xóa và không lấy lại được.`,
    kept: `Bạn đọc chưa từng thấy ${text} này. Nhật ký vẫn ghi ai bỏ và bỏ lúc nào.`,
    confirm: `Đồng ý, bỏ ${text}`,
    done: 'Đã bỏ bản thảo',
  },
  draftErrors: {
    draft_was_out: `${text === 'bài' ? 'Bài đã từng đăng thì rút' : 'Trang đã từng đăng thì gỡ khỏi cổng'}, không bỏ được`,
    draft_awaits_approval: `Lấy ${text} lại để sửa trước: người duyệt đang xem`,
    draft_of_another: `Chỉ người viết hoặc người duyệt bỏ được ${text} này`,
    draft_in_menu: `Bỏ liên kết tới ${text} này khỏi trình đơn trước`,
  },
  newProblems: {
    saved_already: `${text === 'bài' ? 'Bài' : 'Trang'} này đã được lưu. Mở ${text} trong danh sách để viết tiếp.`,
    too_many_unfinished: `Chưa tự lưu được: bạn có quá nhiều ${text} viết dở. Bấm Lưu, hoặc bỏ bớt ${text} viết dở.`,
  },
})

/** The shape that every language fills. */
export type WritingWords = ReturnType<typeof writingVi>
