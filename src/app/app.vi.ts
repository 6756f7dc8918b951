/** The words that surround every page. */
export const vi = {
  searchLabel: 'Tìm trên cổng',
  nav: {
    procedures: 'Thủ tục',
    track: 'Tra cứu hồ sơ',
    figures: 'Kết quả phục vụ',
    news: 'Tin tức',
    documents: 'Văn bản',
    places: 'Địa điểm',
    campaigns: 'Đăng ký tham gia',
    units: 'Đơn vị',
  },
  account: 'Tài khoản',
  /** A form brought more than its route takes; `mb` is written out. */
  sent: {
    limit: (mb: string, files: number) =>
      files === 1
        ? `Tệp nặng tối đa ${mb} MB, mỗi ô nhập không quá 200.000 ký tự. Chưa có gì được lưu.`
        : `Mỗi tệp nặng tối đa ${mb} MB, mỗi lần gửi tối đa ${String(files)} tệp, mỗi ô nhập không quá 200.000 ký tự. Chưa có gì được lưu.`,
    advice: {
      text: ['Bỏ bớt phần không cần trong tệp, hoặc chia thành nhiều tệp nhỏ hơn.'],
      pictures: ['Chọn ảnh nhỏ hơn, hoặc giảm kích thước ảnh rồi gửi lại.'],
      papers: ['Chụp hoặc quét lại với độ phân giải thấp hơn.', 'Chia tệp dài thành nhiều tệp.'],
    },
    goBack: 'Bấm Quay lại trên trình duyệt: những gì đã gõ thường vẫn còn.',
  },
  refused: {
    title: 'Chưa gửi được, hãy đợi một chút',
    lead: 'Từ mạng của bạn vừa có quá nhiều lượt gửi trong một phút nên hệ thống tạm ngừng nhận. Mạng dùng chung của trường học, cơ quan, quán cà phê hay mạng di động hay gặp việc này.',
    kept: 'Những gì bạn đã điền vẫn nằm trong trang này và chưa lưu ở nơi nào khác: đừng đóng trang.',
    wait: (seconds: number) =>
      `Đợi khoảng ${String(seconds)} giây rồi bấm Gửi lại. Nếu vẫn chưa được, đợi thêm rồi bấm lần nữa.`,
    files: 'Tệp đã chọn không giữ được trong trang này. Hãy chọn lại tệp trước khi gửi.',
    file: (names: string) => `Chọn lại tệp: ${names}`,
    send: 'Gửi lại',
  },
  signIn: 'Đăng nhập',
  unsent: {
    why: {
      sign_in_as_citizen: {
        title: 'Chưa gửi được: bạn cần đăng nhập',
        lead: 'Phiên đăng nhập đã hết, hoặc bạn chưa đăng nhập bằng tài khoản người dân.',
        doFirst: 'Đăng nhập trong thẻ mới; trang này vẫn mở.',
      },
      sign_in_as_officer: {
        title: 'Chưa gửi được: bạn cần đăng nhập',
        lead: 'Phiên đăng nhập đã hết, hoặc bạn chưa đăng nhập bằng tài khoản cán bộ.',
        doFirst: 'Đăng nhập trong thẻ mới; trang này vẫn mở.',
      },
      officer_may_not: {
        title: 'Chưa gửi được: đang đăng nhập tài khoản cán bộ',
        lead: 'Biểu mẫu này dành cho người dân, mà trình duyệt đang đăng nhập bằng tài khoản cán bộ.',
        doFirst: 'Mở trang cán bộ trong thẻ mới và đăng xuất ở đó; trang này vẫn mở.',
      },
      not_allowed: {
        title: 'Chưa gửi được: tài khoản này không có nhiệm vụ liên quan',
        lead: 'Việc này chỉ dành cho người có nhiệm vụ liên quan. Nhiệm vụ của bạn có thể vừa thay đổi, hoặc trình duyệt đang đăng nhập bằng tài khoản khác.',
        doFirst:
          'Báo người quản trị của đơn vị, hoặc mở trang cán bộ trong thẻ mới, đăng xuất rồi đăng nhập bằng đúng tài khoản; trang này vẫn mở.',
      },
    },
    nothingStored: 'Chưa có gì được lưu.',
    onlyHere: 'Những gì bạn đã điền chỉ còn trong trang này. Đừng đóng trang.',
    thenSend: 'Trở lại thẻ này và bấm Gửi lại.',
    open: {
      sign_in_as_citizen: 'Đăng nhập (mở thẻ mới)',
      sign_in_as_officer: 'Đăng nhập (mở thẻ mới)',
      officer_may_not: 'Trang cán bộ (mở thẻ mới)',
      not_allowed: 'Trang cán bộ (mở thẻ mới)',
    },
    typed: 'Nội dung bạn đã gõ',
    copy: 'Theo thứ tự trong biểu mẫu; bạn có thể chép lại từ đây.',
    part: (number: number) => `Phần ${String(number)}`,
    back: 'Bỏ nội dung này và trở lại trang trước',
  },
  footer: {
    services: 'Dịch vụ',
    about: 'Thông tin',
    apply: 'Nộp hồ sơ',
    rate: 'Đánh giá phục vụ',
    dueDate: 'Tính ngày hẹn trả',
    aboutSite: 'Giới thiệu',
    accessibility: 'Trợ giúp tiếp cận',
    siteMap: 'Sơ đồ trang',
    content: 'Nội dung công khai',
    status: 'Tình trạng hệ thống',
    openData: 'Dữ liệu và API',
    officers: 'Dành cho cán bộ',
    inbox: 'Hộp thư thử',
    demo: 'Trang trình diễn: mọi người và hồ sơ ở đây đều là giả định.',
    software: 'Chạy trên Motcua, phần mềm nguồn mở.',
    phone: (phone: string) => `Điện thoại: ${phone}`,
    sites: 'Các cổng',
    allSites: 'Tất cả các cổng',
    hours: 'Thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ – 17 giờ',
  },
  api: {
    title: 'Dữ liệu và API',
    lead: 'Ai cũng có thể đọc thủ tục, cách tính ngày hẹn trả, tình trạng hồ sơ và số liệu phục vụ bằng chương trình, không cần khóa truy cập.',
    machine: 'Bản mô tả OpenAPI 3.1 cho máy đọc',
    required: 'bắt buộc',
    optional: 'không bắt buộc',
  },
  siteSwitch: {
    label: 'Cổng đang làm việc',
    button: 'Chuyển cổng',
    moved:
      'Bạn đang làm việc ở cổng “{here}”: một thẻ khác của trình duyệt đã chuyển sang cổng này, còn thẻ này trước đó ở cổng “{before}”. Muốn về, chọn cổng ở đầu trang rồi bấm “Chuyển cổng”.',
  },
  officerNav: {
    work: 'Việc của tôi',
    counter: 'Quầy tiếp nhận',
    unit: 'Hồ sơ của đơn vị',
    ratings: 'Đánh giá của người dân',
    ratingScale: 'Thang đánh giá',
    news: 'Tin bài',
    documents: 'Văn bản',
    consultations: 'Lấy ý kiến dự thảo',
    comments: 'Ý kiến bạn đọc',
    vainSearches: 'Từ khóa tìm không thấy',
    pages: 'Trang thông tin',
    places: 'Địa điểm',
    content: 'Nội dung công khai',
    notices: 'Thông báo',
    organisation: 'Tổ chức công khai',
    look: 'Giao diện cổng',
    campaigns: 'Đợt đăng ký',
    calendar: 'Lịch làm việc',
    duties: 'Phân công nhiệm vụ',
    delegation: 'Ủy quyền',
    sessions: 'Phiên đăng nhập',
  },
}

/** The shape that every language fills. */
export type AppWords = typeof vi
