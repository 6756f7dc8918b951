/** What people of the demo can register for. */
import type { OwnQuestion, Usual } from '#features/campaigns'
import type { Localised } from '#kernel/language.ts'

/** One campaign. Days are counted from today; `people`: how many have registered. */
export type CampaignPlan = {
  readonly unit: string
  readonly title: Localised
  readonly about: Localised
  readonly who: Localised
  /** Ages that are let in, in months. */
  readonly ages: { readonly from: number; readonly below: number | undefined }
  /** Wards whose residents alone are. */
  readonly wards?: readonly string[]
  readonly place: string
  /** Code of the place in the register, where it is one of those. */
  readonly placeCode?: string
  readonly usual: readonly Usual[]
  readonly own: readonly OwnQuestion[]
  readonly inDays: number
  readonly hours: number
  /** A slot each day, not all on one. */
  readonly isDaily: boolean
  readonly slots: readonly {
    readonly from: number
    readonly capacity: number
    readonly people: number
  }[]
  readonly isOver: boolean
}

const own = (number: number, more: Partial<OwnQuestion>): OwnQuestion => ({
  ...{ number, label: { vi: '', en: '' }, hint: { vi: '', en: '' }, kind: 'text' },
  ...{ choices: [], required: false, onlyIf: undefined },
  ...more,
})

const fromYears = (years: number) => ({ from: years * 12, below: undefined })

