/** What a notice is written from. */
type NoticeParts = {
  readonly site: string
  readonly name: string
  readonly title: string
  readonly link: string
  readonly change: string
  readonly unsubscribe: string
}

/** The words of notices by e-mail. */
export const noticesVi = {
  title: 'Nhận thư báo văn bản mới',
  lead: 'Mỗi khi một văn bản thuộc loại và lĩnh vực bạn chọn được công bố, bạn nhận một thư.',
  email: 'Địa chỉ thư điện tử',
  emailHint:
    'Chỉ dùng để báo văn bản mới. Địa chỉ được xóa ngay khi bạn thôi nhận, hoặc sau 3 ngày nếu không được xác nhận.',
  types: 'Loại văn bản',
  fields: 'Lĩnh vực',
  anyHint: 'Không chọn gì là nhận tất cả.',
  all: 'Tất cả',
  language: 'Ngôn ngữ của thư',
  languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
  send: 'Đăng ký nhận thư',
  changeHint:
    'Đã đăng ký rồi mà muốn đổi? Hãy đăng ký lại với cùng địa chỉ; thay đổi có hiệu lực khi bạn xác nhận.',
  asked: 'Hãy mở hộp thư để xác nhận',
  askedText:
    'Chúng tôi vừa gửi một thư tới địa chỉ bạn đã nhập. Bấm đường dẫn trong thư rồi xác nhận thì mới bắt đầu nhận thư báo. Không thấy thư, hãy xem cả mục thư rác; mỗi địa chỉ được gửi nhiều nhất ba thư xác nhận một ngày.',
  demoInbox: 'Đây là trang trình diễn: thư không đi đâu cả mà nằm ở hộp thư thử.',
  demoInboxLink: 'Mở hộp thư thử',
  confirm: {
    title: 'Xác nhận nhận thư báo văn bản mới',
    lead: 'Từ nay, mỗi khi có văn bản mới như bạn chọn, một thư sẽ được gửi tới địa chỉ đã nhận đường dẫn này.',
    button: 'Xác nhận',
    done: 'Đã xác nhận',
    doneText: 'Bạn sẽ nhận thư khi có văn bản mới. Cuối mỗi thư có đường dẫn để thôi nhận.',
    over: 'Đường dẫn này không còn dùng được',
    overText:
      'Đường dẫn xác nhận dùng được trong 3 ngày và một lần. Nếu bạn đã xác nhận thì không cần làm gì thêm; nếu chưa, hãy đăng ký lại.',
    again: 'Đăng ký lại',
  },
  unsubscribe: {
    title: 'Thôi nhận thư báo văn bản mới',
    lead: 'Sau khi bấm nút, bạn không nhận thư báo nữa và địa chỉ của bạn bị xóa khỏi danh sách ngay.',
    button: 'Thôi nhận thư',
    done: 'Bạn đã thôi nhận thư báo văn bản mới',
    doneText: 'Địa chỉ của bạn đã được xóa khỏi danh sách.',
    again: 'Đăng ký lại',
  },
  mail: {
    confirmSubject: 'Xác nhận nhận thư báo văn bản mới',
    confirmBody: ({ site, link, days }: { site: string; link: string; days: number }) =>
      `Có người, có lẽ là bạn, vừa dùng địa chỉ này để đăng ký nhận thư báo văn bản mới của Cổng một cửa ${site}.\n\nĐể bắt đầu nhận, hãy mở đường dẫn dưới đây rồi bấm nút Xác nhận:\n${link}\n\nĐường dẫn dùng được trong ${String(days)} ngày. Nếu bạn không đăng ký, hãy bỏ qua thư này: bạn sẽ không nhận gì, và địa chỉ của bạn được xóa sau ${String(days)} ngày.\n`,
    subject: (name: string, site: string) => `${site}: ${name}`,
    body: ({ site, name, title, link, change, unsubscribe }: NoticeParts) =>
      `Cổng một cửa ${site} vừa công bố văn bản:\n\n${name}\n${title}\n${link}\n\n--\nBạn nhận thư này vì đã đăng ký nhận thư báo văn bản mới.\nĐổi loại, lĩnh vực hoặc ngôn ngữ: ${change}\nThôi nhận thư: ${unsubscribe}\n`,
  },
  errors: {
    email_missing: 'Nhập địa chỉ thư điện tử',
    email_wrong: 'Nhập địa chỉ thư điện tử đúng dạng, ví dụ ten@example.com',
    language_missing: 'Chọn ngôn ngữ của thư',
  },
}

/** The shape that every language fills. */
export type NoticeWords = typeof noticesVi
