import type { Kind } from './domain/found.ts'

/** The words of search. */
export const vi = {
  title: 'Tìm kiếm',
  titleFor: (text: string) => `Tìm “${text}”`,
  label: 'Từ cần tìm',
  hint: 'Không dấu hoặc gõ nhầm một chữ vẫn tìm được; gõ có dấu thì tìm đúng dấu.',
  kinds: {
    procedures: 'Thủ tục',
    campaigns: 'Đợt đăng ký',
    documents: 'Văn bản',
    consultations: 'Dự thảo lấy ý kiến',
    units: 'Đơn vị',
    leaders: 'Lãnh đạo',
    places: 'Địa điểm',
    pages: 'Giới thiệu',
    news: 'Tin tức',
    outages: 'Gián đoạn dịch vụ',
  } satisfies Record<Kind, string>,
  kindLabel: 'Loại kết quả',
  all: 'Tất cả',
  facetLabel: 'Thu hẹp',
  more: (kind: string) => `Xem thêm ${kind.toLowerCase()}`,
  none: 'Không tìm thấy gì',
  noneHere: 'Không có kết quả ở mục này',
  noneText: 'Thử ít từ hơn, hoặc từ khác. Những điều hay được tìm:',
  noneAtAll: 'Thử ít từ hơn hoặc từ khác.',
  start: 'Gõ điều bạn cần',
  startText:
    'Thủ tục, đợt đăng ký, văn bản, dự thảo, đơn vị, địa điểm và tin tức được tìm cùng lúc.',
  mended: (words: string) => `Đang hiển thị kết quả cho: ${words}.`,
  about: (subject: string) => `Đang hiển thị kết quả về “${subject}”.`,
  guess: 'Không có nội dung nào có đủ các từ bạn gõ. Kết quả gần nhất:',
  otherAccents: (typed: string) =>
    `Không có kết quả đúng dấu “${typed}”. Kết quả gần giống, không xét dấu:`,
  allProcedures: 'Xem danh mục thủ tục',
  found: (count: string, isWhole: boolean) => `${isWhole ? '' : 'Ít nhất '}${count} kết quả`,
  many: (count: string, isWhole: boolean) => (isWhole ? count : `${count}+`),
  enough: (count: number) => `Chỉ hiện ${String(count)} kết quả đúng nhất. Thêm từ để tìm hẹp hơn.`,
  whole: (kind: string) => `Xem tất cả ở mục ${kind}`,
  suggestions: 'Gợi ý',
  often: 'Hay được tìm',
  vain: {
    title: 'Tìm mà không thấy',
    lead: 'Những từ mà nhiều ngày có người tìm trên cổng nhưng không có kết quả: chỗ nên viết bài, bổ sung từ khóa hoặc đặt lại tên cho dễ tìm.',
    privacy:
      'Từ chỉ hiện khi có nhiều người tìm, trong ít nhất ba ngày. Chỉ ghi lời tìm mà từ nào cũng là từ thông thường: có thể là họ tên, số điện thoại, số định danh, ngày sinh, địa chỉ thư hay số nhà thì không ghi; người tìm là ai cũng không ghi.',
    words: 'Từ đã tìm',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    searches: 'Lượt tìm',
    days: 'Số ngày',
    lastDay: 'Gần nhất',
    none: 'Chưa có từ nào',
    noneText:
      'Khi nhiều người cùng tìm một từ trong ít nhất ba ngày mà không thấy, từ ấy hiện ở đây.',
  },
}

/** The shape that every language fills. */
export type SearchWords = typeof vi
