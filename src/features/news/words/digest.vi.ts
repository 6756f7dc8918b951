/** What a digest says of an article. */
type NamedArticle = { readonly title: string; readonly lead: string; readonly link: string }

/** What the digest is written from. */
type DigestParts = {
  readonly site: string
  readonly articles: readonly NamedArticle[]
  readonly more: number
  readonly news: string
  readonly change: string
  readonly unsubscribe: string
}

const listed = (articles: readonly NamedArticle[]): string =>
  articles.map(({ title, lead, link }) => `${title}\n${lead}\n${link}\n\n`).join('')

/** The words of news by e-mail. */
export const digestVi = {
  title: 'Nhận tin qua thư điện tử',
  lead: 'Sáng thứ Hai hằng tuần, bạn nhận một thư điểm các bài mới của bảy ngày qua. Tuần nào không có bài mới thì không có thư.',
  box: 'Hoặc nhận một thư điểm tin vào sáng thứ Hai hằng tuần.',
  choose: 'Chọn chuyên mục và ngôn ngữ',
  email: 'Địa chỉ thư điện tử',
  emailHint:
    'Chỉ dùng để gửi tin. Địa chỉ được xóa ngay khi bạn thôi nhận tin, hoặc sau 3 ngày nếu không được xác nhận.',
  scope: 'Bạn muốn nhận tin nào?',
  scopes: { all: 'Tất cả chuyên mục', some: 'Chỉ một số chuyên mục' },
  topics: 'Chuyên mục',
  language: 'Ngôn ngữ của tin',
  languageHint: 'Thư chỉ gồm những bài có bản bằng ngôn ngữ này.',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  send: 'Đăng ký nhận tin',
  changeHint:
    'Đã đăng ký rồi mà muốn đổi chuyên mục hay ngôn ngữ? Hãy đăng ký lại với cùng địa chỉ; thay đổi có hiệu lực khi bạn xác nhận.',
  asked: 'Hãy mở hộp thư để xác nhận',
  askedText:
    'Chúng tôi vừa gửi một thư tới địa chỉ bạn đã nhập. Bấm đường dẫn trong thư rồi xác nhận thì mới bắt đầu nhận tin. Không thấy thư, hãy xem cả mục thư rác; mỗi địa chỉ được gửi nhiều nhất ba thư xác nhận một ngày.',
  demoInbox: 'Đây là trang trình diễn: thư không đi đâu cả mà nằm ở hộp thư thử.',
  demoInboxLink: 'Mở hộp thư thử',
  confirm: {
    title: 'Xác nhận nhận tin',
    lead: 'Mỗi sáng thứ Hai, một thư điểm tin sẽ được gửi tới địa chỉ đã nhận đường dẫn này.',
    button: 'Xác nhận',
    done: 'Đã xác nhận',
    doneText:
      'Thư điểm tin tiếp theo sẽ đến vào sáng thứ Hai. Cuối mỗi thư có đường dẫn để thôi nhận tin.',
    over: 'Đường dẫn này không còn dùng được',
    overText:
      'Đường dẫn xác nhận dùng được trong 3 ngày và một lần. Nếu bạn đã xác nhận thì không cần làm gì thêm; nếu chưa, hãy đăng ký lại.',
    again: 'Đăng ký lại',
  },
  unsubscribe: {
    title: 'Thôi nhận tin',
    lead: 'Sau khi bấm nút, bạn không nhận thư điểm tin nữa và địa chỉ của bạn bị xóa khỏi danh sách ngay.',
    button: 'Thôi nhận tin',
    done: 'Bạn đã thôi nhận tin',
    doneText: 'Địa chỉ của bạn đã được xóa khỏi danh sách nhận tin.',
    again: 'Đăng ký lại',
  },
  mail: {
    confirmSubject: 'Xác nhận nhận tin qua thư điện tử',
    confirmBody: ({ site, link, days }: { site: string; link: string; days: number }) =>
      `Có người, có lẽ là bạn, vừa dùng địa chỉ này để đăng ký nhận tin hằng tuần của Cổng một cửa ${site}.\n\nĐể bắt đầu nhận tin, hãy mở đường dẫn dưới đây rồi bấm nút Xác nhận:\n${link}\n\nĐường dẫn dùng được trong ${String(days)} ngày. Nếu bạn không đăng ký, hãy bỏ qua thư này: bạn sẽ không nhận tin, và địa chỉ của bạn được xóa sau ${String(days)} ngày.\n`,
    digestSubject: (count: number, site: string) => `${site}: ${String(count)} bài mới trong tuần`,
    digestBody: ({ site, articles, more, news, change, unsubscribe }: DigestParts) =>
      `Tin mới trong bảy ngày qua của Cổng một cửa ${site}:\n\n${listed(articles)}${
        more === 0 ? '' : `Còn ${String(more)} bài nữa: ${news}\n\n`
      }--\nBạn nhận thư này vì đã đăng ký nhận tin qua thư điện tử.\nĐổi chuyên mục hoặc ngôn ngữ: ${change}\nThôi nhận tin: ${unsubscribe}\n`,
  },
  errors: {
    email_missing: 'Nhập địa chỉ thư điện tử',
    email_wrong: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
    scope_missing: 'Chọn tất cả chuyên mục hoặc chỉ một số chuyên mục',
    topics_missing: 'Chọn ít nhất một chuyên mục',
    language_missing: 'Chọn ngôn ngữ của tin',
  },
}

/** The shape that every language fills. */
export type DigestWords = typeof digestVi
