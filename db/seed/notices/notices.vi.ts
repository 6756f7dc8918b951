/** What the demo says of banners and outages. */
export const NOTICES = {
  banner: {
    vi: 'Sáng thứ Bảy tuần này bộ phận một cửa nghỉ để chuyển quầy. Nộp trực tuyến vẫn dùng được.',
    en: 'The one-stop unit is closed this Saturday morning to move its counters. You can still apply online.',
  },
  affected: {
    vi: 'Nộp hồ sơ trực tuyến, tra cứu và tài khoản, để nâng cấp máy chủ.',
    en: 'Applying online, tracking and accounts, while the servers are upgraded.',
  },
  meanwhile: {
    vi: 'Trang tin vẫn đọc được. Việc gấp xin đến bộ phận một cửa trong giờ làm việc trước ngày này.',
    en: 'The news can still be read. For what is urgent come to the one-stop unit before that day.',
  },
} as const
