/** What the demo's residents say under its articles. All of them are invented. */

export type SeedComment = {
  readonly slug: string
  readonly author: string
  readonly body: string
  readonly daysAgo: number
  /** Minute of the day in Viet Nam. */
  readonly minute: number
  /** Undefined: still held. */
  readonly decision?: 'approved' | 'refused'
  readonly reason?: string
  /** What the editorial board answers. */
  readonly answer?: string
}

export const COMMENTS: readonly SeedComment[] = [
  {
    slug: 'gio-lam-viec-moi-cua-bo-phan-mot-cua',
    author: 'Chị Thu bán bún',
    body: 'Tôi bán hàng tới 7 giờ rưỡi là nghỉ tay được, có số sẵn rồi vô làm luôn, đỡ đứng chờ ngoài nắng. Mong giữ lâu dài.',
    daysAgo: 2,
    minute: 620,
    decision: 'approved',
  },
  {
    slug: 'gio-lam-viec-moi-cua-bo-phan-mot-cua',
    author: 'Minh Phường 22 cũ',
    body: 'Sáng thứ Bảy có nhận chứng thực bản sao không ạ? Bài chưa nói rõ chỗ này.',
    daysAgo: 2,
    minute: 845,
    decision: 'approved',
    answer:
      'Có. Sáng thứ Bảy bộ phận một cửa nhận cả chứng thực bản sao từ bản chính, đến 11 giờ. Cảm ơn bạn đã nhắc.',
  },
  {
    slug: 'doc-con-so-hai-long-the-nao-cho-dung',
    author: 'Một người hay đọc số',
    body: 'Tôi tải bảng CSV về cộng lại, ra đúng số phiếu như trang ghi. Đề nghị thêm cột trung vị cho từng thủ tục.',
    daysAgo: 11,
    minute: 1260,
    decision: 'approved',
  },
  {
    slug: 'doc-con-so-hai-long-the-nao-cho-dung',
    author: 'Bác Ba',
    body: 'Có tuần ghi chưa đủ phiếu, đọc xong bài mới hiểu vì sao. Vậy là làm đúng.',
    daysAgo: 9,
    minute: 505,
    decision: 'approved',
  },
  {
    slug: 'nha-ong-can-loi-thoat-thu-hai',
    author: 'Hẻm nhỏ',
    body: 'Tổ phòng cháy tới nhà tôi chỉ đúng ba việc, hôm sau làm xong hết hai. Cảm ơn mấy anh.',
    daysAgo: 140,
    minute: 1190,
    decision: 'approved',
  },
  {
    slug: 'trieu-cuong-cuoi-thang-khu-vuc-can-luu-y',
    author: 'Người gần rạch',
    body: 'Đoạn cuối hẻm nhà tôi van ngăn triều bị kẹt rác, ai phụ trách ạ?',
    daysAgo: 5,
    minute: 1105,
    decision: 'approved',
  },
  {
    slug: 'trieu-cuong-cuoi-thang-khu-vuc-can-luu-y',
    author: 'Ẩn danh',
    body: 'Ông hàng xóm số nhà bên cạnh hay đổ rác xuống cống, số điện thoại của ổng đây này.',
    daysAgo: 5,
    minute: 1290,
    decision: 'refused',
    reason: 'Có thông tin cá nhân của người khác',
  },
  {
    slug: 'ngay-van-hoa-viet-nam-24-11-ngay-nghi-le-moi',
    author: 'Bé Na và mẹ',
    body: 'Nặn tò he có cần đăng ký trước không ạ? Con tôi rất thích.',
    daysAgo: 1,
    minute: 1010,
  },
  {
    slug: 'nop-ho-so-truc-tuyen-tung-buoc',
    author: 'Hùng thợ mộc',
    body: 'Làm theo từng bước, mười lăm phút là có mã hồ sơ. Chỗ chụp giấy tờ nên có thêm ảnh mẫu.',
    daysAgo: 1,
    minute: 1180,
  },
  {
    slug: 'giay-phep-xay-dung-nha-o-con-bay-ngay-lam-viec',
    author: 'Chủ nhà sắp xây',
    body: 'Nếu nhà liền kề không chịu ký cam kết thì làm sao? Mong bài sau nói thêm.',
    daysAgo: 1,
    minute: 1335,
  },
]
