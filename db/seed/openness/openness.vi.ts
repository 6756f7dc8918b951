/** What the demo says of its leaders and units; all of them are invented. */
import type { UnitKind } from '#features/organisation'
import type { Localised } from '#kernel/language.ts'

/** What a unit of that kind does. */
export const UNIT_DUTIES: Readonly<Record<UnitKind, Localised>> = {
  district: {
    vi: 'Quản lý nhà nước trên địa bàn; chỉ đạo các phòng và phường; giải quyết kiến nghị của người dân, doanh nghiệp.',
    en: 'Administers the district, directs its departments and wards, and answers residents and businesses.',
  },
  one_stop: {
    vi: 'Hướng dẫn, tiếp nhận hồ sơ, thu phí, trả kết quả; theo dõi hạn và báo cho người nộp khi hồ sơ chậm.',
    en: 'Guides applicants, receives dossiers and fees, returns results, and tells applicants when a dossier is late.',
  },
  department: {
    vi: 'Tham mưu và giải quyết hồ sơ thuộc lĩnh vực được giao; kiểm tra, hướng dẫn các phường.',
    en: 'Resolves the dossiers of its field, and guides the wards.',
  },
  ward: {
    vi: 'Giải quyết thủ tục cấp phường, giữ trật tự, vệ sinh, chăm lo an sinh trên địa bàn phường.',
    en: 'Resolves the ward’s procedures and looks after order, cleanliness and welfare.',
  },
}

/** When a unit receives people. */
export const UNIT_RECEPTION: Localised = {
  vi: 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 11 giờ 30 và 13 giờ – 17 giờ.',
  en: 'Monday to Friday, 7:30–11:30 and 13:00–17:00.',
}

/** What leaders answer for, in the order in which they are listed; the last one's life is not written yet. */
export const LEADERS: readonly {
  readonly duties: Localised
  readonly bio: Localised
  readonly reception: Localised
}[] = [
  {
    duties: {
      vi: 'Lãnh đạo, điều hành chung; trực tiếp phụ trách tổ chức bộ máy, ngân sách, quốc phòng, an ninh.',
      en: 'Leads the administration; answers for organisation, budget, defence and security.',
    },
    bio: {
      vi: 'Sinh năm 1974, cử nhân Luật, thạc sĩ Quản lý công. Làm việc trong chính quyền địa phương từ năm 1998, giữ chức vụ hiện nay từ năm 2020.',
      en: 'Born in 1974; law degree, master of public administration. In local administration since 1998, in this post since 2020.',
    },
    reception: {
      vi: 'Sáng thứ Năm tuần thứ nhất và tuần thứ ba hằng tháng, phòng tiếp công dân.',
      en: 'On the first and third Thursday morning of each month, in the reception room.',
    },
  },
  {
    duties: {
      vi: 'Phụ trách quản lý đô thị, tài nguyên, môi trường, giao thông.',
      en: 'Answers for urban management, land, environment and traffic.',
    },
    bio: {
      vi: 'Sinh năm 1979, kỹ sư Xây dựng. Nguyên Trưởng phòng Quản lý đô thị.',
      en: 'Born in 1979; civil engineer. Formerly head of Urban Management.',
    },
    reception: {
      vi: 'Sáng thứ Ba tuần thứ hai hằng tháng.',
      en: 'On the second Tuesday morning of each month.',
    },
  },
]

/** Legal ground of the invented boundary. */
export const BOUNDARY_CITATION = 'Dữ liệu giả định của bản trình diễn'
/** What its parts are called, and what a ward's map calls what lies around it. */
export const BOUNDARY_NAMES = {
  district: 'Quận Bình Thạnh',
  own: ['Phía tây', 'Trung tâm', 'Bán đảo'],
  neighbour: 'Bên kia sông',
  ward: (number: number): string => `Phường ${String(number)}`,
  beside: 'Phường giáp ranh',
} as const
