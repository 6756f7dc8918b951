import { writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import type { OtherSlots } from '../domain/other-slots.ts'

/** What a message tells. */
export type MailFacts = {
  readonly title: string
  /** What the family calls the person; empty where no name was given. */
  readonly name: string
  readonly startsAt: Instant
  readonly when: string
  readonly place: string
  readonly code: string
  readonly link: string
  /** Why it was called off; empty while it was not. */
  readonly reason: string
  /** What is left to who registered for a slot that was called off. */
  readonly others: OtherSlots
  /** Was checked in before it was called off. */
  readonly hasCome: boolean
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

/** Letters about brothers and sisters come to one address. */
const subject = (what: string, { title, name, startsAt, code }: MailFacts): string =>
  `${what}: ${title} (${name || writeTime(startsAt)}, mã …${code.slice(-4)})`

const slip = ({ name, when, place, code, link }: MailFacts, linkText: string): string =>
  `${name === '' ? '' : `Người tham gia: ${name}\n`}Thời gian: ${when}\nĐịa điểm: ${place}\nMã đăng ký: ${code}\n\n${linkText}:\n${link}\n`

const facts = (mail: MailFacts): string => slip(mail, 'Xem phiếu hoặc hủy đăng ký')

const bare = (mail: MailFacts): string => slip(mail, 'Phiếu đăng ký')

const IF_NOT_DONE =
  'Nếu việc của bạn chưa xong, hãy hỏi nơi tổ chức; đã xong thì bạn không phải làm gì thêm.'

const OTHERS: Readonly<Record<OtherSlots, string>> = {
  offered: 'Các khung giờ khác vẫn như cũ: nếu vẫn muốn tham gia, bạn đăng ký khung giờ khác.',
  standing:
    'Các khung giờ khác vẫn như cũ nhưng không còn nhận đăng ký. Bạn không phải làm gì thêm.',
  none: 'Đợt này không còn khung giờ nào khác. Bạn không phải làm gì thêm.',
}

/** The words of messages to who registered. */
export const campaignMailVi = {
  when: (from: Instant, to: Instant) =>
    `${writeTime(from)}–${writeTime(to)} ngày ${writeDay(dateInVietNam(from))}`,
  mail: {
    confirmed: {
      subject: (mail: MailFacts) => subject('Đã đăng ký', mail),
      body: (mail: MailFacts) => `Bạn đã có chỗ: ${mail.title}\n\n${facts(mail)}`,
    },
    waiting: {
      subject: (mail: MailFacts) => subject('Trong danh sách chờ', mail),
      body: (mail: MailFacts) =>
        `Khung giờ bạn chọn đã hết chỗ. Bạn đang ở trong danh sách chờ: ${mail.title}\nKhi có chỗ, chúng tôi gửi thư báo ngay.\n\n${facts(mail)}`,
    },
    promoted: {
      subject: (mail: MailFacts) => subject('Đã có chỗ cho bạn', mail),
      body: (mail: MailFacts) =>
        `Bạn đã được xếp chỗ từ danh sách chờ: ${mail.title}\nNếu không đến được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    reminder: {
      subject: (mail: MailFacts) => subject('Nhắc lịch', mail),
      body: (mail: MailFacts) =>
        `Sắp đến lịch bạn đã đăng ký: ${mail.title}\nNhớ mang theo mã đăng ký. Nếu không đến được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    cancelled: {
      subject: (mail: MailFacts) => subject('Đã hủy đăng ký', mail),
      body: (mail: MailFacts) =>
        `Đăng ký của bạn đã được hủy theo yêu cầu: ${mail.title}\nNếu vẫn muốn tham gia, bạn phải đăng ký lại từ đầu.\n\n${bare(mail)}`,
    },
    cancelled_by_unit: {
      subject: (mail: MailFacts) => subject('Đã hủy đăng ký', mail),
      body: (mail: MailFacts) =>
        `Đơn vị tổ chức đã hủy đăng ký của bạn: ${mail.title}${because(mail)}\nNếu vẫn muốn tham gia, bạn phải đăng ký lại từ đầu.\n\n${bare(mail)}`,
    },
    changed: {
      subject: (mail: MailFacts) => subject('Có thay đổi', mail),
      body: (mail: MailFacts) =>
        `Đợt bạn đã đăng ký vừa có thay đổi: ${mail.title}\n\n${changes(mail)}\n\nĐăng ký của bạn vẫn giữ nguyên. Nếu không đến được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    again: {
      subject: (mail: MailFacts) => subject('Bạn đã đăng ký rồi', mail),
      body: (mail: MailFacts) =>
        `Vừa có một lần gửi đăng ký nữa với thông tin của bạn: ${mail.title}\nMỗi người một đăng ký: đăng ký trước của bạn vẫn giữ nguyên, lần gửi sau không được tính. Muốn đổi khung giờ, hãy hủy phiếu dưới đây rồi đăng ký lại.\nNếu không phải bạn gửi thì bạn không phải làm gì.\n\n${facts(mail)}`,
    },
    slot_called_off: {
      subject: (mail: MailFacts) => subject('Khung giờ đã hủy', mail),
      body: (mail: MailFacts) =>
        mail.hasCome
          ? `Khung giờ này vừa bị hủy sau khi bạn đã điểm danh: ${mail.title}${because(mail)}\n${IF_NOT_DONE}\n\n${bare(mail)}`
          : `Rất tiếc, khung giờ bạn đã đăng ký không được tổ chức nữa: ${mail.title}${because(mail)}\n${OTHERS[mail.others]}\n\n${bare(mail)}`,
    },
    called_off: {
      subject: (mail: MailFacts) => subject('Đợt đăng ký đã hủy', mail),
      body: (mail: MailFacts) =>
        mail.hasCome
          ? `Đợt này vừa bị hủy sau khi bạn đã điểm danh: ${mail.title}${because(mail)}\n${IF_NOT_DONE}\n\n${bare(mail)}`
          : `Rất tiếc, đợt bạn đã đăng ký không được tổ chức nữa: ${mail.title}${because(mail)}\nBạn không phải làm gì thêm.\n\n${bare(mail)}`,
    },
  },
}
