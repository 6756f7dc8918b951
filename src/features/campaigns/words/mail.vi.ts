import { writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'

/** What a message tells. */
export type MailFacts = {
  readonly title: string
  readonly when: string
  readonly place: string
  readonly code: string
  readonly link: string
  /** Why it was called off; empty while it was not. */
  readonly reason: string
  /** Where and when it was to be, where that changed. */
  readonly before: { readonly place: string; readonly when: string } | undefined
}

/** Changes as they are told: what is, then what is no more. */
const changes = ({ before, place, when }: MailFacts): string =>
  [
    ...(before === undefined || before.place === place
      ? []
      : [`Địa điểm mới: ${place}\n(trước đây: ${before.place})`]),
    ...(before === undefined || before.when === when
      ? []
      : [`Thời gian mới: ${when}\n(trước đây: ${before.when})`]),
  ].join('\n')

const because = ({ reason }: MailFacts): string => (reason === '' ? '' : `\nLý do: ${reason}`)

const slip = ({ when, place, code, link }: MailFacts, linkText: string): string =>
  `Thời gian: ${when}\nĐịa điểm: ${place}\nMã đăng ký: ${code}\n\n${linkText}:\n${link}\n`

const facts = (mail: MailFacts): string => slip(mail, 'Xem phiếu hoặc hủy đăng ký')

const bare = (mail: MailFacts): string => slip(mail, 'Phiếu đăng ký')

/** The words of messages to who registered. */
export const campaignMailVi = {
  when: (from: Instant, to: Instant) =>
    `${writeTime(from)}–${writeTime(to)} ngày ${writeDay(dateInVietNam(from))}`,
  mail: {
    confirmed: {
      subject: (title: string) => `Đã đăng ký: ${title}`,
      body: (mail: MailFacts) => `Bạn đã có chỗ: ${mail.title}\n\n${facts(mail)}`,
    },
    waiting: {
      subject: (title: string) => `Trong danh sách chờ: ${title}`,
      body: (mail: MailFacts) =>
        `Khung giờ bạn chọn đã hết chỗ. Bạn đang ở trong danh sách chờ: ${mail.title}\nKhi có chỗ, chúng tôi gửi thư báo ngay.\n\n${facts(mail)}`,
    },
    promoted: {
      subject: (title: string) => `Đã có chỗ cho bạn: ${title}`,
      body: (mail: MailFacts) =>
        `Bạn đã được xếp chỗ từ danh sách chờ: ${mail.title}\nNếu không đến được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    reminder: {
      subject: (title: string) => `Nhắc lịch: ${title}`,
      body: (mail: MailFacts) =>
        `Sắp đến lịch bạn đã đăng ký: ${mail.title}\nNhớ mang theo mã đăng ký. Nếu không đến được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    cancelled: {
      subject: (title: string) => `Đã hủy đăng ký: ${title}`,
      body: (mail: MailFacts) =>
        `Đăng ký của bạn đã được hủy theo yêu cầu: ${mail.title}\nNếu vẫn muốn tham gia, bạn phải đăng ký lại từ đầu.\n\n${bare(mail)}`,
    },
    cancelled_by_unit: {
      subject: (title: string) => `Đã hủy đăng ký: ${title}`,
      body: (mail: MailFacts) =>
        `Đơn vị tổ chức đã hủy đăng ký của bạn: ${mail.title}${because(mail)}\nNếu vẫn muốn tham gia, bạn phải đăng ký lại từ đầu.\n\n${bare(mail)}`,
    },
    changed: {
      subject: (title: string) => `Có thay đổi: ${title}`,
      body: (mail: MailFacts) =>
        `Đợt bạn đã đăng ký vừa có thay đổi: ${mail.title}\n\n${changes(mail)}\n\nĐăng ký của bạn vẫn giữ nguyên. Nếu không đến được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    again: {
      subject: (title: string) => `Bạn đã đăng ký rồi: ${title}`,
      body: (mail: MailFacts) =>
        `Vừa có một lần gửi đăng ký nữa với thông tin của bạn: ${mail.title}\nMỗi người một đăng ký: đăng ký trước của bạn vẫn giữ nguyên, lần gửi sau không được tính. Muốn đổi khung giờ, hãy hủy phiếu dưới đây rồi đăng ký lại.\nNếu không phải bạn gửi thì bạn không phải làm gì.\n\n${facts(mail)}`,
    },
    slot_called_off: {
      subject: (title: string) => `Khung giờ đã hủy: ${title}`,
      body: (mail: MailFacts) =>
        `Rất tiếc, khung giờ bạn đã đăng ký không được tổ chức nữa: ${mail.title}${because(mail)}\nCác khung giờ khác vẫn như cũ: nếu vẫn muốn tham gia, bạn đăng ký khung giờ khác.\n\n${bare(mail)}`,
    },
    called_off: {
      subject: (title: string) => `Đợt đăng ký đã hủy: ${title}`,
      body: (mail: MailFacts) =>
        `Rất tiếc, đợt bạn đã đăng ký không được tổ chức nữa: ${mail.title}${because(mail)}\nBạn không phải làm gì thêm.\n\n${bare(mail)}`,
    },
  },
}
