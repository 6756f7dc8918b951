/** What civil servants and people write short, and what it stands for. */
export const SHORT_FORMS: readonly (readonly [short: string, long: string])[] = [
  ['ubnd', 'ủy ban nhân dân'],
  ['hđnd', 'hội đồng nhân dân'],
  ['mttq', 'mặt trận tổ quốc'],
  ['tthc', 'thủ tục hành chính'],
  ['tthcc', 'trung tâm hành chính công'],
  ['cccd', 'căn cước công dân'],
  ['cmnd', 'chứng minh nhân dân'],
  ['gplx', 'giấy phép lái xe'],
  ['gpxd', 'giấy phép xây dựng'],
  ['gcn', 'giấy chứng nhận'],
  ['qsdđ', 'quyền sử dụng đất'],
  ['đkkd', 'đăng ký kinh doanh'],
  ['hkd', 'hộ kinh doanh'],
  ['bhyt', 'bảo hiểm y tế'],
  ['bhxh', 'bảo hiểm xã hội'],
  ['bhtn', 'bảo hiểm thất nghiệp'],
  ['tyt', 'trạm y tế'],
  ['ttyt', 'trung tâm y tế'],
  ['thcs', 'trung học cơ sở'],
  ['thpt', 'trung học phổ thông'],
  ['pccc', 'phòng cháy chữa cháy'],
  ['attp', 'an toàn thực phẩm'],
  ['tphcm', 'thành phố hồ chí minh'],
]

/** Short before a number only: “P.11”, “Q1”. */
export const SHORT_BEFORE_NUMBER: readonly (readonly [short: string, long: string])[] = [
  ['p', 'phường'],
  ['q', 'quận'],
]
