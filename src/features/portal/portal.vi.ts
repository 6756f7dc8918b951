import { lookVi } from './words/look.vi.ts'

/** The words of the home page and the pages about the portal. */
export const vi = {
  look: lookVi,
  home: {
    hero: 'Bạn cần làm gì hôm nay?',
    description: (site: string) =>
      `Nộp hồ sơ, tra cứu, đánh giá và đọc tin của ${site}. Mọi số liệu được đếm từ chính hồ sơ của người dân.`,
    search: 'Tìm thủ tục, văn bản, địa điểm, tin tức',
    searchHint: 'Gõ không dấu cũng được: dang ky khai sinh',
    entries: 'Việc thường làm',
    apply: 'Nộp hồ sơ',
    applyText: 'Chọn thủ tục, trả lời từng câu, nhận mã hồ sơ ngay.',
    track: 'Tra cứu hồ sơ',
    trackText: 'Xem hồ sơ đang ở đâu và ngày hẹn được tính thế nào.',
    rate: 'Đánh giá',
    rateText: 'Chấm điểm lúc nộp và lúc nhận kết quả, không nêu tên.',
    places: 'Tìm địa điểm',
    campaigns: 'Đăng ký tham gia',
    consultations: 'Góp ý dự thảo',
    dueDate: 'Tính ngày hẹn trả',
    popular: 'Thủ tục nhiều người làm',
    popularMore: 'Tất cả thủ tục',
    received: (count: string) => `${count} hồ sơ trong 3 tháng gần đây`,
    news: 'Tin mới',
    newsMore: 'Tất cả tin',
    featured: 'Tin nổi bật',
    mostRead: 'Đọc nhiều trong tuần',
    links: 'Liên kết',
    linkList: [
      { text: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn/' },
      { text: 'Ứng dụng định danh VNeID', href: 'https://vneid.gov.vn/' },
      { text: 'Thành phố Hồ Chí Minh', href: 'https://hochiminhcity.gov.vn/' },
      { text: 'Văn bản quy phạm pháp luật', href: 'https://vbpl.vn/' },
      { text: 'Bảo hiểm xã hội Việt Nam', href: 'https://baohiemxahoi.gov.vn/' },
      { text: 'Cục Thuế', href: 'https://www.gdt.gov.vn/' },
    ] as readonly { text: string; href: string }[],
  },
  figures: {
    title: 'Chúng tôi phục vụ ra sao',
    lead: 'Đếm từ chính việc tiếp nhận, giải quyết và phiếu đánh giá; không ai gõ tay con số nào.',
    nothing: 'Hai tuần này chưa có hồ sơ nào để tính.',
    nothingText: 'Có hồ sơ đầu tiên là số liệu hiện ở đây.',
    more: 'Xem từng đơn vị',
    lastWeek: (from: string, to: string) => `Tuần trước, ${from} – ${to}`,
    thisWeek: (from: string) => `Tuần này, từ ${from} đến nay`,
    submission: 'Hài lòng khi nộp hồ sơ',
    resultReturn: 'Hài lòng khi nhận kết quả',
    onTime: 'Giải quyết đúng hạn',
    outOf: '/100',
    scoreText: (score: string) => `${score} trên 100 điểm`,
    shareText: (share: string) => `${share} đúng hạn`,
    onTimeBasis: (onTime: string, resolved: string, overdue: string) =>
      `${onTime} đúng hạn trong ${resolved} đã xong và ${overdue} quá hạn chưa xong`,
    noDossiers: 'Chưa có hồ sơ nào được giải quyết.',
    basisBelowFive: (answers: string, invited: string) =>
      `${answers} phiếu, ${invited} người được mời`,
    nobodyAsked: 'Chưa có ai được mời đánh giá.',
    units: 'Tuần trước, từng đơn vị',
    unit: 'Đơn vị',
    scoreOf: (score: string, answers: string) => `${score}/100 (${answers} lượt)`,
    tooFew: (answers: string) => `${answers} lượt, chưa đủ 5`,
  },
  siteMap: {
    title: 'Sơ đồ trang',
    lead: 'Mọi nơi trên cổng này, gom theo việc.',
    services: 'Làm thủ tục',
    home: 'Trang chủ',
    procedures: 'Thủ tục hành chính',
    track: 'Tra cứu hồ sơ',
    rate: 'Đánh giá phục vụ',
    dueDate: 'Tính ngày hẹn trả',
    calendar: 'Lịch làm việc',
    account: 'Tài khoản của tôi',
    places: 'Địa điểm',
    campaigns: 'Đăng ký tham gia',
    slip: 'Tra cứu phiếu đăng ký',
    openness: 'Công khai',
    required: 'Nội dung công khai',
    figures: 'Kết quả phục vụ',
    documents: 'Văn bản',
    consultations: 'Góp ý dự thảo văn bản',
    api: 'Dữ liệu và API',
    news: 'Tin tức',
    allNews: 'Tất cả tin',
    units: 'Đơn vị',
    organisation: 'Cơ cấu tổ chức',
    map: 'Bản đồ địa giới hành chính',
    allUnits: 'Tất cả đơn vị',
    about: 'Về cổng này',
    aboutPage: 'Giới thiệu',
    accessibility: 'Trợ giúp tiếp cận',
    status: 'Tình trạng hệ thống',
    search: 'Tìm kiếm',
    sites: 'Các cổng',
    officers: 'Dành cho cán bộ',
  },
  about: {
    title: 'Giới thiệu',
    lead: (site: string) =>
      `Cổng một cửa ${site} là nơi người dân và doanh nghiệp nộp hồ sơ, theo dõi, đánh giá, và đọc thông tin của chính quyền.`,
    demo: 'Đây là trang trình diễn. Cơ quan, cán bộ, người dân và hồ sơ ở đây đều là giả định; đừng nhập thông tin thật.',
    parts: [
      {
        title: 'Bạn làm được gì ở đây',
        lines: [
          'Tìm thủ tục, xem giấy tờ, thời hạn, lệ phí và cơ quan quyết định.',
          'Nộp hồ sơ không cần tài khoản, nhận mã hồ sơ ngay.',
          'Tra cứu hồ sơ bằng mã và số điện thoại, biết ngày hẹn được đếm thế nào.',
          'Bổ sung, rút hồ sơ, nhận kết quả, đánh giá.',
        ],
      },
      {
        title: 'Số liệu lấy từ đâu',
        lines: [
          'Mỗi lần tiếp nhận, giải quyết, trả kết quả hay đánh giá được ghi một lần, kèm giờ thật, và không sửa được.',
          'Tỷ lệ đúng hạn và điểm hài lòng được đếm từ các lần ghi ấy.',
          'Tỷ lệ đúng hạn tính cả hồ sơ quá hạn còn đang mở. Dưới năm phiếu thì không công bố điểm.',
          'Bảng số liệu tải về được; ai cũng có thể cộng lại.',
        ],
      },
      {
        title: 'Thông tin cá nhân',
        lines: [
          'Chỉ hỏi điều thủ tục cần. Chỉ cán bộ có nhiệm vụ với hồ sơ mới xem được, và mỗi lần xem đều được ghi lại.',
          'Cổng không dùng mã theo dõi của bên thứ ba. Lượt đọc tin được đếm mà không lưu địa chỉ mạng hay đặt cookie.',
          'Người đánh giá không lộ tên với cán bộ.',
        ],
      },
      {
        title: 'Khi cần người giúp',
        lines: [
          'Đến bộ phận một cửa: thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ – 17 giờ. Có bàn hỗ trợ cho người chưa quen dùng máy.',
          'Người bệnh, người khuyết tật nặng có thể hẹn cán bộ đến nhà.',
        ],
      },
    ],
    units: 'Địa chỉ và số điện thoại của từng đơn vị',
  },
  accessibility: {
    title: 'Trợ giúp tiếp cận',
    lead: 'Cổng này được làm để ai cũng dùng được: bằng bàn phím, bằng trình đọc màn hình, trên điện thoại cũ, khi mạng chậm.',
    parts: [
      {
        title: 'Cách dùng thuận tiện hơn',
        lines: [
          'Phóng to chữ: giữ Ctrl và bấm +, trên điện thoại dùng hai ngón tay. Trang không vỡ ở mức 400 %.',
          'Dùng bàn phím: phím Tab để đi tới, Shift + Tab để lùi, Enter để mở. Liên kết đầu trang đưa thẳng tới nội dung.',
          'Trình đọc màn hình: mỗi trang có một tiêu đề chính, các ô nhập có nhãn, lỗi được đọc lên ở đầu trang.',
          'Tắt JavaScript vẫn nộp được hồ sơ, tra cứu và đọc tin.',
          'Gõ không dấu hoặc nhầm một chữ vẫn tìm được thủ tục.',
        ],
      },
      {
        title: 'Mức đáp ứng',
        lines: [
          'Các trang được làm theo WCAG 2.2 mức AA và được kiểm tra tự động trước mỗi lần thay đổi.',
          'Tin bài có mô tả cho từng ảnh. Biểu đồ luôn có bảng số bên cạnh.',
        ],
      },
      {
        title: 'Chỗ chưa được',
        lines: [
          'Tệp do người dân hoặc cơ quan khác gửi đến có thể không đọc được bằng trình đọc màn hình.',
          'Một số tin bài chưa có bản tiếng Anh; trang ghi rõ khi như vậy.',
        ],
      },
      {
        title: 'Gặp khó khăn?',
        lines: [
          'Hãy nói với bộ phận một cửa, qua điện thoại hoặc tại quầy: chúng tôi làm giúp việc bạn cần ngay, rồi sửa trang.',
        ],
      },
    ],
  },
}

/** The shape that every language fills. */
export type PortalWords = typeof vi
