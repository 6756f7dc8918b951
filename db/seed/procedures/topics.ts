import type { NewTopic } from '#features/procedures'
import { t } from './seed-types.ts'

/** Lĩnh vực, in the order of the lists. */
export const FIELDS: readonly NewTopic[] = [
  { slug: 'ho-tich', name: t('Hộ tịch', 'Civil status') },
  { slug: 'chung-thuc', name: t('Chứng thực', 'Certification') },
  { slug: 'xay-dung', name: t('Xây dựng', 'Construction') },
  { slug: 'ho-kinh-doanh', name: t('Hộ kinh doanh', 'Household businesses') },
  { slug: 'bao-tro-xa-hoi', name: t('Bảo trợ xã hội', 'Social assistance') },
  { slug: 'dat-dai', name: t('Đất đai', 'Land') },
].map((topic, index) => ({ ...topic, position: index + 1 }))

/** Sự kiện đời người. */
export const LIFE_EVENTS: readonly NewTopic[] = [
  { slug: 'co-con-nho', name: t('Sinh con và nuôi con nhỏ', 'Having and raising a child') },
  { slug: 'ket-hon-gia-dinh', name: t('Kết hôn và gia đình', 'Marriage and family') },
  { slug: 'nha-o-xay-dung', name: t('Nhà ở và xây dựng', 'House and building') },
  { slug: 'khoi-su-kinh-doanh', name: t('Bắt đầu kinh doanh', 'Starting a business') },
  { slug: 'hoc-tap-viec-lam', name: t('Học tập và việc làm', 'Study and work') },
  {
    slug: 'kho-khan-khuyet-tat',
    name: t('Khó khăn, khuyết tật, tuổi già', 'Hardship, disability, old age'),
  },
  { slug: 'nguoi-than-qua-doi', name: t('Người thân qua đời', 'When someone dies') },
  { slug: 'giay-to-ca-nhan', name: t('Giấy tờ cá nhân', 'Personal papers') },
].map((topic, index) => ({ ...topic, position: index + 1 }))
