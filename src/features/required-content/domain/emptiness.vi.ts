/** Whether a text that must be public says anything: a page that promises to be written is not one that is. */

/** What stands where a text is to come. */
const PROMISES = [
  /(?:(?:nội dung|thông tin|dữ liệu|bài viết|chuyên mục|trang|mục)(?: này)? )*(?:(?:hiện|vẫn|còn) )*(?:đang|sẽ|sẽ được|đang được|chờ|đang chờ)(?: (?:tiếp tục|từng bước))? (?:cập nhật|xây dựng|hoàn thiện|hoàn thành|biên soạn|biên tập|bổ sung|soạn thảo|thu thập)(?: (?:sau|thêm|nội dung|dữ liệu|thông tin|trong thời gian tới|trong thời gian sớm nhất))*/g,
  /(?:nội dung|thông tin|dữ liệu)? ?(?:chưa có|chưa cập nhật|không có) ?(?:nội dung|thông tin|dữ liệu)?/g,
  /(?:xin )?(?:vui lòng|mời)(?: quý vị| bạn| bà con)? (?:quay lại|trở lại|xem lại)(?: sau)?/g,
  /(?:the |this )?(?:content|page|information|site)? ?(?:is )?(?:currently )?(?:being |to be |will be )?(?:updat(?:ed|ing)|under construction|coming soon|in preparation)(?: soon)?/g,
  /(?:please )?(?:check|come) back (?:later|soon)/g,
]
/** A whole sentence about what the page itself will say some day: “Nội dung … sẽ sớm được đăng tải tại đây”. */
const PROMISING =
  /^(?:hiện |hiện nay |hiện tại )?(?:các |những |một số )?(?:nội dung|thông tin|dữ liệu|bài viết|chuyên mục|(?:trang|mục|phần) (?:này|web|tin|thông tin|nội dung)) (?:.* )?(?:đang|sẽ|sớm|chờ) (?:\S+ ){0,3}?(?:cập nhật|hoàn thiện|hoàn thành|biên soạn|biên tập|bổ sung|soạn thảo|đăng tải|đăng|công bố)(?: |$)/
/** What typesetters fill pages with. */
const FILLER = /lorem ipsum|dolor sit amet/
/** A page of fewer words, or of fewer that differ, tells nobody anything. */
const FEWEST_WORDS = 12
const FEWEST_DIFFERENT = 8

/** Whether a text is nothing but a promise of one; an empty text is none. */
export function isPromise(text: string): boolean {
  return wordsIn(text).length > 0 && withoutPromises(text).length <= MOST_LEFT
}

/** Of a promise, besides it: a name, a day. */
const MOST_LEFT = 1

/** Whether a page of this text counts as written. */
export function saysSomething(html: string): boolean {
  const text = textOf(html)
  if (FILLER.test(wordsIn(text).join(' '))) return false
  const left = withoutPromises(text)
  return left.length >= FEWEST_WORDS && new Set(left).size >= FEWEST_DIFFERENT
}

function textOf(html: string): string {
  return html
    .replace(/<(?:br|\/p|\/li|\/h\d|\/td|\/th)[^>]*>/g, '. ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&(?:amp|lt|gt|quot);/g, ' ')
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

function withoutPromises(text: string): readonly string[] {
  const told = text
    .split(/[.!?…;]+(?=\s|$)/)
    .map(sentence => wordsIn(sentence).join(' '))
    .filter(sentence => !PROMISING.test(sentence))
  return wordsIn(PROMISES.reduce((left, promise) => left.replace(promise, ' '), told.join(' ')))
}
