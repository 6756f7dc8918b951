/** Each language by its own name, for the link to the page in it. */
export const languageNames = { vi: 'Tiếng Việt', en: 'English' }

/** The few words that components say by themselves; everything else comes through props. */
export const vi = {
  skipToContent: 'Đến nội dung chính',
  mainNavigation: 'Chuyên mục chính',
  menu: 'Menu',
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
  /** Two people changed the same field; `theirs` is what the other one saved. */
  bothChanged: (theirs: string) =>
    theirs === ''
      ? 'Người khác vừa xóa trống ô này. Ở đây là của bạn: muốn giữ thì bấm Lưu lần nữa.'
      : `Người khác vừa lưu ô này là “${theirs}”. Ở đây là của bạn: muốn giữ thì bấm Lưu lần nữa.`,
  savedTogether:
    'Trong lúc bạn sửa, người khác cũng lưu. Bản vừa lưu có cả phần của bạn và phần của họ.',
  important: 'Lưu ý',
  success: 'Đã xong',
  warning: 'Cảnh báo',
  table: 'Bảng',
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
  progress: (now: number, all: number) => `Bước ${now}/${all}`,
  stepDone: 'Đã xong',
  stepNow: 'Đang ở đây',
  stepNext: 'Chưa đến',
  stepStopped: 'Dừng',
  print: 'In trang này',
  printTools: 'Công cụ in',
  share: 'Chia sẻ',
  copyAddress: 'Sao chép liên kết',
  addressCopied: 'Đã chép địa chỉ',
  signOut: 'Đăng xuất',
  proofWorking: 'Trình duyệt đang tự kiểm tra để chặn nội dung rác…',
  proofDone: 'Đã kiểm tra xong.',
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
  problems: {
    not_found: {
      title: 'Không tìm thấy trang này',
      text: 'Địa chỉ có thể đã gõ nhầm, hoặc trang đã được chuyển đi.',
      advice: ['Kiểm tra lại địa chỉ.', 'Tìm bằng ô tìm kiếm, gõ không dấu cũng được.'],
    },
    gone: {
      title: 'Trang này không còn nữa',
      text: 'Nội dung đã được gỡ, hoặc đường liên kết đã hết hạn.',
      advice: [
        'Tìm bằng ô tìm kiếm, gõ không dấu cũng được.',
        'Nếu bạn có mã hồ sơ, hãy dùng trang tra cứu.',
      ],
    },
    not_allowed: {
      title: 'Bạn không xem được trang này',
      text: 'Trang này chỉ mở cho người có nhiệm vụ liên quan.',
      advice: [
        'Đăng nhập bằng tài khoản khác.',
        'Nếu bạn cần quyền này, hãy báo người quản trị của đơn vị.',
      ],
    },
    sign_in_first: {
      title: 'Bạn cần đăng nhập',
      text: 'Trang này dành cho người đã đăng nhập.',
      advice: [
        'Đăng nhập rồi mở lại trang.',
        'Tra cứu hồ sơ bằng mã và số điện thoại thì không cần tài khoản.',
      ],
    },
    bad_request: {
      title: 'Yêu cầu này không đọc được',
      text: 'Trình duyệt đã gửi dữ liệu mà hệ thống không hiểu. Chưa có gì được lưu.',
      advice: [
        'Quay lại trang trước và thử lần nữa.',
        'Nếu bạn mở đường liên kết cũ, hãy bắt đầu lại từ trang chủ.',
      ],
    },
    conflict: {
      title: 'Nội dung này vừa được người khác thay đổi',
      text: 'Thao tác của bạn chưa được thực hiện, để không ghi đè lên thay đổi đó.',
      advice: ['Quay lại, tải lại trang và xem tình trạng mới.', 'Thực hiện lại nếu vẫn cần.'],
    },
    too_large: {
      title: 'Nội dung gửi lên vượt quá giới hạn',
      text: 'Mỗi ô nhập không quá 200.000 ký tự và mọi ô cộng lại không quá 1 MB. Chưa có gì được lưu.',
      advice: [
        'Bấm Quay lại trên trình duyệt: những gì đã gõ thường vẫn còn.',
        'Viết ngắn lại, hoặc chia thành nhiều phần rồi gửi từng phần.',
      ],
    },
    unsupported: {
      title: 'Loại tệp này không được nhận',
      text: 'Hệ thống nhận tệp PDF, JPG, PNG và DOCX.',
      advice: ['Lưu tệp thành PDF rồi gửi lại.', 'Với giấy tờ, ảnh chụp rõ nét là đủ.'],
    },
    too_many: {
      title: 'Bạn vừa thử quá nhiều lần',
      text: 'Để bảo vệ thông tin của mọi người, hệ thống tạm dừng nhận yêu cầu từ máy của bạn.',
      advice: [
        'Đợi một phút, bấm Quay lại trên trình duyệt rồi gửi lại.',
        'Nếu cần gấp, hãy đến Bộ phận Một cửa.',
      ],
    },
    failed: {
      title: 'Hệ thống đang gặp lỗi',
      text: 'Lỗi này là của chúng tôi. Những gì bạn đã lưu vẫn còn.',
      advice: [
        'Đợi ít phút rồi tải lại trang.',
        'Gửi lại cùng một biểu mẫu không tạo ra hồ sơ thứ hai.',
      ],
    },
  },
  goHome: 'Về trang chủ',
}

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly string[]
      ? readonly string[]
      : { readonly [K in keyof T]: Widened<T[K]> }

export type UiWords = Widened<typeof vi>
