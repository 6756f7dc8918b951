/**
 * Wards and communes that addresses may name. Former wards of Bình Thạnh with their codes of 2020 and 2025, and the
 * 168 units of Hồ Chí Minh City since 1/7/2025 (NQ 1685/NQ-UBTVQH15). Codes: General Statistics Office; checked
 * against thanglequoc/vietnamese-provinces-database (MIT). Codes were used again, hence the days.
 */
import type { NewAdministrativeUnit } from '#features/procedures'
import { plainDate } from '#kernel/plain-date.ts'

const START = plainDate('2020-01-01')
const FIFTEEN_WARDS = plainDate('2025-01-01')
const TWO_LEVELS = plainDate('2025-07-01')

/** Ward number → code, until the end of 2024. */
const TWENTY: Readonly<Record<number, string>> = {
  1: '26944',
  2: '26941',
  3: '26947',
  5: '26923',
  6: '26932',
  7: '26926',
  11: '26908',
  12: '26917',
  13: '26905',
  14: '26935',
  15: '26938',
  17: '26950',
  19: '26959',
  21: '26953',
  22: '26956',
  24: '26929',
  25: '26920',
  26: '26914',
  27: '26911',
  28: '26962',
}

/** The fifteen wards of the first half of 2025; ward 14 took the code of the former ward 24. */
const FIFTEEN = [1, 2, 5, 7, 11, 12, 13, 14, 17, 19, 22, 25, 26, 27, 28]

