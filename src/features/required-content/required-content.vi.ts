import type { ContentState, Finding, SatisfiedBy } from './domain/content.ts'
import type { PeriodProblem } from './domain/period.ts'

/** The words of the checklist of what must be public. */
export const vi = {
  title: 'Nội dung công khai',
  lead: 'Những nội dung pháp luật buộc có trên cổng, và vài nội dung do phần mềm đề xuất, có ghi rõ. Tình trạng do hệ thống tự đo mỗi ngày và khi có thay đổi; không ai gõ vào.',
  measuredAt: (moment: string) => `Đo gần nhất lúc ${moment}.`,
  notMeasured: 'Chưa đo lần nào. Lần đo đầu tiên chạy trong ngày.',
  states: {
    present: 'Đầy đủ',
    overdue: 'Cần rà soát',
    broken: 'Có liên kết hoặc ảnh hỏng',
    empty: 'Chưa có nội dung',
    missing: 'Còn thiếu',
  } satisfies Record<ContentState, string>,
  links:
    'Liên kết tới trang, ảnh và tệp của cổng đều được mở thử; liên kết sang trang khác thì không, vì máy chủ không tự gọi ra ngoài.',
  column: {
    name: 'Nội dung',
    state: 'Tình trạng',
    changed: 'Cập nhật',
    due: 'Rà soát trước',
    next: 'Việc cần làm',
  },
  never: 'Chưa có',
  summary: (present: string, all: string) => `${present} trên ${all} nội dung đầy đủ`,
  measureNow: 'Đo lại ngay',
  measured: 'Đã đo lại.',
  findings: {
    lacking: (what: string) => `Thiếu: ${what}`,
    other_area: (what: string) => `Bản đồ không phải của ${what}`,
    empty: (what: string) => `Trang chưa có nội dung: ${what}`,
    dead_link: (what: string) => `Liên kết hỏng: ${what}`,
    dead_picture: (what: string) => `Ảnh không xem được: số ${what}`,
    source_changed: (what: string) => `Tổ chức hoặc địa giới đã thay đổi sau lần rà soát: ${what}`,
    not_confirmed: (what: string) => `Quá hạn rà soát: ${what}`,
  } satisfies Record<Finding['kind'], (what: string) => string>,
  more: (count: string) => `và ${count} chỗ khác`,
  next: {
    page: {
      missing: 'Viết và đăng một trang thuộc nội dung này',
      mend: 'Mở trang, sửa hoặc xác nhận còn đúng',
    },
    units: { missing: 'Ghi nhiệm vụ của từng đơn vị', mend: 'Xem lại và lưu thông tin đơn vị' },
    leaders: {
      missing: 'Ghi tiểu sử, nhiệm vụ của từng lãnh đạo',
      mend: 'Xem lại và lưu thông tin lãnh đạo',
    },
    boundary: {
      missing: 'Tải lên bản đồ địa giới của địa bàn',
      mend: 'Tải lên bản đồ địa giới mới',
    },
    procedures: { missing: 'Đồng bộ danh mục thủ tục', mend: 'Đồng bộ danh mục thủ tục' },
    documents: {
      missing: 'Công bố văn bản thuộc nội dung này',
      mend: 'Công bố văn bản mới thuộc nội dung này',
    },
    opinions: {
      missing: 'Đăng ít nhất một trang để người đọc đánh giá',
      mend: 'Không cần làm gì',
    },
  } satisfies Record<SatisfiedBy, { missing: string; mend: string }>,
  mendBroken: 'Mở trang, sửa hoặc bỏ chỗ hỏng',
  nothing: 'Không cần làm gì',
  proposed: 'Đề xuất của phần mềm, chưa có quy định',
  daysProposed:
    'Luật buộc cập nhật ngay khi có thay đổi và không nêu số ngày: số ngày rà soát ở đây là đề xuất của phần mềm, chưa có quy định.',
  periods: {
    title: 'Thời hạn rà soát',
    lead: 'Nghị định 224/2026/NĐ-CP buộc cập nhật ngay khi có thay đổi và không nêu số ngày. Thời hạn rà soát dài nhất của mỗi nội dung là đề xuất của phần mềm, chưa có quy định; cổng của bạn chỉ được đặt ngắn hơn, không được dài hơn.',
    after: 'Lưu xong, hệ thống đo lại: nội dung nào đã quá thời hạn mới sẽ thành “Cần rà soát”.',
    most: (days: string, citation: string) =>
      `Dài nhất ${days} ngày, theo đề xuất của phần mềm. Nội dung: ${citation}.`,
    unit: 'Số ngày giữa hai lần rà soát',
    save: 'Lưu thời hạn',
    saved: 'Đã lưu thời hạn. Hệ thống đang đo lại.',
    none: 'Cổng chưa có danh sách nội dung. Danh sách có sau lần đo đầu tiên.',
    open: 'Đặt thời hạn rà soát',
    every: (days: string) => `mỗi ${days} ngày`,
  },
  errors: {
    period_missing: 'Nhập số ngày',
    period_wrong: 'Nhập số ngày bằng chữ số, từ 1 trở lên',
    period_too_long: 'Chỉ được đặt ngắn hơn hoặc bằng thời hạn dài nhất',
  } satisfies Record<PeriodProblem, string>,
  open: 'Mở',
  openOf: (name: string) => `Mở chỗ sửa: ${name}`,
}

/** The shape that every language fills. */
export type ContentWords = typeof vi
