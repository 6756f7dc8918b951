import type { CommentState, DeskFilter, ReportReason } from '../domain/comment.ts'
import type { ReportProblem } from '../use-cases/report-comment.ts'
import type { CommentProblem } from '../use-cases/send-comment.ts'

/** What readers see of comments. */
const comments = {
  title: 'Ý kiến bạn đọc',
  count: (count: number) => `${String(count)} ý kiến`,
  none: 'Chưa có ý kiến nào được đăng.',
  write: 'Viết ý kiến',
  writeHint:
    'Bạn cần đăng nhập. Biên tập viên xem trước khi đăng; ý kiến xúc phạm hoặc có thông tin cá nhân sẽ không được đăng.',
  closed: 'Bài này không nhận thêm ý kiến.',
  yours: 'Điều bạn vừa viết chưa được gửi. Bạn có thể chép lại để dùng ở nơi khác',
  withdrawn: {
    title: 'Bài này không còn trên cổng',
    text: 'Bài đã được rút nên không nhận ý kiến nữa.',
  },
  answerBy: 'Ban biên tập trả lời',
  official: 'Trả lời chính thức',
  reader: 'Bạn đọc',
  corrected: 'đã sửa',
  about: 'Ý kiến về bài',
  author_name: 'Tên hiển thị',
  authorHint:
    'Tên mọi người sẽ thấy. Có thể là biệt danh, nhưng không lấy tên cơ quan, chức vụ hay ban biên tập.',
  body: 'Ý kiến của bạn',
  bodyHint: 'Đừng ghi số điện thoại, địa chỉ, số căn cước hay mã hồ sơ của bất kỳ ai.',
  send: 'Gửi ý kiến',
  sent: 'Đã nhận ý kiến của bạn',
  sentText: 'Ý kiến đang chờ biên tập viên xem và sẽ hiện dưới bài khi được duyệt.',
  before: (at: string) => `Ý kiến này đã được nhận lúc ${at}`,
  beforeText: 'Gửi lại cùng nội dung không tạo thêm ý kiến mới.',
  own: {
    link: 'Ý kiến bạn đã gửi về bài này',
    title: 'Ý kiến đã gửi',
    account: 'Tài khoản',
    card: (all: number, refused: number) => {
      if (all === 0) return 'Ý kiến của bạn dưới các bài viết sẽ ở đây.'
      const counted = `${String(all)} ý kiến dưới các bài viết`
      return refused === 0
        ? `${counted}.`
        : `${counted}, ${String(refused)} ý kiến không được đăng.`
    },
    lead: 'Ý kiến bạn đã gửi dưới các bài viết: ý kiến nào đã đăng, đang chờ duyệt hay không được đăng và vì sao.',
    none: 'Bạn chưa gửi ý kiến nào',
    noneText: 'Mỗi bài tin đều có chỗ viết ý kiến ở cuối bài.',
    toNews: 'Xem tin tức',
    here: 'Ý kiến bạn đã gửi về bài này',
    noneHere: 'Bạn chưa gửi ý kiến nào về bài này.',
    states: {
      held: 'Chờ duyệt',
      approved: 'Đã đăng',
      refused: 'Không đăng',
    } satisfies Record<CommentState, string>,
    meaning: {
      held: 'Chỉ mình bạn thấy ý kiến này cho đến khi biên tập viên duyệt.',
      approved: 'Mọi người đọc được ý kiến này dưới bài.',
      refused: 'Biên tập viên không đăng ý kiến này.',
    } satisfies Record<CommentState, string>,
    articleGone: 'Bài đã rút',
    meaningGone: {
      held: 'Ý kiến chưa được duyệt. Bài không còn trên cổng nên ý kiến không hiện cho ai.',
      approved:
        'Ý kiến đã được duyệt, nhưng bài không còn trên cổng nên hiện không ai đọc được ý kiến này.',
    } satisfies Record<Exclude<CommentState, 'refused'>, string>,
    reason: 'Lý do:',
    takeBack: 'Rút lại ý kiến này',
    takeBackText:
      'Ý kiến, tên hiển thị và câu trả lời (nếu có) bị xóa hẳn, không khôi phục được. Bạn vẫn gửi được ý kiến khác.',
    takeBackDo: 'Rút lại và xóa',
    takenBack: 'Đã rút lại và xóa ý kiến',
  },
  report: {
    link: 'Báo cáo',
    linkOf: (name: string) => `ý kiến của ${name}`,
    title: 'Báo cáo ý kiến',
    lead: 'Biên tập viên sẽ xem lại ý kiến này. Tên của bạn không hiện cho bất kỳ ai.',
    comment: (name: string) => `Ý kiến của ${name}`,
    reason: 'Vì sao ý kiến này không nên ở đây?',
    reasons: {
      insulting: 'Xúc phạm người khác',
      personal_data: 'Có thông tin cá nhân của người khác',
      advertising: 'Quảng cáo',
      other: 'Lý do khác',
    } satisfies Record<ReportReason, string>,
    send: 'Gửi báo cáo',
    sent: 'Đã nhận báo cáo của bạn',
    sentText: 'Biên tập viên sẽ xem lại ý kiến này. Cảm ơn bạn.',
  },
  withoutScripts: 'Trình duyệt của bạn không chạy JavaScript: mỗi lần gửi phải cách nhau 10 phút.',
}

