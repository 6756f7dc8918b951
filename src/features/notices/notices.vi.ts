import type { Severity } from './domain/banner.ts'
import type { Health } from './domain/health.ts'
import type { OutageState } from './domain/outage.ts'

/** The words of banners, outages and the status page. */
export const vi = {
  bannerLabel: 'Thông báo của cổng',
  status: {
    title: 'Tình trạng hệ thống',
    lead: 'Số liệu được đo tự động mỗi lần mở trang này, không ai nhập tay.',
    now: (moment: string) => `Đo lúc ${moment}`,
    allGood: 'Các phần đo được đều hoạt động bình thường',
    someSlow: 'Có phần đang chậm',
    someBad: 'Có phần đang trục trặc',
    interrupted: 'Đang có dịch vụ gián đoạn',
    measured: 'Đo được ngay lúc này',
    parts: {
      database: 'Cơ sở dữ liệu',
      jobs: 'Tác vụ nền (gửi tin, hẹn giờ)',
      mail: 'Thư đang chờ gửi',
      archive: 'Sao lưu nhật ký liên tục',
    },
    health: {
      good: 'Bình thường',
      slow: 'Chậm',
      bad: 'Trục trặc',
      unknown: 'Chưa đo được',
    } satisfies Record<Health, string>,
    databaseMs: (ms: string) => `Trả lời sau ${ms} mili giây.`,
    jobsNone: 'Không có việc nào chờ quá hạn.',
    waitsSince: (moment: string) => `Việc chờ lâu nhất đã đến hạn từ ${moment}.`,
    failing: (count: string) => `${count} việc gặp lỗi và đang được thử lại.`,
    mailNone: 'Không có thư nào đang chờ.',
    mailWaits: (count: string, moment: string) =>
      `${count} thư chờ gửi, thư đầu tiên từ ${moment}.`,
    mailUnknown: 'Cổng này không gửi thư ra ngoài.',
    archiveAt: (moment: string) => `Lần gần nhất lúc ${moment}.`,
    archiveUnknown:
      'Cơ sở dữ liệu này chưa bật sao lưu nhật ký liên tục; bản sao lưu khác không đo được từ đây.',
    outages: 'Gián đoạn đã báo và sự cố',
    noOutages: 'Không có gián đoạn nào sắp tới hay đang diễn ra.',
    past: 'Đã qua',
    worked: '30 ngày gần đây',
    workedText:
      'Cứ năm phút, hệ thống tự ghi nhận một lần rằng mình đang hoạt động. Khi hệ thống hoặc cơ sở dữ liệu ngừng thì không có lần ghi nào.',
    noBeats: 'Chưa có lần ghi nào: hệ thống mới bắt đầu hoạt động.',
    day: 'Ngày',
    share: 'Thời gian hoạt động',
    noted: 'Số lần ghi được',
    notedOf: (noted: string, of: string) => `${noted}/${of}`,
    downFor: 'Gián đoạn đã ghi',
  },
  outage: {
    planned: 'Gián đoạn theo kế hoạch',
    incident: 'Sự cố',
    states: {
      coming: 'Sắp tới',
      running: 'Đang diễn ra',
      late: 'Quá giờ dự kiến, chưa khôi phục',
      over: 'Đã khôi phục',
      cancelled: 'Đã hủy',
    } satisfies Record<OutageState, string>,
    affected: 'Không dùng được',
    meanwhile: 'Trong thời gian này',
    from: 'Bắt đầu',
    expected: 'Dự kiến khôi phục',
    notKnown: 'Chưa rõ',
    atFirst: (moment: string) => `(lúc đầu báo: ${moment})`,
    returnsAt: (moment: string) => `Dự kiến khôi phục lúc ${moment}.`,
    ended: 'Khôi phục lúc',
    announced: 'Báo lúc',
    updates: 'Diễn biến',
    home: {
      planned: {
        until: (from: string, until: string) => `Dịch vụ gián đoạn từ ${from} đến khoảng ${until}`,
        late: (from: string, until: string) =>
          `Dịch vụ gián đoạn từ ${from}. Đã quá giờ dự kiến (${until}), chưa khôi phục`,
        open: (from: string) => `Dịch vụ gián đoạn từ ${from}`,
      },
      incident: {
        until: (from: string, until: string) =>
          `Đang có sự cố từ ${from}, dự kiến khôi phục lúc ${until}`,
        late: (from: string, until: string) =>
          `Đang có sự cố từ ${from}. Đã quá giờ dự kiến (${until}), chưa khôi phục`,
        open: (from: string) => `Đang có sự cố từ ${from}, chưa rõ lúc khôi phục`,
      },
    },
    more: 'Xem tình trạng hệ thống',
  },
  desk: {
    title: 'Thông báo và gián đoạn',
    lead: 'Dòng thông báo hiện ở đầu mọi trang của cổng. Gián đoạn theo kế hoạch phải báo trước ít nhất 7 ngày làm việc; sự cố thì báo ngay khi xảy ra.',
    newBanner: 'Thêm dòng thông báo',
    newPlanned: 'Báo gián đoạn theo kế hoạch',
    newIncident: 'Báo sự cố',
    banners: 'Dòng thông báo',
    noBanners: 'Chưa có dòng thông báo nào.',
    outages: 'Gián đoạn và sự cố',
    noOutages: 'Chưa có gián đoạn hay sự cố nào.',
    column: { text: 'Nội dung', when: 'Thời gian', state: 'Tình trạng', act: 'Thao tác' },
    bannerStates: { coming: 'Sắp hiện', shown: 'Đang hiện', over: 'Đã hết' },
    severities: {
      info: 'Thông tin',
      warning: 'Lưu ý',
      emergency: 'Khẩn cấp',
    } satisfies Record<Severity, string>,
    end: 'Kết thúc ngay',
    endOf: (text: string) => `Kết thúc ngay: ${text}`,
    fields: {
      severity: 'Mức độ',
      text_vi: 'Nội dung tiếng Việt',
      text_en: 'Nội dung tiếng Anh',
      reason_vi: 'Lý do hủy, hiện trên trang tình trạng',
      reason_en: 'Lý do hủy, tiếng Anh',
      start_day: 'Ngày bắt đầu',
      start_time: 'Giờ bắt đầu',
      end_day: 'Ngày kết thúc',
      end_time: 'Giờ kết thúc',
      until_day: 'Ngày dự kiến khôi phục',
      until_time: 'Giờ dự kiến khôi phục',
      affected_vi: 'Dịch vụ không dùng được',
      affected_en: 'Dịch vụ không dùng được, tiếng Anh',
      meanwhile_vi: 'Người dân cần làm gì trong thời gian này',
      meanwhile_en: 'Người dân cần làm gì trong thời gian này, tiếng Anh',
    },
    dayHint: 'Ví dụ: 24/11/2026',
    timeHint: 'Ví dụ: 8h30',
    startNow: 'Để trống ngày và giờ bắt đầu thì hiện ngay.',
    earliest: (day: string) =>
      `Báo hôm nay thì sớm nhất được bắt đầu ngày ${day}: đủ 7 ngày làm việc ở giữa, theo lịch làm việc của cổng.`,
    meanwhileHint: 'Ví dụ: nộp trực tiếp tại bộ phận một cửa, gọi số điện thoại của phường.',
    incidentHint:
      'Sự cố không có hạn báo trước: báo ngay, rồi ghi diễn biến cho đến khi dịch vụ khôi phục.',
    announce: 'Đăng thông báo',
    announcePlanned: 'Báo gián đoạn',
    announceIncident: 'Báo sự cố ngay',
    update: 'Ghi diễn biến',
    newReturn:
      'Giờ dự kiến khôi phục thay đổi thì điền giờ mới; giờ đã báo lúc đầu vẫn hiện bên cạnh. Không đổi thì để trống.',
    ended: 'Dịch vụ đã khôi phục',
    endedText:
      'Ghi rồi thì thông báo trên trang chủ mất ngay và không mở lại được; dịch vụ lại gián đoạn thì phải báo sự cố mới.',
    endedDo: 'Ghi là đã khôi phục',
    cancel: 'Hủy gián đoạn này',
    cancelText:
      'Gián đoạn chưa bắt đầu thì hủy được; trang tình trạng ghi là đã hủy, kèm lý do. Muốn dời sang ngày khác: hủy rồi báo lại, đủ 7 ngày làm việc.',
    endedBy: (moment: string, who: string | undefined) =>
      `Dịch vụ đã được ghi là khôi phục lúc ${moment}${who === undefined ? '' : `, người ghi: ${who}`}. Gián đoạn này không ghi thêm được nữa; nếu dịch vụ lại không dùng được thì báo sự cố mới.`,
    cancelledBy: (moment: string, who: string | undefined) =>
      `Gián đoạn này đã bị hủy lúc ${moment}${who === undefined ? '' : `, người hủy: ${who}`}; lý do ở mục Diễn biến. Không ghi thêm được nữa; nếu vẫn cần gián đoạn thì báo lại, đủ 7 ngày làm việc.`,
    returnChanged: (theirs: string) =>
      `Trong lúc bạn viết, người khác vừa báo dự kiến khôi phục lúc ${theirs}. Ở đây là giờ của bạn: muốn thay giờ ấy thì bấm Ghi diễn biến lần nữa; muốn giữ giờ ấy thì xóa trống ngày và giờ ở đây.`,
    unsent: 'Nội dung bạn vừa nhập, chưa được đăng',
    unsentText: 'Nếu còn cần dùng, chép lại từ đây trước khi rời trang này.',
    done: 'Đã lưu. Trang của cổng hiện nội dung mới.',
  },
  errors: {
    severity_missing: 'Chọn mức độ',
    text_missing: 'Nhập nội dung',
    text_too_long: 'Viết ngắn lại: dòng thông báo nhiều nhất 300 ký tự, các ô khác 600 ký tự',
    affected_missing: 'Nhập dịch vụ không dùng được',
    meanwhile_missing: 'Nhập việc người dân cần làm trong thời gian này',
    day_wrong: 'Ngày chưa đúng: nhập như 24/11/2026',
    time_wrong: 'Giờ chưa đúng: nhập như 8h30',
    day_missing: 'Nhập ngày',
    time_missing: 'Nhập giờ, ví dụ 8h30',
    banner_ends_before_it_begins: 'Giờ kết thúc phải sau giờ bắt đầu',
    banner_is_over: 'Giờ kết thúc đã qua',
    banner_too_long: 'Dòng thông báo hiện nhiều nhất 60 ngày',
    outage_too_soon: 'Chưa đủ 7 ngày làm việc báo trước',
    outage_ends_before_it_begins: 'Giờ dự kiến khôi phục phải sau giờ bắt đầu',
    outage_too_long: 'Một lần gián đoạn dài nhất 7 ngày',
    incident_in_the_future: 'Sự cố đã xảy ra rồi mới báo; việc sắp tới là gián đoạn theo kế hoạch',
    incident_too_old: 'Chỉ báo sự cố bắt đầu trong 7 ngày gần đây',
    reason_missing: 'Nhập lý do hủy',
    return_has_passed: 'Giờ dự kiến khôi phục phải ở phía trước, sau giờ bắt đầu',
    return_too_late: 'Giờ dự kiến khôi phục không quá 7 ngày tới',
    return_later_too_soon:
      'Gián đoạn dài hơn đã báo thì cũng phải báo trước 7 ngày làm việc: hủy rồi báo lại, hoặc giữ giờ cũ',
    outage_not_begun: 'Gián đoạn chưa bắt đầu; nếu không làm nữa thì hủy',
    outage_has_begun:
      'Gián đoạn đã bắt đầu nên không hủy được nữa; khi xong thì ghi dịch vụ đã khôi phục',
  },
  tooSoon: (day: string) =>
    `Phải báo trước ít nhất 7 ngày làm việc. Báo hôm nay thì sớm nhất được bắt đầu ngày ${day}`,
}

/** The shape that every language fills. */
export type NoticesWords = typeof vi
