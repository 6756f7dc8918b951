import type { StandsBecause } from '../domain/cancelling.ts'
import type { AskedProblem } from '../domain/own-questions.ts'
import type { SettingsFault } from '../domain/settings.ts'
import type { SeriesProblem } from '../domain/slot-series.ts'
import type { SlotsProblem } from '../domain/slots.ts'

/** What is said of what officers typed, by code. */
export const campaignErrorsVi = {
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
  wards_not_asked:
    'Đã giới hạn theo phường, xã thì phải hỏi nơi cư trú: đánh dấu Phường, xã nơi cư trú',
  opens_after_slot: 'Phải bắt đầu nhận đăng ký trước khung giờ đầu tiên',
  closes_after_slots: 'Hạn đăng ký không được muộn hơn lúc bắt đầu khung giờ cuối cùng',
  reminder_without_email:
    'Lời nhắc gửi qua thư điện tử: đánh dấu Thư điện tử ở phần thông tin cần khai, hoặc nhập 0 để không nhắc',
  reminder_before_opening:
    'Với khung giờ đầu tiên, lời nhắc sẽ gửi trước khi nhận đăng ký. Nhập số giờ ít hơn.',
  retention_too_early: 'Ngày xóa phải sau khung giờ cuối cùng và sau hạn đăng ký',
  identity_not_asked:
    'Phải hỏi điều này mới phân biệt được từng người: đánh dấu ở phần thông tin cần khai',
  form_is_answered:
    'Đã có người đăng ký: không đổi câu hỏi được nữa, chỉ đổi được thứ tự, gợi ý và phần tiếng Anh',
  slot_is_taken: 'Không bỏ hoặc đổi giờ bắt đầu của khung giờ đã có người đăng ký hoặc đã hủy',
  capacity_is_taken: 'Số chỗ không được ít hơn số người đã có chỗ',
  campaign_not_found: 'Không tìm thấy đợt đăng ký này',
  list_both_changed:
    'Người khác vừa lưu phần này khác; bản của họ hiện ở đầu trang. Ở đây là của bạn: muốn giữ thì bấm Lưu lần nữa.',
  campaign_is_erased:
    'Thông tin cá nhân của đợt này đã được xóa, đợt này kết thúc hẳn. Tạo đợt đăng ký mới.',
  slot_began: 'Khung giờ đã bắt đầu nên không hủy được nữa',
  called_off: 'Cả đợt đăng ký đã bị hủy',
  slot_called_off: 'Khung giờ này đã bị hủy',
  slot_missing: 'Chọn khung giờ',
  slot_is_over: 'Khung giờ này đã qua nên không hủy được nữa',
  has_come: 'Người này đã điểm danh. Bỏ điểm danh trước rồi hủy.',
  registration_not_found: 'Không tìm thấy đăng ký này',
  reason_missing: 'Nhập lý do hủy để người dân biết',
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
  own_choices_few: 'Nhập từ 2 đến 20 lựa chọn',
  own_choice_missing: 'Nhập lựa chọn này bằng tiếng Việt',
  own_condition_wrong: 'Câu trả lời này không còn nữa. Chọn điều kiện khác, hoặc chọn Luôn hỏi.',
  own_condition_later:
    'Câu hỏi của điều kiện này đứng sau. Đưa câu ấy lên trước, hoặc chọn điều kiện khác.',
} satisfies Record<
  AskedProblem | SlotsProblem | SeriesProblem | SettingsFault | StandsBecause,
  string
> &
  Record<string, string>
