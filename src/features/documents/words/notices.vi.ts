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
  send: 'Đăng ký nhận thư',
  kinds: { type: 'Loại văn bản', field: 'Lĩnh vực' },
  list: {
    what: 'nhận thư báo văn bản mới',
    confirm: {
      title: 'Xác nhận đăng ký nhận thư báo văn bản mới',
      lead: 'Từ nay, mỗi khi có văn bản mới như bạn chọn, một thư sẽ được gửi tới địa chỉ đã nhận đường dẫn này.',
      done: 'Bạn sẽ nhận thư khi có văn bản mới. Cuối mỗi thư có đường dẫn để thôi nhận.',
    },
    unsubscribe: {
      title: 'Ngừng nhận thư báo văn bản mới',
      done: 'Bạn đã ngừng nhận thư báo văn bản mới',
    },
  },
  mail: {
    subject: (name: string, site: string) => `${site}: ${name}`,
    body: ({ site, name, title, link, change, unsubscribe }: NoticeParts) =>
      `${site} vừa công bố văn bản:\n\n${name}\n${title}\n${link}\n\n--\nBạn nhận thư này vì đã đăng ký nhận thư báo văn bản mới.\nĐổi loại, lĩnh vực hoặc ngôn ngữ: ${change}\nNgừng nhận thư: ${unsubscribe}\n`,
  },
}

/** The shape that every language fills. */
export type NoticeWords = typeof noticesVi
