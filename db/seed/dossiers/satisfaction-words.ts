/** What the demo's applicants write with a rating, and what heads of units answer. All of it is invented. */

/** Comments by moment and tone. */
export const COMMENTS = {
  submission: {
    good: [
      'Cán bộ hướng dẫn tận tình, làm xong rất nhanh.',
      'Nộp trực tuyến buổi tối, sáng hôm sau đã có giấy tiếp nhận.',
      'Không phải chờ lâu, có chỗ ngồi mát.',
      'Giấy tờ được kiểm tra ngay tại quầy, thiếu gì báo luôn.',
      'Chị ở quầy nói nhỏ nhẹ, dễ hiểu.',
    ],
    fair: [
      'Biểu mẫu hơi dài, nên bớt những phần đã có trong căn cước.',
      'Chờ khoảng nửa tiếng mới tới lượt.',
      'Tải ảnh lên bị chậm vào giờ trưa.',
    ],
    bad: [
      'Đi hai lần mới nộp được vì lần đầu không ai nói thiếu giấy gì.',
      'Chờ gần một tiếng, có quầy trống mà không gọi số.',
      'Hướng dẫn mỗi người một kiểu.',
      'Bị yêu cầu nộp bản sao giấy tờ đã có trên VNeID.',
    ],
  },
  result_return: {
    good: [
      'Nhận kết quả trước hẹn, cảm ơn phường.',
      'Có tin nhắn báo từng bước nên yên tâm.',
      'Kết quả gửi qua bưu điện tới tận nhà.',
      'Tải kết quả trên cổng, không phải đi lại.',
    ],
    fair: [
      'Kết quả đúng hẹn nhưng phải chờ in lại vì sai chữ đệm.',
      'Nên cho nhận kết quả ngoài giờ hành chính.',
    ],
    bad: [
      'Trễ hẹn ba ngày mà không ai báo trước.',
      'Kết quả ghi sai ngày sinh, phải làm lại.',
      'Gọi điện hỏi nhiều lần không ai nghe máy.',
    ],
  },
} as const

/** What heads of units found about bad ratings, and answered. */
export const ANSWERS_TO_BAD = [
  {
    finding: 'waiting',
    text: 'Chúng tôi đã kiểm tra và xin lỗi về việc này. Quầy đã được bố trí thêm người vào giờ cao điểm.',
  },
  {
    finding: 'guidance',
    text: 'Cảm ơn ý kiến của bạn. Chúng tôi đã nhắc bộ phận tiếp nhận hướng dẫn đủ một lần và niêm yết lại danh mục giấy tờ.',
  },
  {
    finding: 'late',
    text: 'Kết quả đã được làm lại và gửi tới bạn, không thu thêm lệ phí. Chúng tôi xin lỗi vì sự bất tiện.',
  },
  {
    finding: 'conduct',
    text: 'Chúng tôi đã rút kinh nghiệm với cán bộ trực quầy hôm đó và xin lỗi bạn.',
  },
] as const
