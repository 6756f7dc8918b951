/** Words of the sample pages. */
export const vi = {
  document: {
    parent: 'ỦY BAN NHÂN DÂN QUẬN BÌNH THẠNH',
    agency: 'BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ',
    number: 'Số: 0012/TNHS',
    nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    place: 'Bình Thạnh, ngày 24 tháng 11 năm 2026',
    heading: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    subheading: 'Mã hồ sơ: H29.28-241124-0012',
    lines: [
      'Bộ phận Tiếp nhận và Trả kết quả Phường 12 tiếp nhận hồ sơ của: Nguyễn Văn Khánh',
      'Địa chỉ: 42 Lê Quang Định, Phường 12, quận Bình Thạnh',
      'Nội dung yêu cầu giải quyết: Đăng ký khai sinh',
      'Thời gian nhận hồ sơ: 9 giờ 12 phút, ngày 24 tháng 11 năm 2026',
      'Thời gian trả kết quả: 16 giờ 30 phút, ngày 24 tháng 11 năm 2026',
    ],
    papers: ['Thành phần hồ sơ', 'Số lượng', 'Bản chính', 'Bản sao'],
    paperRows: [
      ['Tờ khai đăng ký khai sinh', '1', '1', ''],
      ['Giấy chứng sinh', '1', '1', ''],
      ['Giấy chứng nhận kết hôn', '1', '', '1'],
    ],
    signerLeft: 'Người nộp hồ sơ',
    signerRight: 'Người tiếp nhận hồ sơ',
    signHint: '(Ký và ghi rõ họ tên)',
    signName: 'Đỗ Thị Lan Anh',
  },
  officer: {
    name: 'Đỗ Thị Lan Anh',
    unit: 'Bộ phận Một cửa Phường 12',
    site: 'Motcua',
    nav: [
      'Việc của tôi',
      'Tiếp nhận tại quầy',
      'Hồ sơ trực tuyến',
      'Trả kết quả',
      'Hồ sơ của đơn vị',
      'Sổ theo dõi',
    ],
    heading: 'Việc của tôi',
  },
  home: {
    hero: 'Bạn cần làm gì hôm nay?',
    heroHint: 'Gõ không dấu cũng được: dang ky khai sinh',
  },
}
