/** The few words that components say by themselves; everything else comes through props. */
export const vi = {
  languageName: 'Tiếng Việt',
  otherLanguage: 'English',
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Chuyên mục chính',
  search: 'Tìm kiếm',
  home: 'Trang chủ',
  youAreHere: 'Bạn đang ở đây',
  back: 'Quay lại',
  footerContact: 'Liên hệ',
  errorTitle: 'Có chỗ cần sửa',
  errorPrefix: 'Lỗi:',
  day: 'Ngày',
  month: 'Tháng',
  year: 'Năm',
  change: 'Sửa',
  remove: 'Gỡ',
  choose: 'Chọn',
  optional: 'không bắt buộc',
  important: 'Lưu ý',
  success: 'Đã xong',
  warning: 'Cảnh báo',
  error: 'Lỗi',
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  pages: 'Các trang',
  filters: 'Lọc',
  applyFilters: 'Lọc danh sách',
  clearFilters: 'Bỏ lọc',
  removeFilter: 'Bỏ lọc:',
  selectAll: 'Chọn tất cả',
  selected: (count: number) => `Đã chọn ${count}`,
  progress: (now: number, all: number) => `Bước ${now} trên ${all}`,
  stepDone: 'Đã xong',
  stepNow: 'Đang ở đây',
  stepNext: 'Chưa đến',
  stepStopped: 'Dừng',
  print: 'In trang này',
  share: 'Chia sẻ',
  signOut: 'Đăng xuất',
  saved: 'Đã lưu bản nháp',
  charactersLeft: 'Còn {count} ký tự',
  charactersOver: 'Quá {count} ký tự',
  answers: (count: string) => `${count} lượt đánh giá`,
  responseRate: (rate: string) => `tỷ lệ trả lời ${rate}`,
  fewerThanFive: 'Chưa đủ 5 lượt đánh giá để công bố điểm.',
  faces: {
    five: ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'],
    three: ['Không hài lòng', 'Bình thường', 'Hài lòng'],
  },
  notFound: {
    title: 'Không tìm thấy trang này',
    text: 'Địa chỉ có thể đã gõ nhầm, hoặc trang đã được chuyển đi.',
    advice: ['Kiểm tra lại địa chỉ.', 'Tìm bằng ô tìm kiếm, gõ không dấu cũng được.'],
  },
  notAllowed: {
    title: 'Bạn không xem được trang này',
    text: 'Trang này chỉ mở cho người có nhiệm vụ liên quan.',
    advice: [
      'Đăng nhập bằng tài khoản khác.',
      'Nếu bạn cần quyền này, hãy báo người quản trị của đơn vị.',
    ],
  },
  serverError: {
    title: 'Hệ thống đang gặp lỗi',
    text: 'Lỗi này là của chúng tôi. Những gì bạn đã lưu vẫn còn.',
    advice: [
      'Đợi ít phút rồi tải lại trang.',
      'Gửi lại cùng một biểu mẫu không tạo ra hồ sơ thứ hai.',
    ],
  },
  tooMany: {
    title: 'Bạn vừa thử quá nhiều lần',
    text: 'Để bảo vệ thông tin của mọi người, hệ thống tạm dừng nhận yêu cầu từ máy của bạn.',
    advice: ['Đợi ít phút rồi thử lại.', 'Nếu cần gấp, hãy đến Bộ phận Một cửa.'],
  },
  goHome: 'Về trang chủ',
  minutes: (count: number) => `Thử lại sau ${count} phút.`,
}

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> }

export type UiWords = Widened<typeof vi>
