import type { AskedWords } from './domain/asked.ts'
import type { CalledOff, CampaignState, Taking } from './domain/campaign.ts'
import type { OtherSlots } from './domain/other-slots.ts'
import type { RegistrationState } from './domain/registration.ts'
import { campaignAgesVi } from './words/ages.vi.ts'
import { campaignDeskVi } from './words/desk.vi.ts'
import { campaignErrorsVi } from './words/errors.vi.ts'
import { campaignMailVi } from './words/mail.vi.ts'
import { campaignWardsVi } from './words/wards.vi.ts'

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
    over: 'Đã ngừng nhận đăng ký',
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
  askBeforeComing: 'Hãy hỏi nơi tổ chức trước khi đến.',
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
  calledOff: 'Đợt đăng ký này đã bị hủy',
  allCalledOff: 'Các khung giờ của đợt này đều đã bị hủy',
  start: 'Đăng ký',
  erasedOn: (day: string) => `Thông tin bạn khai được xóa hẳn vào ngày ${day}.`,
  form: {
    slot: 'Chọn khung giờ',
    slotHint:
      'Khung giờ hết chỗ vẫn chọn được: bạn được ghi vào danh sách chờ và được báo khi có chỗ.',
    send: 'Gửi đăng ký',
    page: 'Thông tin đăng ký',
    once: (question: string) => `Mỗi người một đăng ký trong đợt này, phân biệt theo: ${question}.`,
    onceWithName: (question: string) =>
      `Mỗi người một đăng ký trong đợt này, phân biệt theo họ tên cùng với: ${question}. Người trong một nhà dùng chung được.`,
    /** Of the answer that tells people apart. `ask`: whom to ask. */
    onlyOnce: (ask: string) =>
      `Không đăng ký thêm được với thông tin này: mỗi người một đăng ký. Nếu bạn đã đăng ký, phiếu cũ vẫn giữ nguyên: mở thư đã nhận, hoặc tra cứu bằng mã. Không còn mã, hãy hỏi ${ask}.`,
    /** Where names tell people apart. */
    otherAccents:
      'Nếu là người khác có tên chỉ khác ở dấu, hãy ghi họ tên đủ dấu; vẫn không được thì cũng hỏi nơi này.',
    askedTooMuch: (ask: string) =>
      `Từ mạng bạn đang dùng vừa có nhiều lần gửi trùng người. Để giữ kín thông tin của người khác, chúng tôi tạm ngừng nhận từ mạng này, nhiều nhất một giờ. Bạn có thể gửi lại sau, dùng mạng khác, hoặc hỏi ${ask}.`,
    problems: {
      not_taking: 'Đợt này không còn nhận đăng ký',
      slot_gone: 'Khung giờ này không còn nhận đăng ký. Chọn khung giờ khác.',
    },
  },
  states: {
    confirmed: 'Đã có chỗ',
    waiting: 'Trong danh sách chờ',
    cancelled: 'Đã hủy đăng ký',
    called_off: 'Đợt đăng ký đã hủy',
    slot_called_off: 'Khung giờ đã hủy',
    came: 'Đã điểm danh',
  } satisfies Record<RegistrationState | CalledOff | 'came', string>,
  slip: {
    title: 'Phiếu đăng ký',
    repeated: (moment: string) => `Lúc ${moment} có thêm một lần gửi đăng ký cho người này`,
    repeatedText:
      'Lần đó không được tính, đăng ký này vẫn giữ nguyên. Muốn đổi khung giờ, hãy hủy phiếu này rồi đăng ký lại.',
    code: 'Mã đăng ký',
    position: (place: number) =>
      place === 1 ? 'Bạn là người chờ đầu tiên.' : `Trước bạn còn ${String(place - 1)} người chờ.`,
    waitingText:
      'Khi có người hủy, chỗ trống đến lượt bạn và chúng tôi gửi thư báo ngay nếu bạn đã khai thư điện tử.',
    confirmedText: 'Khi đến, đưa mã hoặc mã QR này cho cán bộ.',
    off: {
      called_off: 'Đợt đăng ký này đã bị hủy',
      slot_called_off: 'Khung giờ này đã bị hủy',
    } satisfies Record<CalledOff, string>,
    offSinceCome: {
      called_off: 'Đợt đăng ký này bị hủy sau khi bạn đã điểm danh',
      slot_called_off: 'Khung giờ này bị hủy sau khi bạn đã điểm danh',
    } satisfies Record<CalledOff, string>,
    askIfNotDone: 'Nếu việc của bạn chưa xong, hãy hỏi nơi tổ chức.',
    others: {
      offered: 'Các khung giờ khác vẫn như cũ. Nếu vẫn muốn tham gia, bạn đăng ký khung giờ khác.',
      standing: 'Các khung giờ khác vẫn như cũ nhưng không còn nhận đăng ký.',
      none: 'Đợt này không còn khung giờ nào khác.',
    } satisfies Record<OtherSlots, string>,
    erasedTitle: 'Phiếu này không còn nữa',
    erased:
      'Đợt đăng ký đã kết thúc và thông tin cá nhân đã được xóa như đã báo khi đăng ký; chỉ còn số lượng.',
    time: 'Thời gian',
    place: 'Địa điểm',
    answers: 'Thông tin đã khai',
    registeredAt: 'Đăng ký lúc',
    checkedIn: (moment: string) => `Đã điểm danh lúc ${moment}`,
    qrAlt: 'Mã QR dẫn đến phiếu này',
    keep: 'Hãy lưu địa chỉ trang này hoặc chụp màn hình. Khi cần, tra cứu lại phiếu bằng mã và số điện thoại hoặc thư điện tử đã khai.',
    print: 'In phiếu',
    another: 'Đăng ký thêm cho người khác',
    anotherSlot: 'Đăng ký khung giờ khác',
    cancel: 'Hủy đăng ký',
    cancelledByUnit: 'Đơn vị tổ chức đã hủy đăng ký này',
    cancelTitle: 'Hủy đăng ký này?',
    /** `waiting`: how many wait in the slot. */
    cancelText: (state: RegistrationState, waiting: number): string => {
      if (state === 'waiting')
        return 'Bạn rời danh sách chờ. Sau khi hủy, nếu vẫn muốn tham gia thì bạn phải đăng ký lại từ đầu và đứng cuối danh sách.'
      const becomes =
        waiting > 0
          ? 'Chỗ của bạn được chuyển ngay cho người đang chờ đầu tiên.'
          : 'Chỗ của bạn được trả lại ngay cho người khác đăng ký.'
      return `${becomes} Sau khi hủy, bạn phải đăng ký lại từ đầu nếu muốn tham gia.`
    },
    cancelNo: 'Giữ đăng ký',
    cancelYes: 'Hủy đăng ký',
    cancelProblems: {
      slot_began: 'Đã đến giờ tham gia nên không hủy đăng ký được nữa',
      called_off: 'Đợt đăng ký này đã bị hủy, bạn không phải hủy nữa',
      slot_called_off: 'Khung giờ này đã bị hủy, bạn không phải hủy nữa',
      has_come: 'Đã điểm danh nên không hủy đăng ký được nữa',
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
    name_hint: 'Của người đến tham gia. Đăng ký cho con thì ghi họ tên của con.',
    phone: 'Số điện thoại',
    phone_hint: 'Số liên hệ được, của cha mẹ hay người thân cũng được. Ví dụ 0912 345 678',
    email: 'Thư điện tử',
    born_on: 'Ngày sinh',
    identity_number: 'Số định danh cá nhân (căn cước)',
    ward: 'Phường, xã nơi cư trú',
    ward_hint: 'Nơi thường trú hoặc tạm trú của người đăng ký',
    elsewhere: 'Nơi khác',
    ward_text: 'Nơi ở (phường, khu phố)',
    rest_of_address: 'Số nhà, tên đường, khu phố',
    page: 'Thông tin đăng ký',
  } satisfies Record<keyof AskedWords, string>,
  errors: campaignErrorsVi,
  campaignStates: {
    draft: 'Bản nháp',
    open: 'Đã mở',
    closed: 'Đã đóng',
    cancelled: 'Đã hủy',
  } satisfies Record<CampaignState, string>,
  desk: campaignDeskVi,
  ages: campaignAgesVi,
  wards: campaignWardsVi,
  mail: campaignMailVi.mail,
}

/** The shape that every language fills. */
export type CampaignsWords = typeof vi