/** What editors see of them. */
const moderation = {
  title: 'Ý kiến bạn đọc',
  lead: 'Ý kiến bạn đọc chỉ hiện dưới bài sau khi được duyệt.',
  filters: {
    held: 'Chờ duyệt',
    reported: 'Bị báo cáo',
    approved: 'Đã đăng',
    refused: 'Không đăng',
  } satisfies Record<DeskFilter, string>,
  states: {
    held: 'Chờ duyệt',
    approved: 'Đã đăng',
    refused: 'Không đăng',
  } satisfies Record<CommentState, string>,
  label: 'Trạng thái ý kiến',
  none: 'Không có ý kiến nào',
  noneText: 'Khi bạn đọc gửi ý kiến, bạn sẽ thấy ở đây.',
  noneReported: 'Khi bạn đọc báo cáo một ý kiến đã đăng, bạn sẽ thấy ở đây.',
  column: {
    choose: 'Chọn',
    comment: 'Ý kiến',
    article: 'Bài',
    sent: 'Gửi lúc',
    reason: 'Lý do',
    reports: 'Báo cáo',
    open: 'Xử lý',
  },
  articleGone: 'Bài đã rút',
  passedOver: {
    title: (count: number) =>
      `${String(count)} ý kiến bạn chọn được giữ nguyên vì đã có người xử lý trước`,
    approved: (name: string, by: string, at: string) => `Ý kiến của ${name}: ${by} đã đăng, ${at}`,
    refused: (name: string, by: string, at: string) =>
      `Ý kiến của ${name}: ${by} đã quyết định không đăng, ${at}`,
    waits: (name: string) => `Ý kiến của ${name}: đang chờ duyệt`,
    takenBack: 'Một ý kiến đã được người gửi rút lại',
  },
  chooseOf: (name: string) => `Chọn ý kiến của ${name}`,
  open: {
    held: 'Trả lời',
    reported: 'Xem báo cáo',
    approved: 'Trả lời',
    refused: 'Xem',
  } satisfies Record<DeskFilter, string>,
  approve: 'Đăng các ý kiến đã chọn',
  refuse: 'Không đăng',
  reason: 'Lý do không đăng',
  reasonHint:
    'Chỉ cần khi không đăng. Người gửi sẽ đọc lý do này. Ví dụ: có thông tin cá nhân của người khác.',
  done: {
    decided: (count: number) => `Đã xử lý ${String(count)} ý kiến`,
    reopened: (count: number) => `${String(count)} ý kiến đã trở lại danh sách chờ duyệt`,
  },
  undoHint:
    'Nếu nhầm, mở danh sách “Đã đăng” hoặc “Không đăng”, chọn ý kiến rồi đưa lại về chờ duyệt.',
  reopen: { approved: 'Gỡ xuống, đưa về chờ duyệt', refused: 'Đưa lại về chờ duyệt' },
  one: {
    title: (name: string) => `Ý kiến của ${name}`,
    facts: 'Về ý kiến này',
    state: 'Trạng thái',
    answer: 'Trả lời của ban biên tập',
    answerLabel: 'Câu trả lời',
    answerHint: 'Hiện dưới ý kiến với dấu “Trả lời chính thức” của ban biên tập, không có tên bạn.',
    unsent: (by: string, at: string) =>
      `Câu trả lời bạn viết chưa được gửi: ${by} đã quyết định không đăng ý kiến này (${at}). Bạn có thể chép lại, hoặc đưa ý kiến về chờ duyệt rồi đăng câu trả lời; điều bạn viết vẫn ở đây.`,
    unsentAnswer: 'Câu trả lời bạn vừa viết chưa được gửi. Bạn có thể chép lại để dùng ở nơi khác',
    unsentReason: 'Lý do bạn vừa viết chưa được lưu. Bạn có thể chép lại để dùng ở nơi khác',
    takenBack: 'Người gửi đã rút lại ý kiến này',
    takenBackText: 'Ý kiến đã bị xóa theo yêu cầu của người gửi, nên bạn không cần xử lý nữa.',
    articleGone:
      'Bài này đã được rút. Bạn đọc không thấy ý kiến và câu trả lời cho đến khi bài được đăng lại.',
    answerHeldHint: 'Ý kiến chưa được duyệt: khi bạn trả lời, ý kiến được đăng luôn.',
    send: 'Đăng câu trả lời',
    correct: 'Lưu câu trả lời',
    answeredAt: (moment: string) => `Trả lời lúc ${moment}.`,
    reports: 'Báo cáo của bạn đọc',
    reportCount: (count: number) => `${String(count)} báo cáo`,
    noReports: 'Không có báo cáo nào đang chờ.',
    dismiss: 'Giữ ý kiến, bỏ qua báo cáo',
    takeDown: 'Gỡ ý kiến',
    takeDownReason: 'Lý do gỡ',
    takeDownHint: 'Người gửi sẽ đọc lý do này. Ví dụ: xúc phạm người khác.',
    decided: 'Người quyết định',
    decide: 'Đăng hay không đăng',
    approve: 'Đăng ý kiến',
    reopen: 'Xét lại',
    reopenDo: 'Đưa về chờ duyệt',
    reopenApproved:
      'Ý kiến được gỡ khỏi bài và trở lại danh sách chờ duyệt. Câu trả lời vẫn được giữ, hiện lại khi ý kiến được đăng.',
    reopenRefused:
      'Ý kiến trở lại danh sách chờ duyệt; từ đó bạn đăng hoặc không đăng. Quyết định trước vẫn còn trong nhật ký.',
    done: {
      'tra-loi': 'Đã đăng câu trả lời',
      'bo-bao-cao': 'Đã bỏ qua báo cáo, ý kiến vẫn được đăng',
      go: 'Đã gỡ ý kiến',
      'xet-lai': 'Ý kiến đã trở lại danh sách chờ duyệt',
    },
  },
  ofArticle: {
    title: 'Ý kiến bạn đọc',
    open: 'Bạn đọc gửi được ý kiến về bài này.',
    closed: (moment: string) =>
      `Bài không nhận thêm ý kiến từ ${moment}. Ý kiến đã đăng vẫn hiện dưới bài.`,
    close: 'Ngừng nhận ý kiến',
    reopen: 'Nhận ý kiến trở lại',
    done: { closed: 'Bài đã ngừng nhận ý kiến', opened: 'Bài đã nhận ý kiến trở lại' },
  },
}

