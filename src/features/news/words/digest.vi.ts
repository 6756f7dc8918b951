/** What a digest says of an article. */
type NamedArticle = { readonly title: string; readonly lead: string; readonly link: string }

/** What the digest is written from. */
type DigestParts = {
  readonly site: string
  /** Since which day it tells, after a standstill of weeks. */
  readonly late: string | undefined
  readonly articles: readonly NamedArticle[]
  readonly more: number
  readonly news: string
  readonly change: string
  readonly unsubscribe: string
}

/** What a letter about a category that is gone is written from; `instead`: empty when it stood in none. */
type GoneParts = { readonly site: string; readonly category: string; readonly instead: string }

const listed = (articles: readonly NamedArticle[]): string =>
  articles.map(({ title, lead, link }) => `${title}\n${lead}\n${link}\n\n`).join('')

/** The words of news by e-mail. */
export const digestVi = {
  title: 'Nhận tin qua thư điện tử',
  lead: 'Sáng thứ Hai hằng tuần, bạn nhận một thư điểm các bài mới của bảy ngày qua. Tuần nào không có bài mới thì không có thư.',
  box: 'Hoặc nhận một thư điểm tin vào sáng thứ Hai hằng tuần.',
  choose: 'Chọn chuyên mục và ngôn ngữ',
  send: 'Đăng ký nhận tin',
  kind: 'Chuyên mục',
  list: {
    what: 'nhận thư điểm tin hằng tuần',
    languageHint: 'Thư chỉ gồm những bài có bản bằng ngôn ngữ này.',
    confirm: {
      title: 'Xác nhận đăng ký nhận tin qua thư điện tử',
      lead: 'Mỗi sáng thứ Hai, một thư điểm tin sẽ được gửi tới địa chỉ đã nhận đường dẫn này.',
      done: 'Thư điểm tin tiếp theo sẽ đến vào sáng thứ Hai. Cuối mỗi thư có đường dẫn để ngừng nhận tin.',
    },
    unsubscribe: { title: 'Ngừng nhận tin', done: 'Bạn đã ngừng nhận tin' },
  },
  mail: {
    goneSubject: ({ site, category }: GoneParts) =>
      `${site}: chuyên mục “${category}” không còn nữa`,
    goneBody: ({
      site,
      category,
      instead,
      change,
      unsubscribe,
    }: GoneParts & Pick<DigestParts, 'change' | 'unsubscribe'>) =>
      `Bạn đăng ký nhận tin của ${site} về chuyên mục “${category}”. Chuyên mục này không còn nữa.\n\n${
        instead === ''
          ? 'Bạn vẫn nhận thư điểm tin về các chuyên mục khác mà bạn đã chọn.'
          : `Từ nay bạn nhận tin của chuyên mục “${instead}”, nơi chuyên mục ấy từng thuộc về. Nếu không muốn, bạn đổi hoặc ngừng nhận tin theo đường dẫn dưới đây.`
      }\n\n--\nĐổi chuyên mục hoặc ngôn ngữ: ${change}\nNgừng nhận tin: ${unsubscribe}\n`,
    endedBody: ({ site, category, news }: GoneParts & Pick<DigestParts, 'news'>) =>
      `Bạn đăng ký nhận tin của ${site} về chuyên mục “${category}”. Chuyên mục này không còn nữa. Bạn không chọn chuyên mục nào khác nên đăng ký của bạn kết thúc, và địa chỉ thư của bạn đã được xóa khỏi danh sách.\n\nNếu muốn nhận tin của chuyên mục khác, mời bạn đăng ký lại: ${news}\n`,
    digestSubject: (count: number, site: string, late: string | undefined) =>
      `${site}: ${String(count)} bài mới ${late === undefined ? 'trong tuần' : `từ ngày ${late}`}`,
    digestBody: ({ site, late, articles, more, news, change, unsubscribe }: DigestParts) =>
      `Tin mới ${late === undefined ? 'trong bảy ngày qua' : `từ ngày ${late}`} của ${site}:\n\n${listed(articles)}${
        more === 0 ? '' : `Còn ${String(more)} bài nữa: ${news}\n\n`
      }--\nBạn nhận thư này vì đã đăng ký nhận tin qua thư điện tử.\nĐổi chuyên mục hoặc ngôn ngữ: ${change}\nNgừng nhận tin: ${unsubscribe}\n`,
  },
}

/** The shape that every language fills. */
export type DigestWords = typeof digestVi
