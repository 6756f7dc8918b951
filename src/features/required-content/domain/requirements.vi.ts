import type { Requirement } from './content.ts'

const ARTICLE_9 = 'Nghị định 224/2026/NĐ-CP, Điều 9'
const ARTICLE_10 = 'Nghị định 224/2026/NĐ-CP, Điều 10'
/** Article 9 sends on to other laws (148/2025 art. 34.2, access to information) whose lists are not known here word by word. */
const PROPOSED = ''

/** From when the decree holds. */
export const DECREE_FROM = '2026-07-01'

/** What comes once a year does not come on the same day each year. */
const A_YEAR_AND_A_MONTH = 396

const REQUIREMENTS: readonly Omit<Requirement, 'mostDays'>[] = [
  {
    key: 'apparatus',
    name: { vi: 'Tổ chức bộ máy', en: 'Organisation' },
    citation: ARTICLE_9,
    satisfiedBy: 'units',
    confirmDays: 180,
  },
  {
    key: 'leaders',
    name: { vi: 'Tiểu sử, nhiệm vụ của lãnh đạo', en: 'Leaders’ biographies and duties' },
    citation: ARTICLE_9,
    satisfiedBy: 'leaders',
    confirmDays: 180,
  },
  {
    key: 'boundary',
    name: { vi: 'Bản đồ địa giới hành chính', en: 'Administrative boundary map' },
    citation: ARTICLE_9,
    satisfiedBy: 'boundary',
    confirmDays: 730,
  },
  {
    key: 'natural_conditions',
    name: { vi: 'Điều kiện tự nhiên', en: 'Natural conditions' },
    citation: ARTICLE_9,
    satisfiedBy: 'page',
    confirmDays: 365,
  },
  {
    key: 'history',
    name: { vi: 'Lịch sử', en: 'History' },
    citation: ARTICLE_9,
    satisfiedBy: 'page',
    confirmDays: 365,
  },
  {
    key: 'culture',
    name: { vi: 'Truyền thống văn hóa', en: 'Culture' },
    citation: ARTICLE_9,
    satisfiedBy: 'page',
    confirmDays: 365,
  },
  {
    key: 'monuments',
    name: { vi: 'Di tích, danh thắng', en: 'Monuments and sights' },
    citation: ARTICLE_9,
    satisfiedBy: 'page',
    confirmDays: 365,
  },
  {
    key: 'procedures',
    name: {
      vi: 'Thủ tục hành chính và dịch vụ công trực tuyến',
      en: 'Procedures and online services',
    },
    citation: ARTICLE_9,
    satisfiedBy: 'procedures',
    confirmDays: 365,
  },
  {
    key: 'channels',
    name: { vi: 'Danh mục kênh giao tiếp', en: 'List of channels' },
    citation: ARTICLE_10,
    satisfiedBy: 'page',
    confirmDays: 180,
  },
  {
    key: 'opinions',
    name: { vi: 'Đánh giá mức hài lòng về thông tin', en: 'Rating of the information' },
    citation: ARTICLE_10,
    satisfiedBy: 'opinions',
    confirmDays: 365,
  },
  {
    key: 'documents',
    name: {
      vi: 'Văn bản pháp luật, văn bản chỉ đạo, điều hành',
      en: 'Legal and steering documents',
    },
    citation: PROPOSED,
    satisfiedBy: 'documents',
    confirmDays: 365,
  },
  {
    key: 'plans',
    name: { vi: 'Chương trình, kế hoạch công tác', en: 'Programmes and plans of work' },
    citation: PROPOSED,
    satisfiedBy: 'documents',
    confirmDays: A_YEAR_AND_A_MONTH,
  },
  {
    key: 'budget',
    name: { vi: 'Dự toán, quyết toán ngân sách', en: 'Budget and final accounts' },
    citation: PROPOSED,
    satisfiedBy: 'documents',
    confirmDays: A_YEAR_AND_A_MONTH,
  },
]

/**
 * What the decree wants on a ward's site. A site that has no list of its own begins with this one. The decree says "at once
 * on change" and no number of days: the days are the house's, the longest that may be. An administrator may set fewer.
 * Of what the decree sends on to, it proposes what the product can measure: documents by type and field. Investment, aid, purchases,
 * land use and statistics are no kinds of anything here, and so are not on it.
 */
export const DECREE_REQUIREMENTS: readonly Requirement[] = REQUIREMENTS.map(each => ({
  ...each,
  mostDays: each.confirmDays,
}))
