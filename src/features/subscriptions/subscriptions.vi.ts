/** The words of subscribing by e-mail, the same for every mailing list. */
export const vi = {
  email: 'Địa chỉ thư điện tử',
  emailHint:
    'Chỉ dùng để gửi những thư này. Địa chỉ được xóa ngay khi bạn thôi nhận, hoặc sau 3 ngày nếu không được xác nhận.',
  anyHint: 'Nếu không chọn mục nào, bạn nhận tất cả.',
  all: 'Tất cả',
  language: 'Ngôn ngữ của thư',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  changeHint:
    'Đã đăng ký và muốn thay đổi? Hãy đăng ký lại với cùng địa chỉ; thay đổi có hiệu lực khi bạn xác nhận.',
  asked: 'Hãy mở hộp thư để xác nhận',
  askedText:
    'Chúng tôi vừa gửi một thư tới địa chỉ bạn đã nhập. Bạn bắt đầu nhận thư sau khi mở đường dẫn trong thư ấy và bấm Xác nhận. Nếu không thấy thư, hãy xem cả mục thư rác; mỗi địa chỉ được gửi nhiều nhất ba thư xác nhận một ngày.',
  demoInbox: 'Đây là trang trình diễn: thư không được gửi đi mà nằm trong hộp thư thử.',
  demoInboxLink: 'Mở hộp thư thử',
  confirm: 'Xác nhận',
  confirmed: 'Đã xác nhận',
  over: 'Đường dẫn này không còn dùng được',
  overText:
    'Đường dẫn xác nhận dùng được trong 3 ngày và một lần; khi bạn xác nhận thư gửi sau thì đường dẫn trong thư trước không còn dùng được. Nếu bạn đã xác nhận thì không cần làm gì thêm; nếu chưa, hoặc muốn thay đổi, hãy đăng ký lại.',
  unsubscribeText: 'Địa chỉ của bạn bị xóa khỏi danh sách ngay khi bạn bấm nút.',
  unsubscribedText: 'Địa chỉ của bạn đã được xóa khỏi danh sách.',
  again: 'Đăng ký lại',
  mail: ({ site, what, link, days }: MailParts) =>
    `Địa chỉ thư này vừa được dùng để đăng ký ${what} của ${site}.\n\nNếu đúng là bạn, hãy mở đường dẫn dưới đây rồi bấm nút Xác nhận:\n${link}\n\nĐường dẫn dùng được trong ${String(days)} ngày. Nếu bạn không đăng ký, hãy bỏ qua thư này: bạn sẽ không nhận gì, và địa chỉ của bạn được xóa sau ${String(days)} ngày.\n`,
  errors: {
    email_missing: 'Nhập địa chỉ thư điện tử',
    email_wrong: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
    language_missing: 'Chọn ngôn ngữ của thư',
    topics_gone: 'Mục bạn chọn không còn nữa. Hãy chọn lại, hoặc bỏ trống để nhận tất cả',
  },
}

/** What the mail that asks to confirm is written from; `what` completes "to subscribe to". */
type MailParts = {
  readonly site: string
  readonly what: string
  readonly link: string
  readonly days: number
}

/** The shape that every language fills. */
export type SubscriptionWords = typeof vi

/** What a mailing list says of itself. */
export type ListWords = {
  readonly title: string
  readonly lead: string
  /** The name of the page that it belongs to. */
  readonly section: string
  /** What one subscribes to, within a sentence. */
  readonly what: string
  readonly languageHint?: string
  readonly send: string
  /** The title is also the subject of the mail that asks. */
  readonly confirm: { readonly title: string; readonly lead: string; readonly done: string }
  /** `title` is also what the button says. */
  readonly unsubscribe: { readonly title: string; readonly done: string }
}
