import type { CallReason } from '../domain/calls.ts'
import type { OwnKind } from '../domain/own-questions.ts'
import type { SettingsWarning } from '../domain/settings.ts'
import type { Ward } from '../domain/wards.ts'
import { campaignSlotsVi } from './slots.vi.ts'

/** How many are told of a change, and how. */
export type ToldPeople = { readonly byEmail: number; readonly byPhone: number }

/** The words of the officers' pages about campaigns. */
export const campaignDeskVi = {
  title: 'Đợt đăng ký',
  create: 'Tạo đợt đăng ký',
  newTitle: 'Đợt đăng ký mới',
  none: 'Chưa có đợt đăng ký nào',
  noneText: 'Tạo đợt đăng ký cho tiêm chủng, lớp học hoặc danh sách hỗ trợ.',
  placeClosed: 'Địa điểm đã đóng',
  column: {
    title: 'Tên',
    state: 'Tình trạng',
    period: 'Nhận đăng ký',
    taken: 'Đã có chỗ',
    waiting: 'Chờ',
    cancelled: 'Đã hủy',
    came: 'Đã đến',
  },
  fields: {
    unit: 'Đơn vị',
    title_vi: 'Tên',
    title_en: 'Tên tiếng Anh',
    about_vi: 'Nội dung',
    about_en: 'Nội dung tiếng Anh',
    who_vi: 'Đối tượng',
    who_en: 'Đối tượng, tiếng Anh',
    age_from: 'Từ đủ (tuổi)',
    age_below: 'Dưới (tuổi)',
    wards: 'Chỉ nhận người cư trú tại',
    place: 'Địa điểm',
    opens_day: 'Bắt đầu nhận đăng ký, ngày',
    opens_time: 'Bắt đầu, giờ',
    closes_day: 'Hạn đăng ký, ngày',
    closes_time: 'Hạn, giờ',
    usual: 'Thông tin cần khai, ngoài họ tên',
    identity: 'Mỗi người chỉ đăng ký một lần, phân biệt theo',
    reminder: 'Nhắc trước, số giờ',
    retention: 'Ngày xóa thông tin cá nhân',
  },
  hints: {
    who_vi:
      'Viết bằng lời cho người dân đọc. Nếu giới hạn độ tuổi thì nhập thêm tuổi ở dưới: chỉ người đúng tuổi, tính đến ngày của khung giờ, mới đăng ký được.',
    identity:
      'Người trong một nhà hay dùng chung số điện thoại và thư điện tử, nên hai cách này phân biệt theo cả họ tên. Cần chặt chẽ thì chọn số định danh: viết tên khác đi cũng không đăng ký thêm được. Ai biết đủ những điều ấy của người khác có thể thử xem người đó đã đăng ký chưa.',
    age_from: 'Ví dụ 60 hoặc 9 tháng; để trống là không giới hạn',
    age_below: 'Ví dụ 6; để trống là không giới hạn',
    wards: 'Không đánh dấu là nhận người ở mọi nơi. Có đánh dấu thì phải hỏi nơi cư trú.',
    place:
      'Gõ vài chữ rồi chọn một nơi trong danh mục địa điểm để người dân có đường dẫn và chỉ đường. Nơi khác thì ghi rõ địa chỉ.',
    reminder: 'Gửi thư điện tử trước khung giờ; 0 là không nhắc.',
    retention: 'Từ ngày này, câu trả lời, liên hệ và thư đã gửi được xóa hẳn; chỉ còn số lượng.',
  },
  slots: campaignSlotsVi,
  own: {
    title: 'Câu hỏi riêng của đợt này',
    hint: 'Nhiều nhất sáu câu, hỏi theo thứ tự dưới đây. Phần nào không có tiếng Anh thì trang tiếng Anh hiện tiếng Việt.',
    answered:
      'Đã có người đăng ký: chỉ đổi được thứ tự, gợi ý và phần tiếng Anh. Câu trả lời đã có vẫn giữ nguyên.',
    number: (place: number) => `Câu ${String(place)}`,
    add: 'Thêm câu hỏi',
    full: 'Đã đủ sáu câu.',
    up: 'Lên',
    down: 'Xuống',
    remove: 'Bỏ',
    addChoice: 'Thêm lựa chọn',
    choice: 'Lựa chọn',
    choiceParts: { vi: 'Tiếng Việt', en: 'Tiếng Anh' },
    untitled: 'chưa có câu hỏi',
    parts: {
      vi: 'Câu hỏi',
      en: 'Câu hỏi bằng tiếng Anh',
      hint_vi: 'Gợi ý trả lời',
      hint_en: 'Gợi ý trả lời bằng tiếng Anh',
    },
    kind: 'Cách trả lời',
    kinds: {
      text: 'Một dòng chữ',
      long_text: 'Đoạn văn',
      yes_no: 'Có hoặc không',
      radio: 'Chọn một',
      checkboxes: 'Chọn nhiều',
      number: 'Số',
      date: 'Ngày',
      address: 'Địa chỉ',
      file: 'Tệp đính kèm',
    } satisfies Record<OwnKind, string>,
    choices: 'Các lựa chọn',
    choicesHint: 'Chỉ dùng khi trả lời bằng cách chọn. Hàng bỏ trống là không dùng.',
    onlyIf: 'Chỉ hỏi khi',
    onlyIfHint:
      'Theo câu trả lời của một câu đứng trước. Câu hoặc lựa chọn vừa nhập hiện ở đây sau khi bấm Lưu.',
    gone: 'Câu trả lời không còn nữa',
    ifAnswer: (question: string, answer: string) => `${question} → ${answer}`,
    always: 'Luôn hỏi',
    yes: 'Có',
    no: 'Không',
    must: 'Bắt buộc',
    required: 'Phải trả lời mới gửi được',
  },
  warnings: {
    title: 'Nên xem lại',
    place_is_closed:
      'Địa điểm này đã đóng hẳn trong danh sách địa điểm. Chọn nơi khác: người đã đăng ký sẽ được báo.',
    nobody_is_told:
      'Không hỏi số điện thoại hay thư điện tử: không báo được cho ai khi có chỗ hoặc khi hủy đợt, và không ai tra cứu lại được phiếu.',
    told_by_phone_only:
      'Không hỏi thư điện tử: khi có chỗ cho người chờ hoặc khi hủy đợt, cán bộ phải gọi điện báo từng người.',
    all_is_past: 'Hạn đăng ký đã qua: mở đợt này thì không ai đăng ký được.',
    kept_long:
      'Thông tin cá nhân được giữ hơn một năm sau khung giờ cuối cùng. Chỉ nên giữ đến khi xong việc.',
  } satisfies Record<SettingsWarning | 'title', string>,
  anyWard: 'Giới hạn theo phường, xã: không',
  someWards: (wards: readonly Ward[]) =>
    `Giới hạn theo phường, xã: ${wards.map(({ name }) => name.vi).join(', ')}`,
  anyNumber: 'Không giới hạn',
  withName: (question: string) => `${question}, cùng với họ tên`,
  save: 'Lưu',
  preview: 'Xem như người dân',
  previewNote: 'Xem thử: chưa ai ngoài cán bộ thấy trang này.',
  public: 'Trang của người dân',
  people: 'Danh sách đăng ký',
  checkIn: 'Điểm danh',
  moves: { open: 'Mở đăng ký', closed: 'Đóng đăng ký', cancelled: 'Hủy đợt này' },
  movesTitle: 'Tình trạng',
  takeAgain: {
    closing: 'Hạn đăng ký đã qua. Muốn nhận tiếp, sửa hạn đăng ký bên dưới rồi lưu.',
    slot: 'Không còn khung giờ nào để đăng ký. Muốn nhận tiếp, thêm khung giờ bên dưới rồi lưu.',
  },
  whenCalledOff: (count: number) => `${String(count)} lúc hủy`,
  cancelWarning: (people: number) =>
    people === 0
      ? 'Chưa có ai đăng ký. Đã hủy thì không mở lại được.'
      : `${String(people)} người đang có chỗ hoặc đang chờ sẽ mất chỗ; ai đã khai thư điện tử đều được báo, người còn lại được đánh dấu để cán bộ gọi điện. Đã hủy thì không mở lại được.`,
  reason: 'Lý do hủy',
  reasonHint: 'Người dân đọc lý do này trên trang đăng ký, trên phiếu và trong thư báo.',
  unsentReason: 'Lý do bạn vừa nhập, chưa được ghi: cần dùng thì chép lại từ đây',
  reasonWas: (reason: string) => `Lý do: ${reason}`,
  telling: {
    title: 'Chưa lưu: đã có người đăng ký',
    who: ({ byEmail, byPhone }: ToldPeople) =>
      [
        ...(byEmail > 0
          ? [`${String(byEmail)} người được gửi thư báo địa điểm hoặc thời gian mới.`]
          : []),
        ...(byPhone > 0
          ? [`${String(byPhone)} người không khai thư điện tử: được đánh dấu để cán bộ gọi điện.`]
          : []),
      ].join(' '),
    next: 'Nếu đúng là muốn đổi, bấm Lưu và báo ở cuối trang. Nếu không, sửa lại rồi lưu.',
    save: 'Lưu và báo',
  },
  erasing: {
    title: 'Chưa lưu: lưu như vậy là xóa ngay thông tin của mọi người đã đăng ký',
    who: (people: number, day: string) =>
      `Ngày xóa ${day} đã đến. Bấm lưu là câu trả lời, liên hệ, tệp và thư đã gửi của ${String(people)} người đã đăng ký bị xóa ngay, chỉ còn số lượng. Không lấy lại được.`,
    next: 'Nếu đúng là muốn xóa, bấm Xóa và lưu ở cuối trang. Nếu không, sửa ngày xóa thông tin cá nhân rồi lưu.',
    save: 'Xóa và lưu',
  },
  cancelForGood: 'Hủy hẳn đợt này',
  /** Above the form, where somebody else has just saved otherwise what is more than a sentence. */
  theirLists: {
    title: 'Người khác vừa lưu',
    none: 'Không có gì.',
    text: 'Bản của bạn chưa được lưu và vẫn còn ở dưới. Bấm Lưu lần nữa thì bản của bạn thay bản này.',
  },
  done: {
    luu: 'Đã lưu',
    mo: 'Đã mở đăng ký',
    dong: 'Đã đóng đăng ký',
    huy: 'Đã hủy đợt đăng ký',
    'huy-khung': 'Đã hủy khung giờ',
  },
  erased: (moment: string) => `Thông tin cá nhân đã được xóa lúc ${moment}.`,
  counts: 'Số lượng',
  onlyCounts: 'Danh sách không còn nữa, chỉ còn số lượng.',
  slot: 'Khung giờ',
  places: 'Chỗ',
  list: {
    title: 'Danh sách đăng ký',
    download: 'Tải danh sách (CSV)',
    code: 'Mã',
    name: 'Họ và tên',
    slot: 'Khung giờ',
    state: 'Tình trạng',
    contact: 'Liên hệ',
    arrival: 'Thứ tự',
    repeatedAt: 'Gửi đăng ký lần nữa lúc',
    registeredAt: 'Đăng ký lúc',
    answers: 'Thông tin đã khai',
    checkedIn: 'Điểm danh',
    toBeCalled: 'Cần gọi điện',
    calls: {
      promoted: 'Gọi điện báo có chỗ',
      changed: 'Gọi điện báo thay đổi',
      called_off: 'Gọi điện báo đợt đã hủy',
      slot_called_off: 'Gọi điện báo khung giờ đã hủy',
    } satisfies Record<CallReason, string>,
    cancel: {
      back: 'Người đăng ký',
      title: 'Hủy đăng ký này thay người dân',
      lead: 'Khi người khác đăng ký nhầm, hoặc chính người này nhờ hủy. Người này đang giữ chỗ thì chỗ được chuyển ngay cho người chờ đầu tiên, nếu có; không lấy lại được.',
      reason: 'Lý do',
      reasonHint: 'Ghi trên phiếu và trong thư báo cho người đăng ký.',
      send: 'Hủy đăng ký này',
      was: 'Lý do đơn vị hủy',
    },
    call: {
      all: 'Tất cả',
      due: 'Cần gọi',
      filter: 'Lọc danh sách',
      /** Of a link that dials. */
      dial: (phone: string) => `Gọi\u00a0${phone}`,
      noPhone: 'Không khai số điện thoại',
      what: 'Gọi điện',
      reached: 'Đã gọi được',
      missed: 'Không liên lạc được',
      takeBack: 'Bỏ ghi lần gọi này',
      last: (reached: boolean, moment: string, who: string) =>
        `${reached ? 'Đã gọi' : 'Gọi không được'} lúc ${moment}, ${who}`,
      noted: {
        reached: (name: string) => `Đã ghi: gọi được ${name}`,
        missed: (name: string) => `Đã ghi: không liên lạc được ${name}`,
        takenBack: (name: string) => `Đã bỏ ghi lần gọi: ${name}`,
        notDue: (name: string) => `Không cần gọi nữa: ${name}`,
      },
      stillDue: 'Người này vẫn ở trong danh sách cần gọi.',
      /** Said to screen readers after the words of a button. */
      of: (name: string) => `: ${name}`,
      none: 'Không còn ai cần gọi',
      noneText:
        'Người không khai thư điện tử sẽ hiện ở đây khi có chỗ, khi địa điểm hay thời gian thay đổi hoặc khi hủy đợt.',
      first: (shown: number, count: number) =>
        `Hiện ${String(shown)} trong ${String(count)} người. Ghi xong người nào, người tiếp theo sẽ hiện ra.`,
      at: 'Gọi lần cuối lúc',
      by: 'Người gọi',
      outcome: 'Kết quả gọi',
    },
    find: 'Tìm người đăng ký',
    findHint: 'Họ tên (không dấu cũng được), số điện thoại hoặc mã',
    tooShort: 'Nhập từ hai ký tự trở lên',
    everybody: 'Cả danh sách',
    found: (count: number) =>
      count === 0
        ? 'Không có ai khớp trong đợt này. Thử gõ ít chữ hơn.'
        : `Tìm thấy ${String(count)} người`,
    none: 'Chưa có ai đăng ký',
    noneText: 'Người đăng ký sẽ hiện ở đây theo khung giờ và thứ tự.',
    next: 'Trang sau',
    first: 'Về trang đầu',
  },
  desk: {
    title: 'Điểm danh',
    code: 'Mã đăng ký',
    hint: 'Quét mã QR bằng máy ảnh của điện thoại, hoặc nhập mã.',
    send: 'Điểm danh',
    withoutCode: 'Người không mang mã: tìm trong danh sách đăng ký',
    arrived: (name: string) => `Đã điểm danh: ${name}`,
    again: (name: string, moment: string) => `${name} đã điểm danh lúc ${moment}`,
    ready: (name: string) => `${name}: có chỗ, chưa điểm danh`,
    takeBack: 'Bỏ điểm danh người này',
    takenBack: (name: string) => `Đã bỏ điểm danh: ${name}`,
    problems: {
      code_wrong: 'Mã gồm tám chữ và số. Nếu quét QR, hãy quét đúng phiếu đăng ký của cổng này',
      code_unknown: 'Không có mã này trong đợt đăng ký',
      still_waiting: 'còn trong danh sách chờ',
      was_cancelled: 'đăng ký này đã được hủy',
      called_off: 'đợt đăng ký này đã bị hủy',
      slot_called_off: 'khung giờ này đã bị hủy',
      not_the_day: 'chưa đến ngày của khung giờ, chỉ điểm danh được từ ngày đó',
    },
  },
}
