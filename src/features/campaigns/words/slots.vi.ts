/** The words about the times of a campaign on its form. */
export const campaignSlotsVi = {
  title: 'Khung giờ và số chỗ',
  hint: 'Mỗi hàng là một khung giờ. Ngày ghi như 05/12/2026, giờ ghi như 7:30 hoặc 7h30. Bỏ trống cả hàng là không dùng hàng ấy.',
  name: 'Khung giờ',
  parts: { day: 'Ngày', from: 'Từ giờ', to: 'Đến giờ', capacity: 'Số chỗ' },
  add: 'Thêm khung giờ',
  remove: 'Bỏ',
  held: (taken: number, waiting: number): string =>
    taken + waiting === 0
      ? 'Đã có người đăng ký rồi hủy: không bỏ, không đổi giờ bắt đầu; không dùng nữa thì hủy khung giờ này ở phần Tình trạng'
      : [
          `${String(taken)} người đã có chỗ`,
          ...(waiting === 0 ? [] : [`${String(waiting)} người chờ`]),
        ].join(', '),
  calledOff: (reason: string): string => `Đã hủy: ${reason}`,
  off: 'Đã hủy',
  callOff: {
    title: 'Hủy một khung giờ',
    warning:
      'Các khung giờ khác vẫn như cũ. Khung giờ đã hủy không nhận đăng ký nữa; ai đang có chỗ hoặc đang chờ trong khung giờ ấy đều được báo qua thư điện tử hoặc được đánh dấu để cán bộ gọi điện, và được đăng ký khung giờ khác. Đã hủy thì không mở lại được. Muốn hủy mọi khung giờ thì hủy cả đợt.',
    prompt: 'Chọn khung giờ',
    people: (taken: number, waiting: number): string =>
      `${String(taken)} người có chỗ, ${String(waiting)} người chờ`,
    send: 'Hủy khung giờ này',
  },
  made: ({ fresh, known }: { fresh: number; known: number }): string =>
    [
      `Đã thêm ${String(fresh)} khung giờ`,
      ...(known === 0 ? [] : [`${String(known)} khung giờ đã có sẵn nên giữ nguyên`]),
    ].join('; '),
  madeText: 'Xem lại từng hàng, sửa hoặc bỏ hàng không cần, rồi bấm Lưu.',
  series: {
    title: 'Tạo nhiều khung giờ một lượt',
    hint: 'Ví dụ các buổi sáng từ thứ Hai đến thứ Sáu trong hai tuần, mỗi khung 30 phút. Có cả buổi chiều thì tạo thêm một lượt nữa. Ngày nghỉ lễ thì bỏ sau khi tạo.',
    first: 'Từ ngày',
    last: 'Đến ngày',
    weekdays: 'Vào các ngày',
    from: 'Từ giờ',
    to: 'Đến giờ',
    minutes: 'Mỗi khung (phút)',
    capacity: 'Số chỗ mỗi khung',
    make: 'Tạo các khung giờ này',
  },
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
}
