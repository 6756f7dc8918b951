import type { DelegationProblem } from './domain/check-delegation.ts'
import type { Role } from './domain/roles.ts'
import type { UnitKind } from './domain/unit.ts'
import { assigningVi } from './words/assigning.vi.ts'
import { opennessVi } from './words/openness.vi.ts'

/** The words of the organisation's pages. */
export const vi = {
  /** What the site's pages call it while nobody has arranged its look. */
  portalName: (site: string) => `Cổng một cửa ${site}`,
  openness: opennessVi,
  assigning: assigningVi,
  roles: {
    one_stop_officer: 'Cán bộ một cửa',
    specialist: 'Chuyên viên',
    unit_head: 'Trưởng đơn vị',
    leader: 'Lãnh đạo phê duyệt',
    editor: 'Biên tập viên',
    chief_editor: 'Người duyệt tin bài',
    inspector: 'Thanh tra',
    administrator: 'Quản trị viên',
  } satisfies Record<Role, string>,
  roleMeanings: {
    one_stop_officer: 'Tiếp nhận hồ sơ tại quầy và trực tuyến, yêu cầu bổ sung, trả kết quả.',
    specialist: 'Giải quyết hồ sơ được chuyển đến đơn vị.',
    unit_head: 'Chịu trách nhiệm về đơn vị: phân công, theo dõi hạn, trả lời đánh giá chưa tốt.',
    leader: 'Phê duyệt và ký kết quả; xem được các đơn vị trực thuộc.',
    editor: 'Viết tin bài, trang thông tin, văn bản, địa điểm; trả lời ý kiến bạn đọc.',
    chief_editor: 'Duyệt những gì biên tập viên viết và cho đăng, ngay hoặc vào giờ hẹn.',
    inspector: 'Kiểm tra số liệu và nhật ký; không thay đổi gì.',
    administrator: 'Giao nhiệm vụ, đặt lịch làm việc, giao diện và thiết lập của cổng.',
  } satisfies Record<Role, string>,
  unitKinds: {
    district: 'Ủy ban nhân dân quận',
    one_stop: 'Bộ phận một cửa',
    department: 'Phòng chuyên môn',
    ward: 'Ủy ban nhân dân phường',
  } satisfies Record<UnitKind, string>,
  delegation: {
    title: 'Ủy quyền nhiệm vụ',
    lead: 'Khi bạn vắng, giao nhiệm vụ của mình cho một đồng nghiệp cùng đơn vị trong những ngày đó. Việc đã giao được ghi vào nhật ký.',
    duty: 'Nhiệm vụ giao đi',
    colleague: 'Giao cho',
    first_day: 'Từ ngày',
    last_day: 'Đến hết ngày',
    reason: 'Lý do',
    reasonHint: 'Ví dụ: nghỉ phép, đi công tác.',
    give: 'Giao nhiệm vụ',
    chooseDuty: 'Chọn nhiệm vụ',
    choose: 'Chọn đồng nghiệp',
    dayHint: 'Ví dụ 25/11/2026',
    given: 'Đã giao nhiệm vụ.',
    withdrawn: 'Đã thu lại nhiệm vụ.',
    list: 'Đang và sắp có hiệu lực',
    none: 'Chưa có ủy quyền nào.',
    noDuties: 'Bạn không có nhiệm vụ nào để giao.',
    from: 'Người giao',
    to: 'Người nhận',
    days: 'Thời gian',
    state: 'Tình trạng',
    dayRange: (first: string, last: string) => `${first} – ${last}`,
    states: { now: 'Đang có hiệu lực', later: 'Sắp có hiệu lực', withdrawn: 'Đã thu lại' },
    withdraw: 'Thu lại',
    withdrawOf: (name: string) => `nhiệm vụ đã giao cho ${name}`,
    you: 'Bạn',
    errors: {
      delegation_to_oneself: 'Chọn một người khác: không thể giao cho chính mình',
      delegation_in_the_past: 'Ngày bắt đầu không được ở trong quá khứ',
      delegation_ends_before_it_begins: 'Ngày kết thúc phải từ ngày bắt đầu trở đi',
      delegation_too_long: 'Một lần ủy quyền dài nhất 90 ngày',
      delegated_duty_not_held: 'Bạn không giữ nhiệm vụ này suốt thời gian đó',
      delegate_not_in_unit: 'Người nhận phải có nhiệm vụ trong cùng đơn vị suốt thời gian đó',
      duty_missing: 'Chọn nhiệm vụ muốn giao',
      colleague_missing: 'Chọn người nhận',
      first_day_missing: 'Nhập ngày bắt đầu, ví dụ 25/11/2026',
      last_day_missing: 'Nhập ngày kết thúc, ví dụ 25/11/2026',
      date_wrong: 'Ngày này không có trong lịch',
      reason_missing: 'Nhập lý do',
      text_too_long: 'Viết ngắn lại, không quá 300 ký tự',
    } satisfies Record<DelegationProblem | DelegationFormProblem, string>,
  },
  sites: {
    title: 'Các cổng',
    lead: 'Mỗi phường có cổng riêng với tin tức, văn bản, thủ tục và địa điểm của mình.',
    none: 'Chưa có cổng nào khác.',
  },
  units: {
    title: 'Đơn vị',
    lead: 'Địa chỉ và cách liên hệ của các đơn vị tiếp nhận và giải quyết hồ sơ.',
    address: 'Địa chỉ',
    phone: 'Điện thoại',
    email: 'Thư điện tử',
    site: 'Cổng thông tin riêng',
    agencyCode: 'Mã định danh',
    figures: 'Kết quả phục vụ',
    figuresLink: 'Xem mức hài lòng và tỷ lệ đúng hạn',
    parent: 'Trực thuộc',
    head: 'Người đứng đầu',
    deputies: 'Cấp phó',
    below: 'Đơn vị trực thuộc',
    ended: (day: string) => `Đơn vị này đã kết thúc hoạt động từ ngày ${day}.`,
    successors: 'Đơn vị kế thừa',
    predecessors: 'Được hình thành từ',
    kinds: {
      district: 'Quận',
      one_stop: 'Bộ phận một cửa',
      department: 'Các phòng chuyên môn',
      ward: 'Các phường',
    } satisfies Record<UnitKind, string>,
    since: 'Hoạt động từ',
  },
}

type DelegationFormProblem =
  | 'duty_missing'
  | 'colleague_missing'
  | 'first_day_missing'
  | 'last_day_missing'
  | 'date_wrong'
  | 'reason_missing'
  | 'text_too_long'

/** The shape that every language fills. */
export type OrganisationWords = Widened<typeof vi>

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> }