type Problem =
  | Exclude<CommentProblem | ReportProblem, 'article_not_found' | 'article_withdrawn'>
  | 'proof_refused'
  | 'author_missing'
  | 'author_too_long'
  | 'comment_missing'
  | 'comment_too_long'
  | 'report_reason_missing'
  | 'answer_missing'
  | 'answer_too_long'
  | 'comment_is_refused'
  | 'no_open_reports'
  | 'no_comment_chosen'
  | 'refusal_reason_missing'
  | 'comments_already_decided'
  | 'decision_missing'
  | 'comments_wait_already'
  | 'comment_waits_again'

const errors = {
  author_missing: 'Nhập tên hiển thị',
  author_too_long: 'Tên hiển thị dài quá 60 ký tự',
  comment_missing: 'Viết ý kiến của bạn',
  comment_too_long: 'Ý kiến dài quá 2.000 ký tự',
  comments_are_closed: 'Bài này không nhận thêm ý kiến',
  too_many_held_comments:
    'Bạn đã có nhiều ý kiến đang chờ duyệt. Xin đợi biên tập viên xem trước đã.',
  comment_without_proof_too_soon:
    'Trình duyệt của bạn không chạy JavaScript và bạn vừa gửi một ý kiến. Xin gửi lại sau 10 phút.',
  proof_refused: 'Trang này mở đã lâu hoặc đã được gửi một lần. Xin gửi lại.',
  comment_not_found: 'Không tìm thấy ý kiến này',
  comment_already_reported: 'Bạn đã báo cáo ý kiến này rồi',
  too_many_open_reports:
    'Bạn đã gửi nhiều báo cáo đang chờ xem. Xin đợi biên tập viên xem trước đã.',
  report_without_proof_too_soon:
    'Trình duyệt của bạn không chạy JavaScript và bạn vừa gửi một báo cáo. Xin gửi lại sau 10 phút.',
  report_reason_missing: 'Chọn lý do báo cáo',
  answer_missing: 'Viết câu trả lời',
  answer_too_long: 'Câu trả lời dài quá 2.000 ký tự',
  comment_is_refused: 'Ý kiến này không được đăng nên không trả lời được',
  no_open_reports: 'Không còn báo cáo nào đang chờ: người khác vừa xử lý',
  no_comment_chosen: 'Chọn ít nhất một ý kiến',
  refusal_reason_missing: 'Nhập lý do không đăng',
  comments_already_decided: 'Những ý kiến này vừa được người khác xử lý',
  decision_missing: 'Chọn đăng hoặc không đăng',
  comments_wait_already:
    'Những ý kiến này đang chờ duyệt, vừa được người khác quyết định lại hoặc người gửi vừa rút lại',
  comment_waits_again: 'Người khác vừa đưa ý kiến này về chờ duyệt. Xem lại trước khi gửi',
  name_of_the_office:
    'Bạn đọc không dùng được tên này vì dễ nhầm với cơ quan, chức vụ hoặc ban biên tập. Nhập tên của bạn hoặc một biệt danh khác.',
} satisfies Record<Problem, string>

/** The words of comments: for readers, for editors, and what went wrong. */
export const commentsVi = { comments, moderation, errors }

/** The shape that every language fills. */
export type CommentWords = typeof commentsVi
