import { lettersOf } from './look-alikes.ts'

/** Bodies that people take for the authorities, whatever follows. */
export const BODIES = [
  ...['tổ dân phố', 'tổ trưởng dân phố', 'khu phố', 'cảnh sát', 'công an nhân dân'],
  ...['trạm y tế', 'trung tâm y tế', 'bệnh viện', 'bảo hiểm xã hội', 'kho bạc'],
  ...['trung tâm hành chính', 'trung tâm phục vụ hành chính', 'trung tâm văn hóa'],
  ...['trường mầm non', 'trường mẫu giáo', 'trường tiểu học', 'trường trung học'],
  ...['trường thcs', 'trường thpt', 'tòa án', 'viện kiểm sát', 'thi hành án', 'cơ quan thuế'],
  ...['chi cục thuế', 'mặt trận tổ quốc', 'ủy ban mặt trận', 'ban công tác mặt trận'],
  ...['hội phụ nữ', 'hội liên hiệp phụ nữ', 'hội nông dân', 'hội cựu chiến binh'],
  ...['hội chữ thập đỏ', 'đoàn thanh niên cộng sản', 'ban chỉ huy quân sự', 'ban quản lý'],
  ...['đội quản lý trật tự', 'đội trật tự', 'bảo vệ dân phố'],
].map(lettersOf)

/** Bodies and posts where a place follows; by themselves they may be somebody's name. */
export const BODIES_OF_PLACES = [
  ...['công an', 'thư viện', 'nhà văn hóa', 'đảng ủy', 'bí thư', 'chi bộ', 'quân sự'],
  ...['đoàn thanh niên', 'hội người cao tuổi', 'cán bộ', 'lãnh đạo', 'tư pháp', 'địa chính'],
].map(lettersOf)

/** What such a place begins with. */
export const PLACES = [
  ...['phường', 'xã', 'quận', 'huyện', 'thị trấn', 'thị xã', 'thành phố', 'tp', 'tỉnh'],
  ...['đặc khu', 'khu vực', 'khu phố', 'tổ dân phố', 'công cộng', 'quốc gia'],
].map(lettersOf)

/** Who speaks for a body; the longer ones first. */
export const LEADS = [
  ...['tổ trưởng', 'tổ phó', 'phó trưởng', 'trưởng', 'phó', 'ban điều hành', 'ban lãnh đạo'],
  ...['lãnh đạo', 'cán bộ', 'nhân viên', 'đại diện', 'giám đốc', 'hiệu trưởng', 'ban giám hiệu'],
  ...['ban giám đốc', 'đồng chí', 'fanpage', 'trang'],
].map(lettersOf)