export const PLANS: readonly CampaignPlan[] = [
  {
    unit: 'y-te',
    title: {
      vi: 'Tiêm vắc xin cúm mùa cho người từ 60 tuổi',
      en: 'Seasonal flu vaccination for people aged 60 and over',
    },
    about: {
      vi: 'Tiêm miễn phí một mũi vắc xin cúm mùa. Mang theo căn cước và sổ khám bệnh nếu có; ở lại theo dõi 30 phút sau khi tiêm.',
      en: 'One free dose of seasonal flu vaccine. Bring your identity card and your health record if you have one; stay for 30 minutes afterwards.',
    },
    who: {
      vi: 'Người từ 60 tuổi trở lên đang cư trú trên địa bàn.',
      en: 'People aged 60 and over who live in the district.',
    },
    ages: fromYears(60),
    ...{ place: 'Trạm y tế phường 11, quận Bình Thạnh', placeCode: 'YT-11' },
    usual: ['phone', 'email', 'born_on', 'ward_text'],
    own: [
      own(1, {
        label: {
          vi: 'Có tiền sử dị ứng với vắc xin?',
          en: 'Have you ever had an allergy to a vaccine?',
        },
        ...{ kind: 'yes_no', required: true },
      }),
      own(2, {
        label: { vi: 'Dị ứng với vắc xin nào?', en: 'To which vaccine?' },
        onlyIf: { number: 1, answer: 'yes' },
      }),
      own(3, {
        label: { vi: 'Có cần hỗ trợ đi lại?', en: 'Do you need help with walking?' },
        kind: 'yes_no',
      }),
      own(4, {
        label: { vi: 'Sổ khám bệnh hoặc đơn thuốc', en: 'Health record or prescription' },
        hint: {
          vi: 'Chỉ cần khi đang điều trị bệnh mạn tính. Ảnh chụp rõ nét là được.',
          en: 'Only when you are treated for a chronic illness. A clear photo will do.',
        },
        kind: 'file',
      }),
    ],
    ...{ inDays: 9, hours: 1, isDaily: false, isOver: false },
    slots: [
      { from: 8, capacity: 40, people: 6 },
      { from: 9, capacity: 40, people: 4 },
      { from: 14, capacity: 30, people: 2 },
      { from: 15, capacity: 30, people: 0 },
    ],
  },
  {
    unit: 'y-te',
    title: {
      vi: 'Tiêm bổ sung vắc xin sởi cho trẻ dưới 5 tuổi',
      en: 'Additional measles vaccination for children under 5',
    },
    about: {
      vi: 'Tiêm miễn phí một mũi cho trẻ chưa tiêm đủ hai mũi. Mang theo sổ tiêm chủng của trẻ; ở lại theo dõi 30 phút sau khi tiêm.',
      en: 'One free dose for children who have not had both. Bring the child’s vaccination book; stay for 30 minutes afterwards.',
    },
    who: {
      vi: 'Trẻ từ 9 tháng đến dưới 5 tuổi chưa tiêm đủ hai mũi vắc xin sởi. Cha mẹ hoặc người giám hộ đăng ký cho trẻ.',
      en: 'Children from 9 months to under 5 years who have not had both doses. A parent or guardian registers the child.',
    },
    ages: { from: 9, below: 60 },
    wards: ['phuong-11', 'phuong-13'],
    ...{ place: 'Trạm y tế phường 11, quận Bình Thạnh', placeCode: 'YT-11' },
    usual: ['phone', 'email', 'born_on', 'ward', 'ward_text'],
    own: [
      own(1, {
        label: { vi: 'Trẻ đã tiêm mấy mũi?', en: 'How many doses has the child had?' },
        ...{ kind: 'radio', required: true },
        choices: [
          { number: 1, vi: 'Chưa tiêm mũi nào', en: 'None' },
          { number: 2, vi: 'Một mũi', en: 'One' },
          { number: 3, vi: 'Không nhớ', en: 'I do not remember' },
        ],
      }),
      own(2, {
        label: { vi: 'Ảnh trang sổ tiêm chủng', en: 'Photo of the vaccination book' },
        hint: {
          vi: 'Nếu có. Ảnh chụp rõ nét là được.',
          en: 'If you have it. A clear photo will do.',
        },
        kind: 'file',
      }),
    ],
    ...{ inDays: 6, hours: 1, isDaily: false, isOver: false },
    slots: [
      { from: 8, capacity: 25, people: 0 },
      { from: 9, capacity: 25, people: 0 },
    ],
  },
  {
    unit: 'van-hoa-thong-tin',
    title: {
      vi: 'Lớp dùng điện thoại thông minh cho người cao tuổi',
      en: 'Smartphone class for older people',
    },
    about: {
      vi: 'Bốn buổi: gọi video, đặt lịch khám, nộp hồ sơ trực tuyến, nhận biết tin nhắn lừa đảo. Mang theo điện thoại.',
      en: 'Four lessons: video calls, booking a doctor, applying online, telling fraud. Bring your phone.',
    },
    who: {
      vi: 'Người từ 55 tuổi trở lên; ưu tiên người chưa từng học.',
      en: 'People aged 55 and over.',
    },
    ages: fromYears(55),
    place: 'Nhà văn hóa quận Bình Thạnh, phòng 2',
    usual: ['phone', 'email', 'born_on'],
    own: [
      own(1, {
        label: { vi: 'Loại điện thoại', en: 'Kind of phone' },
        kind: 'radio',
        choices: [
          { number: 1, vi: 'Android', en: 'Android' },
          { number: 2, vi: 'iPhone', en: 'iPhone' },
          { number: 3, vi: 'Chưa có điện thoại', en: 'No phone yet' },
        ],
      }),
      own(2, { label: { vi: 'Muốn học nhất điều gì', en: '' } }),
    ],
    ...{ inDays: 12, hours: 2, isDaily: false, isOver: false },
    slots: [{ from: 9, capacity: 12, people: 16 }],
  },
  {
    unit: 'y-te',
    title: { vi: 'Tập huấn sơ cứu tại cộng đồng', en: 'First aid training for the community' },
    about: {
      vi: 'Một buổi thực hành: hồi sức tim phổi, cầm máu, xử trí bỏng và hóc dị vật.',
      en: 'One practical lesson: resuscitation, bleeding, burns, choking.',
    },
    who: { vi: 'Người từ 16 tuổi trở lên.', en: 'People aged 16 and over.' },
    ages: fromYears(16),
    place: 'Hội trường Phòng Y tế quận',
    usual: ['phone', 'email', 'born_on'],
    own: [],
    ...{ inDays: -14, hours: 3, isDaily: true, isOver: true },
    slots: [
      { from: 8, capacity: 20, people: 6 },
      { from: 8, capacity: 20, people: 4 },
    ],
  },
]
