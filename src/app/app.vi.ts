/** The words that surround every page. */
export const vi = {
  agency: (site: string) => `Ủy ban nhân dân quận ${site}`,
  siteName: (site: string) => `Cổng một cửa ${site}`,
  searchLabel: 'Tìm thủ tục, tin tức',
  nav: {
    procedures: 'Thủ tục',
    track: 'Tra cứu hồ sơ',
    figures: 'Kết quả phục vụ',
    news: 'Tin tức',
    units: 'Đơn vị',
  },
  account: 'Tài khoản',
  footer: {
    services: 'Dịch vụ',
    about: 'Thông tin',
    apply: 'Nộp hồ sơ',
    rate: 'Đánh giá phục vụ',
    dueDate: 'Tính ngày hẹn trả',
    aboutSite: 'Giới thiệu',
    accessibility: 'Trợ giúp tiếp cận',
    siteMap: 'Sơ đồ trang',
    openData: 'Dữ liệu và API',
    officers: 'Dành cho cán bộ',
    inbox: 'Hộp thư thử',
    demo: 'Trang trình diễn: mọi người và hồ sơ ở đây đều là giả định.',
    software: 'Chạy trên Motcua, phần mềm nguồn mở.',
    address: '6 Phan Đăng Lưu, quận Bình Thạnh, Thành phố Hồ Chí Minh',
    hours: 'Thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ – 17 giờ',
  },
  api: {
    title: 'Dữ liệu và API',
    lead: 'Ai cũng có thể đọc thủ tục, cách tính ngày hẹn trả, tình trạng hồ sơ và số liệu phục vụ bằng chương trình, không cần khóa truy cập.',
    machine: 'Bản mô tả OpenAPI 3.1 cho máy đọc',
    required: 'bắt buộc',
    optional: 'không bắt buộc',
  },
  officerNav: {
    work: 'Việc của tôi',
    counter: 'Quầy tiếp nhận',
    unit: 'Hồ sơ của đơn vị',
    ratings: 'Đánh giá của người dân',
    ratingScale: 'Thang đánh giá',
    news: 'Tin bài',
    comments: 'Ý kiến bạn đọc',
    pages: 'Trang thông tin',
    calendar: 'Lịch làm việc',
    delegation: 'Ủy quyền',
    sessions: 'Phiên đăng nhập',
  },
}

/** The shape that every language fills. */
export type AppWords = typeof vi
