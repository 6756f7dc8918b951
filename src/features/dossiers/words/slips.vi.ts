/** Chữ của các trang in phiếu; chữ trên phiếu ở slips/slips.vi.ts. */
export const slipsVi = {
  names: {
    receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
    supplement_request: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
    refusal: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ',
    apology: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
    extension: 'Văn bản đề nghị gia hạn thời gian giải quyết',
    stop_notice: 'Thông báo dừng giải quyết hồ sơ',
    process_control: 'Phiếu kiểm soát quá trình giải quyết hồ sơ',
    hand_over: 'Phiếu giao nhận kết quả',
  },
  pdf: 'Tải tệp PDF',
  toDossier: 'Mở hồ sơ',
  toTracking: 'Về trang theo dõi hồ sơ',
  toCounter: 'Về quầy',
  next: 'Tiếp nhận hồ sơ tiếp theo',
  list: 'Phiếu của hồ sơ',
}
