import type { FieldProblem, PlaceField } from './domain/check-place.ts'
import type { LineProblem, RowProblem, Verdict } from './domain/import-list.ts'
import type { PlaceKind, PlaceState } from './domain/place.ts'
import { deskVi } from './words/desk.vi.ts'
import { importVi } from './words/import.vi.ts'

/** The words of the pages about places. */
export const vi = {
  title: 'Địa điểm',
  lead: 'Trụ sở, cơ sở y tế, trường học, cửa hàng thiết yếu và điểm tiêm chủng trên địa bàn.',
  kinds: {
    office: 'Trụ sở cơ quan',
    clinic: 'Cơ sở y tế',
    school: 'Trường học',
    shop: 'Cửa hàng thiết yếu',
    vaccination_point: 'Điểm tiêm chủng',
  } satisfies Record<PlaceKind, string>,
  states: { open: 'Đang hoạt động', closed: 'Đã đóng hẳn' } satisfies Record<PlaceState, string>,
  filter: {
    label: 'Tìm địa điểm',
    text: 'Tên hoặc địa chỉ',
    ward: 'Phường',
    kind: 'Loại',
    hours: 'Giờ mở cửa',
    any: 'Tất cả',
    openNow: 'Đang mở cửa',
  },
  list: 'Danh sách',
  found: (count: number) => `${String(count)} địa điểm`,
  foundPart: (count: number) => `${String(count)} địa điểm trên trang này`,
  nothing: 'Không tìm thấy địa điểm phù hợp',
  nothingText: 'Thử ít từ hơn, hoặc bỏ bớt điều kiện.',
  noMore: 'Hết danh sách',
  drop: (condition: string, count: number) =>
    `Bỏ điều kiện ${condition}: có ${count < 100 ? String(count) : 'hơn 100'} địa điểm`,
  near: {
    title: 'Gần đây',
    ofWard: (ward: string) => `Gần ${ward} nhất`,
    away: (distance: string) => `cách ${distance}`,
    me: {
      button: 'Gần tôi nhất',
      hint: 'Trình duyệt sẽ hỏi có cho dùng vị trí không. Vị trí chỉ dùng ngay trên máy này để xếp danh sách, không gửi đi đâu và không được lưu.',
      asking: 'Đang xác định vị trí…',
      away: 'cách đây {distance}',
      done: 'Đã xếp danh sách theo khoảng cách, tính theo đường chim bay. Gần nhất: {name}, cách đây {distance}.',
      donePart:
        'Đã xếp các địa điểm trên trang này theo khoảng cách, tính theo đường chim bay. Gần nhất: {name}, cách đây {distance}. Danh sách còn trang khác: chọn phường để thu hẹp.',
      refused:
        'Trình duyệt không cho dùng vị trí. Chọn phường ở phần tìm kiếm phía trên để xem địa điểm gần đó.',
      failed:
        'Chưa xác định được vị trí của máy này. Thử lại, hoặc chọn phường ở phần tìm kiếm phía trên.',
    },
  },
  showAll: 'Xem tất cả địa điểm',
  next: 'Trang sau',
  first: 'Về trang đầu',
  map: {
    toMap: 'Xem trên bản đồ',
    title: 'Bản đồ',
    hint: 'Mọi địa điểm trên bản đồ đều có trong danh sách, cùng số thứ tự. Dấu xếp chồng là nhiều địa điểm sát nhau: chạm để xem, phóng to để tách ra. Phím mũi tên để di chuyển, phím + và − để phóng to, thu nhỏ.',
    noScript:
      'Bản đồ chỉ hiện khi trình duyệt cho phép JavaScript. Danh sách vẫn có đủ mọi địa điểm.',
    noTiles: 'Cổng chưa nối với nguồn ảnh bản đồ: các điểm được vẽ trên lưới tọa độ.',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    open: 'Xem chi tiết',
    close: 'Đóng',
    together: (count: string, numbers: string) => `${count} địa điểm sát nhau: số ${numbers}`,
    noPoint: 'Chưa có vị trí trên bản đồ',
  },
  openState: {
    unknown: 'Chưa có giờ mở cửa',
    always: 'Mở cửa cả ngày đêm',
    openUntil: (time: string) => `Đang mở cửa, đến ${time}`,
    openUntilOn: (time: string, day: string) => `Đang mở cửa, đến ${time} ngày ${day}`,
    closed: 'Đang đóng cửa',
    opensToday: (time: string) => `Đang đóng cửa, mở lại lúc ${time}`,
    opensOn: (time: string, day: string) => `Đang đóng cửa, mở lại lúc ${time} ${day}`,
    tomorrow: 'ngày mai',
    holiday: (name: string) => `Nghỉ lễ: ${name}`,
    onDay: (weekday: string, day: string) => `${weekday} ${day}`,
  },
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'],
  hourWords: {
    days: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    closed: 'nghỉ',
    always: '24/7',
  },
  page: {
    address: 'Địa chỉ',
    ward: 'Phường',
    kind: 'Loại',
    phone: 'Điện thoại',
    access: 'Lối vào và hỗ trợ tiếp cận',
    coordinates: 'Tọa độ',
    openInMaps: 'Mở trong ứng dụng bản đồ',
    directions: 'Chỉ đường đến đây',
    hours: 'Giờ mở cửa',
    day: 'Ngày',
    times: 'Giờ',
    today: 'Hôm nay',
    dayOff: 'Nghỉ',
    noHours: 'Chưa có giờ mở cửa. Gọi điện trước khi đến.',
    exceptions: 'Ngày nghỉ và ngày có giờ khác',
    exceptionToday: (day: string) => `Hôm nay (${day}) áp dụng giờ khác`,
    offToday: (day: string, reason: string) => `Hôm nay (${day}) trụ sở nghỉ. ${reason}`,
    mayDiffer: (reason: string) =>
      `Hôm nay là ngày nghỉ theo lịch làm việc (${reason}): giờ mở cửa có thể khác. Gọi điện trước khi đến.`,
    mayBeOpen:
      'Hôm nay là ngày làm bù theo lịch làm việc: trụ sở có thể mở cửa. Gọi điện trước khi đến.',
    until: (from: string, to: string) => `${from} – ${to}`,
    closedForGood: (day: string) => `Đã đóng hẳn từ ngày ${day}`,
  },
  fields: {
    code: 'Mã',
    name_vi: 'Tên',
    name_en: 'Tên tiếng Anh',
    kind: 'Loại',
    address: 'Địa chỉ',
    ward: 'Phường',
    phone: 'Điện thoại',
    latitude: 'Vĩ độ',
    longitude: 'Kinh độ',
    hours: 'Giờ mở cửa',
    exceptions: 'Ngày nghỉ và giờ khác',
    access_vi: 'Tiếp cận',
    access_en: 'Tiếp cận tiếng Anh',
  } satisfies Record<PlaceField, string>,
  errors: {
    field_missing: 'Thiếu, cần nhập',
    text_too_long: 'Dài quá mức cho phép',
    code_wrong: 'Mã chỉ gồm chữ, số, dấu chấm, gạch nối, gạch dưới, gạch chéo',
    code_twice: 'Mã này có ở nhiều dòng của tệp',
    code_in_other_case:
      'Đã có địa điểm mang mã này, chỉ khác chữ hoa, chữ thường. Viết mã y như trong danh sách đang có.',
    code_of_closed:
      'Mã này thuộc địa điểm đã đóng hẳn. Mở lại địa điểm đó trước, hoặc dùng mã khác.',
    cells_without_column:
      'Dòng có ô nằm ngoài các cột. Ô nào có dấu phẩy bên trong thì đặt cả ô trong dấu ngoặc kép.',
    code_taken: 'Mã này đã thuộc địa điểm khác',
    kind_unknown: 'Không có loại này',
    ward_unknown: 'Không có phường này',
    phone_wrong: 'Không phải số điện thoại ở Việt Nam',
    coordinate_wrong: 'Không phải tọa độ. Ví dụ: vĩ độ 10.8012, kinh độ 106.7034',
    coordinate_missing: 'Có vĩ độ thì phải có kinh độ, và ngược lại',
    coordinate_not_in_vietnam: 'Tọa độ này không ở Việt Nam',
    coordinates_swapped:
      'Vĩ độ và kinh độ có vẻ đã bị đổi chỗ cho nhau: đổi lại thì tọa độ ở Việt Nam',
    hours_unreadable: 'Không đọc được. Ví dụ: T2-T6 07:30-11:30, 13:00-17:00; T7 07:30-11:30',
    hours_day_unknown: 'Có ngày không đọc được. Viết T2, T3 … T7, CN, hoặc T2-T6',
    hours_time_wrong: 'Có giờ không đúng. Viết giờ mở rồi giờ đóng: 07:30-11:30',
    hours_past_midnight:
      'Giờ đóng đứng trước giờ mở, thành mở gần suốt ngày đêm. Giờ chiều, tối viết theo 24 giờ: 08:00-19:00. Mở cả ngày đêm thì viết 24/7',
    hours_overlap: 'Có giờ hoặc ngày trùng nhau',
    hours_too_many: 'Quá nhiều phần, nhiều nhất 60',
    exception_unreadable: 'Không đọc được. Ví dụ: 30/04/2026-01/05/2026 nghỉ (Lễ 30/4 và 1/5)',
    exception_days_wrong: 'Có ngày không đúng. Viết ngày/tháng/năm, ngày đầu trước ngày cuối',
    place_not_found: 'Không tìm thấy địa điểm này',
    place_moved_meanwhile: 'Địa điểm này vừa được người khác đóng hoặc mở lại',
    reason_missing: 'Nhập lý do',
  } satisfies Record<FieldProblem | LineProblem | RowProblem, string> & Record<string, string>,
  desk: deskVi,
  import: importVi satisfies { verdicts: Record<Verdict, string> },
}

/** The shape that every language fills. */
export type PlacesWords = typeof vi
