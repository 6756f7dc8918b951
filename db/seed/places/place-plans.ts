/** What places a ward of the demo has. */
import type { PlaceKind } from '#features/places'

/** One kind of place: in every so many wards, beginning with which. */
export type KindPlan = {
  readonly kind: PlaceKind
  readonly code: string
  readonly everyWards: number
  readonly from: number
  readonly nameVi: (ward: string) => string
  readonly nameEn: (ward: string) => string
  /** Each has one of these. */
  readonly hours: readonly string[]
  readonly holidays: boolean
}

const OFFICE_HOURS = 'T2-T6 07:30-11:30, 13:00-17:00'
const WITH_SATURDAY = 'T2-T6 07:30-11:30, 13:00-17:00; T7 07:30-11:30'

/** Days on which offices are closed, as far as the demo goes. */
export const HOLIDAYS = [
  '01/01/2027 nghỉ (Tết Dương lịch)',
  '05/02/2027-11/02/2027 nghỉ (Tết Nguyên đán)',
  '30/04/2027-01/05/2027 nghỉ (Ngày Chiến thắng và Ngày Quốc tế Lao động)',
  '02/09/2027-03/09/2027 nghỉ (Quốc khánh)',
].join('; ')

/** The kinds, as often as a ward has them: sixty places in twenty wards. */
export const KINDS: readonly KindPlan[] = [
  {
    ...{ kind: 'office', code: 'CQ', everyWards: 1, from: 0, holidays: true },
    nameVi: ward => `Trụ sở Ủy ban nhân dân phường ${ward}`,
    nameEn: ward => `Office of the People’s Committee of Ward ${ward}`,
    hours: [OFFICE_HOURS, WITH_SATURDAY],
  },
  {
    ...{ kind: 'clinic', code: 'YT', everyWards: 2, from: 0, holidays: false },
    nameVi: ward => `Trạm y tế phường ${ward}`,
    nameEn: ward => `Ward ${ward} health station`,
    hours: [WITH_SATURDAY, '24/7'],
  },
  {
    ...{ kind: 'vaccination_point', code: 'TC', everyWards: 4, from: 1, holidays: true },
    nameVi: ward => `Điểm tiêm chủng phường ${ward}`,
    nameEn: ward => `Ward ${ward} vaccination point`,
    hours: ['T2, T4, T6 07:30-11:00; T7 07:30-11:00, 13:30-16:30'],
  },
  {
    ...{ kind: 'school', code: 'MN', everyWards: 2, from: 1, holidays: true },
    nameVi: ward => `Trường Mầm non ${ward}`,
    nameEn: ward => `Ward ${ward} kindergarten`,
    hours: ['T2-T6 06:30-17:30'],
  },
  {
    ...{ kind: 'school', code: 'TH', everyWards: 4, from: 3, holidays: true },
    nameVi: ward => `Trường Tiểu học phường ${ward}`,
    nameEn: ward => `Ward ${ward} primary school`,
    hours: ['T2-T6 06:45-11:00, 13:30-17:00'],
  },
  {
    ...{ kind: 'shop', code: 'CH', everyWards: 4, from: 2, holidays: false },
    nameVi: ward => `Cửa hàng thiết yếu phường ${ward}`,
    nameEn: ward => `Ward ${ward} essential shop`,
    hours: ['T2-CN 06:00-22:00', 'T2-CN 07:00-21:30'],
  },
  {
    ...{ kind: 'shop', code: 'NT', everyWards: 4, from: 0, holidays: false },
    nameVi: ward => `Nhà thuốc phường ${ward}`,
    nameEn: ward => `Ward ${ward} pharmacy`,
    hours: ['T2-CN 07:00-22:30', 'T2-CN 18:00-02:00'],
  },
]

/** Streets of the district. */
export const STREETS = [
  'Phan Văn Trị',
  'Nơ Trang Long',
  'Lê Quang Định',
  'Bùi Đình Túy',
  'Đinh Bộ Lĩnh',
  'Bạch Đằng',
  'Xô Viết Nghệ Tĩnh',
  'Ung Văn Khiêm',
  'Điện Biên Phủ',
  'Nguyễn Xí',
]

/** What is said about getting in. */
export const ACCESS = [
  {
    vi: 'Có dốc cho xe lăn ở cửa chính; chỗ để xe máy miễn phí.',
    en: 'Wheelchair ramp at the main door; free parking for motorbikes.',
  },
  {
    vi: 'Lối vào bằng phẳng; có ghế chờ và nước uống.',
    en: 'Level entrance; seats and drinking water.',
  },
  {
    vi: 'Có hai bậc thềm; gọi số điện thoại trên để được giúp vào.',
    en: 'Two steps; ring the number above for help.',
  },
  { vi: '', en: '' },
]
