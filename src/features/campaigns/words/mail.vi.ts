import { writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'

/** What a message tells. */
export type MailFacts = {
  readonly title: string
  readonly when: string
  readonly place: string
  readonly code: string
  readonly link: string
}

const facts = ({ when, place, code, link }: MailFacts): string =>
  `Thời gian: ${when}\nĐịa điểm: ${place}\nMã đăng ký: ${code}\n\nPhiếu và hủy đăng ký:\n${link}\n`

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
        `Khung giờ bạn chọn đã hết chỗ, bạn ở trong danh sách chờ: ${mail.title}\nKhi có chỗ, bạn nhận được thư báo.\n\n${facts(mail)}`,
    },
    promoted: {
      subject: (title: string) => `Đã có chỗ cho bạn: ${title}`,
      body: (mail: MailFacts) =>
        `Có người hủy đăng ký, chỗ đó nay là của bạn: ${mail.title}\nNếu không đi được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    reminder: {
      subject: (title: string) => `Nhắc lịch: ${title}`,
      body: (mail: MailFacts) =>
        `Sắp đến lịch bạn đã đăng ký: ${mail.title}\nNhớ mang theo mã đăng ký. Nếu không đi được, hãy hủy để người sau có chỗ.\n\n${facts(mail)}`,
    },
    called_off: {
      subject: (title: string) => `Đã hủy: ${title}`,
      body: (mail: MailFacts) =>
        `Đợt bạn đã đăng ký không còn diễn ra: ${mail.title}\n\n${facts(mail)}`,
    },
  },
}
