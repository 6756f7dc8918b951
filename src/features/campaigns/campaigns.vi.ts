import type { AskedProblem, Usual } from './domain/asked.ts'
import type { CampaignState, Taking } from './domain/campaign.ts'
import type { RegistrationState } from './domain/registration.ts'
import type { SettingsFault } from './domain/settings.ts'
import type { SeriesProblem } from './domain/slot-series.ts'
import type { SlotsProblem } from './domain/slots.ts'
import { campaignAgesVi } from './words/ages.vi.ts'
import { campaignDeskVi } from './words/desk.vi.ts'
import { campaignMailVi } from './words/mail.vi.ts'

/** The words of registration campaigns. */
export const vi = {
  title: 'Đăng ký tham gia',
  lead: 'Tiêm chủng, lớp học và các đợt đăng ký khác của địa phương. Không cần tài khoản.',
  none: 'Hiện không có đợt đăng ký nào',
  noneText: 'Đợt đăng ký mới sẽ hiện ở trang này.',
  lookUpLink: 'Đã đăng ký? Tra cứu phiếu',
  taking: {
    takes: 'Đang nhận đăng ký',
    not_yet: 'Chưa nhận đăng ký',
    over: 'Đã hết hạn đăng ký',
    cancelled: 'Đã hủy',
  } satisfies Record<Taking, string>,
  when: (from: Date, to: Date): string => campaignMailVi.when(from, to),
  until: (moment: string) => `Nhận đăng ký đến ${moment}`,
  from: (moment: string) => `Nhận đăng ký từ ${moment}`,
  facts: {
    who: 'Đối tượng',
    place: 'Địa điểm',
    time: 'Thời gian nhận đăng ký',
    about: 'Nội dung',
  },
  span: (from: string, to: string) => `${from} – ${to}`,
  slots: 'Khung giờ',
  slotTime: 'Thời gian',
  slotFree: 'Còn chỗ',
  free: (count: number, capacity: number) => `Còn ${String(count)}/${String(capacity)} chỗ`,
  full: (waiting: number) =>
    waiting === 0
      ? 'Hết chỗ; nhận vào danh sách chờ'
      : `Hết chỗ; ${String(waiting)} người đang chờ`,
  slotPassed: 'Đã qua',
  start: 'Đăng ký',
  erasedOn: (day: string) => `Thông tin bạn khai được xóa hẳn vào ngày ${day}.`,
  form: {
    slot: 'Chọn khung giờ',
    slotHint:
      'Khung giờ hết chỗ vẫn chọn được: bạn được ghi vào danh sách chờ và được báo khi có chỗ.',
    send: 'Gửi đăng ký',
    page: 'Thông tin đăng ký',
    problems: {
      not_taking: 'Đợt này không còn nhận đăng ký',
      slot_gone: 'Khung giờ này không còn nhận đăng ký. Chọn khung giờ khác.',
      already_registered:
        'Người này đã đăng ký đợt này rồi. Tra cứu phiếu bằng mã, hoặc hủy đăng ký cũ trước.',
    },
  },
  states: {
    confirmed: 'Đã có chỗ',
    waiting: 'Trong danh sách chờ',
    cancelled: 'Đã hủy đăng ký',
  } satisfies Record<RegistrationState, string>,
  slip: {
    title: 'Phiếu đăng ký',
    code: 'Mã đăng ký',
    position: (place: number) =>
      place === 1 ? 'Bạn là người chờ đầu tiên.' : `Trước bạn còn ${String(place - 1)} người chờ.`,
    waitingText:
      'Khi có người hủy, chỗ trống đến lượt bạn và chúng tôi gửi thư báo ngay nếu bạn đã khai thư điện tử.',
    confirmedText: 'Khi đến, đưa mã hoặc mã QR này cho cán bộ.',
    campaignCancelled: 'Đợt đăng ký này đã bị hủy',
    erased: 'Đợt này đã kết thúc và thông tin cá nhân đã được xóa.',
    time: 'Thời gian',
    place: 'Địa điểm',
    answers: 'Thông tin đã khai',
    registeredAt: 'Đăng ký lúc',
    checkedIn: (moment: string) => `Đã điểm danh lúc ${moment}`,
    qrAlt: 'Mã QR dẫn đến phiếu này',
    keep: 'Hãy lưu địa chỉ trang này hoặc chụp màn hình. Khi cần, tra cứu lại phiếu bằng mã và số điện thoại hoặc thư điện tử đã khai.',
    print: 'In phiếu',
    cancel: 'Hủy đăng ký',
    cancelTitle: 'Hủy đăng ký này?',
    cancelText:
      'Chỗ của bạn được chuyển ngay cho người đang chờ đầu tiên. Sau khi hủy, bạn phải đăng ký lại từ đầu nếu muốn tham gia.',
    cancelNo: 'Giữ đăng ký',
    cancelYes: 'Hủy đăng ký',
    cancelProblems: {
      slot_began: 'Đã đến giờ tham gia nên không hủy đăng ký được nữa',
      called_off: 'Đợt đăng ký này đã bị hủy, bạn không phải hủy nữa',
    },
  },
  lookUp: {
    title: 'Tra cứu phiếu đăng ký',
    lead: 'Nhập mã trên phiếu và số điện thoại hoặc thư điện tử đã khai.',
    code: 'Mã đăng ký',
    codeHint: 'Ví dụ: K7QM-2XHD',
    contact: 'Số điện thoại hoặc thư điện tử',
    send: 'Xem phiếu',
    problems: {
      code_wrong: 'Mã gồm tám chữ và số',
      contact_missing: 'Nhập số điện thoại hoặc thư điện tử đã khai',
      not_found: 'Không có phiếu nào khớp với mã và thông tin liên hệ này',
    },
  },
  asked: {
    name: 'Họ và tên',
    phone: 'Số điện thoại',
    email: 'Thư điện tử',
    born_on: 'Ngày sinh',
    identity_number: 'Số định danh cá nhân (căn cước)',
    ward_text: 'Nơi ở (phường, khu phố)',
    page: 'Thông tin đăng ký',
  } satisfies Record<Usual | 'name' | 'page', string>,
  errors: {
    title_missing: 'Nhập tên đợt đăng ký',
    text_too_long: 'Dài quá mức cho phép',
    place_missing: 'Nhập địa điểm',
    unit_missing: 'Chọn đơn vị',
    day_wrong: 'Ngày không đúng. Ví dụ: 24/12/2026',
    time_wrong: 'Giờ không đúng. Ví dụ: 07:30',
    closes_before_opens: 'Hạn đăng ký phải sau lúc bắt đầu',
    reminder_wrong: 'Nhập số giờ từ 0 đến 336; 0 là không nhắc',
    age_wrong: 'Nhập số tuổi, ví dụ 60, hoặc số tháng, ví dụ 9 tháng',
    ages_not_asked: 'Đã giới hạn độ tuổi thì phải hỏi ngày sinh: đánh dấu Ngày sinh',
    ages_empty: 'Tuổi này phải lớn hơn tuổi ở ô trước, nếu không sẽ không ai đăng ký được',
    opens_after_slot: 'Phải bắt đầu nhận đăng ký trước khung giờ đầu tiên',
    closes_after_slots: 'Hạn đăng ký không được muộn hơn lúc bắt đầu khung giờ cuối cùng',
    reminder_without_email:
      'Lời nhắc gửi qua thư điện tử: đánh dấu Thư điện tử ở phần thông tin cần khai, hoặc nhập 0 để không nhắc',
    reminder_before_opening:
      'Với khung giờ đầu tiên, lời nhắc sẽ gửi trước khi nhận đăng ký. Nhập số giờ ít hơn.',
    retention_too_early: 'Ngày xóa phải sau khung giờ cuối cùng và sau hạn đăng ký',
    identity_not_asked:
      'Phải hỏi điều này mới phân biệt được từng người: đánh dấu ở phần thông tin cần khai',
    form_is_answered: 'Đã có người đăng ký: không đổi câu hỏi được nữa',
    slot_is_taken: 'Không bỏ hoặc đổi giờ bắt đầu của khung giờ đã có người đăng ký',
    capacity_is_taken: 'Số chỗ không được ít hơn số người đã có chỗ',
    campaign_not_found: 'Không tìm thấy đợt đăng ký này',
    campaign_changed_meanwhile:
      'Người khác vừa sửa đợt này. Chép lại phần bạn nhập, mở lại trang rồi sửa tiếp.',
    campaign_is_erased:
      'Thông tin cá nhân của đợt này đã được xóa, đợt này kết thúc hẳn. Tạo đợt đăng ký mới.',
    campaign_moved_meanwhile: 'Đợt này vừa được người khác đổi tình trạng',
    slots_missing: 'Nhập ít nhất một khung giờ',
    slots_too_many: 'Nhiều nhất 200 khung giờ trong một đợt',
    slot_day_wrong: 'Ngày không đúng. Ví dụ: 24/12/2026',
    slot_time_wrong: 'Giờ không đúng. Ví dụ: 7:30',
    slot_ends_before: 'Giờ kết thúc phải sau giờ bắt đầu',
    slot_twice: 'Đã có khung giờ khác bắt đầu cùng lúc này',
    slot_capacity_wrong: 'Nhập số chỗ, từ 1 trở lên',
    series_ends_before: 'Ngày cuối phải từ ngày đầu trở đi',
    series_too_long: 'Tạo cho nhiều nhất một năm mỗi lượt',
    series_no_weekday: 'Chọn ít nhất một ngày trong tuần',
    series_minutes_wrong: 'Nhập số phút của mỗi khung, không dài hơn khoảng giờ đã chọn',
    series_empty: 'Khoảng ngày này không có ngày nào trong số đã chọn',
    own_label_missing: 'Nhập câu hỏi bằng tiếng Việt',
    own_too_long: 'Câu hỏi, gợi ý và mỗi lựa chọn dài nhất 200 ký tự',
    own_choices_few: 'Nhập từ 2 đến 20 lựa chọn, mỗi dòng một lựa chọn, tiếng Việt đứng trước',
    own_condition_wrong: 'Câu trả lời này không còn trong các câu hỏi đứng trước',
  } satisfies Record<AskedProblem | SlotsProblem | SeriesProblem | SettingsFault, string> &
    Record<string, string>,
  campaignStates: {
    draft: 'Bản nháp',
    open: 'Đã mở',
    closed: 'Đã đóng',
    cancelled: 'Đã hủy',
  } satisfies Record<CampaignState, string>,
  desk: campaignDeskVi,
  ages: campaignAgesVi,
  mail: campaignMailVi.mail,
}

/** The shape that every language fills. */
export type CampaignsWords = typeof vi