const TODAY = `
25747 Phường Thủ Dầu Một;25750 Phường Phú Lợi;25760 Phường Bình Dương;25768 Phường Phú An;25771 Phường Chánh Hiệp;25813 Phường Bến Cát;25837 Phường Chánh Phú Hòa;25840 Phường Long Nguyên;25843 Phường Tây Nam;25846 Phường Thới Hòa;25849 Phường Hòa Lợi;25888 Phường Tân Uyên
25891 Phường Tân Khánh;25912 Phường Vĩnh Tân;25915 Phường Bình Cơ;25920 Phường Tân Hiệp;25942 Phường Dĩ An;25945 Phường Tân Đông Hiệp;25951 Phường Đông Hòa;25966 Phường Lái Thiêu;25969 Phường Thuận Giao;25975 Phường An Phú;25978 Phường Thuận An;25987 Phường Bình Hòa
26506 Phường Vũng Tàu;26526 Phường Tam Thắng;26536 Phường Rạch Dừa;26542 Phường Phước Thắng;26560 Phường Bà Rịa;26566 Phường Long Hương;26572 Phường Tam Long;26704 Phường Phú Mỹ;26710 Phường Tân Hải;26713 Phường Tân Phước;26725 Phường Tân Thành
26737 Phường Tân Định;26740 Phường Sài Gòn;26743 Phường Bến Thành;26758 Phường Cầu Ông Lãnh;26767 Phường An Phú Đông;26773 Phường Thới An;26782 Phường Tân Thới Hiệp;26785 Phường Trung Mỹ Tây;26791 Phường Đông Hưng Thuận;26800 Phường Linh Xuân;26803 Phường Tam Bình
26809 Phường Hiệp Bình;26824 Phường Thủ Đức;26833 Phường Long Bình;26842 Phường Tăng Nhơn Phú;26848 Phường Phước Long;26857 Phường Long Phước;26860 Phường Long Trường;26876 Phường An Nhơn;26878 Phường An Hội Đông;26882 Phường An Hội Tây;26884 Phường Gò Vấp
26890 Phường Hạnh Thông;26898 Phường Thông Tây Hội;26905 Phường Bình Lợi Trung;26911 Phường Bình Quới;26929 Phường Bình Thạnh;26944 Phường Gia Định;26956 Phường Thạnh Mỹ Tây;26968 Phường Tân Sơn Nhất;26977 Phường Tân Sơn Hòa;26983 Phường Bảy Hiền;26995 Phường Tân Hòa
27004 Phường Tân Bình;27007 Phường Tân Sơn;27013 Phường Tây Thạnh;27019 Phường Tân Sơn Nhì;27022 Phường Phú Thọ Hòa;27028 Phường Phú Thạnh;27031 Phường Tân Phú;27043 Phường Đức Nhuận;27058 Phường Cầu Kiệu;27073 Phường Phú Nhuận;27094 Phường An Khánh;27097 Phường Bình Trưng
27112 Phường Cát Lái;27139 Phường Xuân Hòa;27142 Phường Nhiêu Lộc;27154 Phường Bàn Cờ;27163 Phường Hòa Hưng;27169 Phường Diên Hồng;27190 Phường Vườn Lài;27211 Phường Hòa Bình;27226 Phường Phú Thọ;27232 Phường Bình Thới;27238 Phường Minh Phụng;27259 Phường Xóm Chiếu
27265 Phường Khánh Hội;27286 Phường Vĩnh Hội;27301 Phường Chợ Quán;27316 Phường An Đông;27343 Phường Chợ Lớn;27349 Phường Phú Lâm;27364 Phường Bình Phú;27367 Phường Bình Tây;27373 Phường Bình Tiên;27418 Phường Chánh Hưng;27424 Phường Bình Đông;27427 Phường Phú Định
27439 Phường Bình Hưng Hòa;27442 Phường Bình Tân;27448 Phường Bình Trị Đông;27457 Phường Tân Tạo;27460 Phường An Lạc;27475 Phường Tân Hưng;27478 Phường Tân Thuận;27484 Phường Phú Thuận;27487 Phường Tân Mỹ
25777 Xã Dầu Tiếng;25780 Xã Minh Thạnh;25792 Xã Long Hòa;25807 Xã Thanh An;25819 Xã Trừ Văn Thố;25822 Xã Bàu Bàng;25858 Xã Phú Giáo;25864 Xã Phước Thành;25867 Xã An Long;25882 Xã Phước Hòa;25906 Xã Bắc Tân Uyên;25909 Xã Thường Tân
26545 Xã Long Sơn;26575 Xã Ngãi Giao;26584 Xã Xuân Sơn;26590 Xã Bình Giã;26596 Xã Châu Đức;26608 Xã Kim Long;26617 Xã Nghĩa Thành;26620 Xã Hồ Tràm;26632 Xã Xuyên Mộc;26638 Xã Bàu Lâm;26641 Xã Hòa Hội;26647 Xã Hòa Hiệp;26656 Xã Bình Châu;26659 Xã Long Điền;26662 Xã Long Hải
26680 Xã Đất Đỏ;26686 Xã Phước Hải;26728 Xã Châu Pha;27496 Xã Tân An Hội;27508 Xã An Nhơn Tây;27511 Xã Nhuận Đức;27526 Xã Thái Mỹ;27541 Xã Phú Hòa Đông;27544 Xã Bình Mỹ;27553 Xã Củ Chi;27559 Xã Hóc Môn;27568 Xã Đông Thạnh;27577 Xã Xuân Thới Sơn;27592 Xã Bà Điểm;27595 Xã Tân Nhựt
27601 Xã Vĩnh Lộc;27604 Xã Tân Vĩnh Lộc;27610 Xã Bình Lợi;27619 Xã Bình Hưng;27628 Xã Hưng Long;27637 Xã Bình Chánh;27655 Xã Nhà Bè;27658 Xã Hiệp Phước;27664 Xã Cần Giờ;27667 Xã Bình Khánh;27673 Xã An Thới Đông;27676 Xã Thạnh An;26732 Đặc khu Côn Đảo
`

const CITY = 'Thành phố Hồ Chí Minh'

const former = (
  ward: number,
  code: string,
  validFrom: typeof START,
  validTo: typeof START,
): NewAdministrativeUnit => ({
  code,
  fullName: `Phường ${String(ward)}, Quận Bình Thạnh, ${CITY}`,
  system: 'three_levels',
  validFrom,
  validTo,
})

/** All of them. */
export const ADMINISTRATIVE_UNITS: readonly NewAdministrativeUnit[] = [
  ...Object.entries(TWENTY).map(([ward, code]) => former(Number(ward), code, START, FIFTEEN_WARDS)),
  ...FIFTEEN.map(ward =>
    former(ward, ward === 14 ? '26929' : (TWENTY[ward] ?? ''), FIFTEEN_WARDS, TWO_LEVELS),
  ),
  ...TODAY.trim()
    .split(/[;\n]/)
    .map(entry => ({
      code: entry.slice(0, 5),
      fullName: `${entry.slice(6)}, ${CITY}`,
      system: 'two_levels' as const,
      validFrom: TWO_LEVELS,
    })),
]
