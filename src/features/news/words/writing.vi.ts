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
  otherWindow: (moment: string) =>
    `Bản viết dở này vừa được sửa ở một cửa sổ hoặc thiết bị khác lúc ${moment}. Không bản nào bị ghi đè: phần viết ở đây được giữ riêng; tải lại trang để xem cả hai.`,
  newerVersion: (name: string | undefined, moment: string) =>
    `${name ?? 'Hệ thống'} đã lưu bản mới hơn của ${text} lúc ${moment}: khi bấm Lưu, bạn sẽ được xem bản ấy trước.`,
  kept: (moment: string) => `Đã tự lưu bản viết dở lúc ${moment}.`,
  notKept: `Chưa tự lưu được. Kiểm tra mạng; ${text} vẫn còn trên màn hình này.`,
  tooLong:
    'Nội dung quá dài nên chưa lưu được. Bớt lại hoặc tách làm hai; bảng lớn thì đưa lên thành tệp. Chữ vẫn còn trên màn hình này.',
  signedOut:
    'Phiên làm việc đã hết. Đăng nhập lại ở thẻ khác của trình duyệt rồi trở lại đây làm tiếp: chữ vẫn còn nguyên.',
  signIn: 'Mở trang đăng nhập',
  sending: 'Đang gửi…',
  notSent:
    'Chưa gửi được vì không kết nối được với máy chủ. Chữ vẫn còn nguyên trên màn hình này, đừng đóng thẻ trình duyệt. Kiểm tra mạng rồi bấm lại nút.',
  sendAgain: 'Đã có mạng trở lại: bấm lại nút để gửi.',
  besideBack: 'Phần bạn đã gõ ở dưới mà chưa gửi đã được điền lại.',
  besideOvertaken:
    'Một phần bạn đã gõ ở dưới mà chưa gửi không được điền lại, vì sau đó phần ấy đã được người khác sửa. Xem lại rồi gõ thêm nếu cần.',
  unfinished: (moment: string) => `Bản viết dở của bạn, tự lưu lúc ${moment}`,
  severalUnfinished: (count: number) => `Bạn có ${String(count)} bản viết dở`,
  unfinishedText: `Chưa ai khác thấy bản này. Bấm Lưu để thành bản mới của ${text}.`,
  overtaken: (moment: string) => `Bạn có bản viết dở, tự lưu lúc ${moment}`,
  unfinishedOldText: (from: number) =>
    `Chưa ai khác thấy bản này. Bạn bắt đầu ${from === 0 ? `khi ${text} chưa có bản nào` : `từ bản số ${String(from)}`}; từ đó ${text} đã có bản mới hơn.`,
  seeNewest: 'Xem bản mới nhất',
  overtakenText: `Sau đó ${text} đã có bản mới hơn, đang hiện ở dưới. Bản viết dở được giữ đến khi bạn lưu hoặc bỏ; mở ra để so và lấy lại phần của bạn.`,
  besideText: `Bản này viết ở một cửa sổ hoặc thiết bị khác, từ bản mới nhất của ${text}, và được giữ riêng. Chép phần cần lấy vào ô soạn ở dưới, hoặc mở ra để viết tiếp.`,
  readUnfinished: 'Đọc và chép bản viết dở này',
  reopen: 'Mở bản viết dở',
  throwAway: 'Bỏ bản viết dở',
  thrownAway: 'Đã bỏ bản viết dở',
  since: {
    title: (name: string | undefined, revision: number, moment: string) =>
      `${name ?? 'Hệ thống'} đã lưu bản số ${String(revision)}, mới hơn bản bạn đang sửa (${moment})`,
    text: (from: number) =>
      `Ô soạn ở dưới là phần của bạn, viết ${from === 0 ? `khi ${text} chưa có bản nào` : `từ bản số ${String(from)}`}. Xem những gì đã thay đổi, đưa phần cần giữ vào đó rồi bấm Lưu: không bản nào mất đi.`,
    changes: (from: number, to: number) =>
      from === 0
        ? `Bản số ${String(to)} có gì`
        : `Thay đổi từ bản số ${String(from)} đến bản số ${String(to)}`,
    nothing: 'Chữ không thay đổi.',
    whole: (revision: number) => `Đọc và chép toàn văn bản số ${String(revision)}`,
    question: 'Bản mới hơn',
    seen: (revision: number) =>
      `Tôi đã xem bản số ${String(revision)}. Lưu phần ở trên thành bản mới nhất.`,
    seenHint: (revision: number) => `Bản số ${String(revision)} vẫn còn trong Lịch sử.`,
  },
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
  sinceErrors: {
    saved_meanwhile: `Đã có bản mới hơn của ${text}. Xem những gì đã thay đổi ở trên ô soạn, rồi đánh dấu vào đây và bấm Lưu`,
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
