/** What stands in the PDF files of the demo's documents. All of it is invented. */

export type Paper = {
  readonly file: string
  readonly title: string
  readonly head: readonly string[]
  readonly lines: readonly string[]
}

export const PAPERS: readonly Paper[] = [
  {
    file: 'quy-che-tiep-cong-dan.pdf',
    title: 'Quy chế tiếp công dân',
    head: ['ỦY BAN NHÂN DÂN QUẬN BÌNH THẠNH', 'QUYẾT ĐỊNH', 'Ban hành Quy chế tiếp công dân', ' '],
    lines: [
      'Bản trình diễn: văn bản này do nhóm làm phần mềm soạn, không có giá trị pháp lý.',
      'Điều 1. Phạm vi điều chỉnh',
      'Quy chế này quy định việc tiếp công dân tại trụ sở Ủy ban nhân dân quận và Ủy ban nhân dân các phường; trách nhiệm của người đứng đầu; quyền và nghĩa vụ của công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh.',
      'Điều 2. Nơi tiếp công dân',
      '1. Trụ sở tiếp công dân đặt tại tầng trệt, có lối đi cho xe lăn, ghế ngồi chờ, nước uống và bảng ghi lịch tiếp.',
      '2. Người khuyết tật, người cao tuổi, phụ nữ mang thai được tiếp trước.',
      'Điều 3. Lịch tiếp công dân',
      '1. Chủ tịch Ủy ban nhân dân quận tiếp công dân định kỳ ít nhất hai ngày trong một tháng; lịch được niêm yết và đăng trên cổng trước ngày mùng một hằng tháng.',
      '2. Khi không thể tiếp theo lịch, Chủ tịch phải dời sang ngày khác trong vòng năm ngày làm việc và báo cho người đã đăng ký.',
      'Điều 4. Trả lời công dân',
      'Trong mười ngày làm việc kể từ ngày tiếp, người tiếp công dân trả lời bằng văn bản về việc xử lý khiếu nại, tố cáo, kiến nghị, phản ánh.',
      'Điều 5. Ghi âm, ghi hình',
      'Công dân được ghi âm, ghi hình buổi tiếp của mình; không ghi hình người khác khi người đó không đồng ý.',
    ],
  },
  {
    file: 'muc-thu-le-phi.pdf',
    title: 'Mức thu lệ phí hộ tịch, phí chứng thực',
    head: [
      'HỘI ĐỒNG NHÂN DÂN QUẬN BÌNH THẠNH',
      'NGHỊ QUYẾT',
      'Quy định mức thu, miễn, giảm lệ phí',
      ' ',
    ],
    lines: [
      'Bản trình diễn: văn bản này do nhóm làm phần mềm soạn, không có giá trị pháp lý.',
      'Điều 1. Đối tượng nộp lệ phí',
      'Cá nhân yêu cầu đăng ký hộ tịch, chứng thực; chủ đầu tư xin cấp giấy phép xây dựng nhà ở riêng lẻ.',
      'Điều 2. Miễn lệ phí',
      '1. Đăng ký khai sinh, khai tử đúng hạn; đăng ký kết hôn lần đầu.',
      '2. Người thuộc gia đình có công với cách mạng, người thuộc hộ nghèo, người khuyết tật.',
      'Điều 3. Giảm lệ phí khi nộp hồ sơ trực tuyến',
      'Nộp hồ sơ trực tuyến qua cổng dịch vụ công thì mức thu bằng một nửa mức thu khi nộp trực tiếp.',
      'Điều 4. Công khai mức thu',
      'Bộ phận một cửa niêm yết mức thu tại quầy và trên cổng; không thu thêm bất kỳ khoản nào ngoài mức đã niêm yết.',
    ],
  },
]
