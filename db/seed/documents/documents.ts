/** The demo's register: invented documents of an invented administration. Days are counted back from the day of seeding. */
import type { DocumentType, RelationKind } from '#features/documents'

export type SeedDocument = {
  readonly key: string
  readonly type: DocumentType
  /** Running number; year and symbol are put behind it. */
  readonly no: number
  readonly symbol: string
  /** A legal document has its year in its number. */
  readonly legal?: true
  readonly field: string
  readonly issuer: keyof typeof ISSUERS
  /** Instead of the issuer: name, signer's number among invented people, and post. */
  readonly issuedBy?: readonly [name: string, signer: number, post: string]
  readonly daysAgo: number
  /** Days from issue to effect; from the day of issue when not given. */
  readonly effectAfter?: number
  /** Days from issue to its own end. */
  readonly endsAfter?: number
  readonly title: string
  readonly does?: readonly (readonly [RelationKind, string])[]
  /** Codes of procedures whose fees it sets. */
  readonly fees?: readonly string[]
  /** Beside the one that is made of its text, where there is one of its key in `texts`. */
  readonly files?: readonly string[]
  readonly state?: 'draft'
}

/** Who issues and signs: name, signer's number among invented people, and post. */
export const ISSUERS = {
  council: ['Hội đồng nhân dân quận Bình Thạnh', 31, 'Chủ tịch'],
  committee: ['Ủy ban nhân dân quận Bình Thạnh', 12, 'Chủ tịch'],
  vice: ['Ủy ban nhân dân quận Bình Thạnh', 27, 'Phó Chủ tịch'],
  chair: ['Chủ tịch Ủy ban nhân dân quận Bình Thạnh', 12, 'Chủ tịch'],
  office: ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân quận Bình Thạnh', 44, 'Chánh Văn phòng'],
} as const

/** slug, Vietnamese, English */
export const FIELDS = [
  ['cai-cach-hanh-chinh', 'Cải cách hành chính', 'Administrative reform'],
  ['tai-chinh-ngan-sach', 'Tài chính, ngân sách', 'Finance and budget'],
  ['do-thi-xay-dung', 'Đô thị, xây dựng', 'Urban affairs and construction'],
  ['dat-dai-moi-truong', 'Đất đai, môi trường', 'Land and environment'],
  ['tu-phap-ho-tich', 'Tư pháp, hộ tịch', 'Justice and civil status'],
  ['van-hoa-xa-hoi', 'Văn hóa, xã hội', 'Culture and social affairs'],
  ['giao-duc-y-te', 'Giáo dục, y tế', 'Education and health'],
  ['kinh-te', 'Kinh tế', 'Economy'],
  ['an-ninh-trat-tu', 'An ninh, trật tự', 'Public order'],
] as const

const legal = { legal: true } as const

export const DOCUMENTS: readonly SeedDocument[] = [
  {
    ...{ key: 'tiep-dan-cu', type: 'decision', no: 4, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'committee', daysAgo: 2140, effectAfter: 10 },
    title: 'Ban hành Quy chế tiếp công dân tại trụ sở các cơ quan hành chính trên địa bàn quận',
  },
  {
    ...{ key: 'tiep-dan', type: 'decision', no: 7, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'committee', daysAgo: 268, effectAfter: 10 },
    title: 'Ban hành Quy chế tiếp công dân của Ủy ban nhân dân quận và Ủy ban nhân dân các phường',
    does: [['replaces', 'tiep-dan-cu']],
    files: ['quy-che-tiep-cong-dan.pdf'],
  },
  {
    ...{ key: 'tiep-dan-lich', type: 'notice', no: 212, symbol: 'TB-UBND' },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'office', daysAgo: 24, endsAfter: 60 },
    title: 'Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân quận trong quý',
    does: [['guides', 'tiep-dan']],
  },
  {
    ...{ key: 'phi-cu', type: 'resolution', no: 3, symbol: 'NQ-HĐND', ...legal },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'council', daysAgo: 1830, effectAfter: 10 },
    title: 'Quy định mức thu lệ phí hộ tịch và lệ phí cấp giấy phép xây dựng trên địa bàn quận',
    fees: ['1.001193', '1.013225'],
  },
  {
    ...{ key: 'phi', type: 'resolution', no: 2, symbol: 'NQ-HĐND', ...legal },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'council', daysAgo: 310, effectAfter: 10 },
    title:
      'Quy định mức thu, miễn, giảm lệ phí hộ tịch, phí chứng thực và lệ phí cấp giấy phép xây dựng',
    does: [['replaces', 'phi-cu']],
    fees: ['1.001193', '1.000894', '1.000656', '2.000815', '2.000884', '1.013225'],
    files: ['muc-thu-le-phi.pdf'],
  },
  {
    ...{ key: 'phi-huong-dan', type: 'guidance', no: 86, symbol: 'HD-UBND' },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'vice', daysAgo: 282 },
    title: 'Hướng dẫn thu, nộp, quản lý lệ phí hộ tịch và phí chứng thực tại bộ phận một cửa',
    does: [['guides', 'phi']],
  },
  {
    ...{ key: 'phi-sua', type: 'resolution', no: 9, symbol: 'NQ-HĐND', ...legal },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'council', daysAgo: 35, effectAfter: 66 },
    title:
      'Sửa đổi, bổ sung một số điều của Nghị quyết quy định mức thu, miễn, giảm lệ phí hộ tịch và phí chứng thực',
    does: [['amends', 'phi']],
  },
  {
    ...{ key: 'ngan-sach', type: 'resolution', no: 21, symbol: 'NQ-HĐND' },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'council', daysAgo: 340 },
    title: 'Dự toán thu, chi ngân sách và phân bổ ngân sách quận',
  },
  {
    ...{ key: 'ngan-sach-giao', type: 'decision', no: 5120, symbol: 'QĐ-UBND' },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'committee', daysAgo: 330 },
    title:
      'Giao chỉ tiêu dự toán thu, chi ngân sách cho các phòng, ban và Ủy ban nhân dân các phường',
    does: [['rests_on', 'ngan-sach']],
  },
  {
    ...{ key: 'cong-khai', type: 'decision', no: 1204, symbol: 'QĐ-UBND' },
    ...{ field: 'tai-chinh-ngan-sach', issuer: 'vice', daysAgo: 118 },
    title: 'Công bố công khai số liệu thực hiện dự toán ngân sách quận sáu tháng',
    does: [['rests_on', 'ngan-sach']],
  },
  {
    ...{ key: 'via-he-cu', type: 'decision', no: 11, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'do-thi-xay-dung', issuer: 'committee', daysAgo: 2600, effectAfter: 10 },
    title: 'Quy định quản lý, sử dụng tạm thời vỉa hè trên địa bàn quận',
  },
  {
    ...{ key: 'via-he', type: 'decision', no: 15, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'do-thi-xay-dung', issuer: 'committee', daysAgo: 92, effectAfter: 15 },
    title: 'Quy định quản lý và sử dụng tạm thời một phần vỉa hè, lòng đường vào mục đích khác',
    does: [['repeals', 'via-he-cu']],
  },
  {
    ...{ key: 'via-he-ke-hoach', type: 'plan', no: 176, symbol: 'KH-UBND' },
    ...{ field: 'do-thi-xay-dung', issuer: 'vice', daysAgo: 70, endsAfter: 365 },
    title:
      'Kế hoạch sắp xếp hộ kinh doanh trên vỉa hè, bảo đảm lối đi cho người đi bộ và người khuyết tật',
    does: [['guides', 'via-he']],
  },
  {
    ...{ key: 'xay-dung', type: 'decision', no: 9, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'do-thi-xay-dung', issuer: 'committee', daysAgo: 720, effectAfter: 10 },
    title: 'Quy định một số nội dung về cấp giấy phép xây dựng nhà ở riêng lẻ trên địa bàn quận',
  },
  {
    ...{ key: 'xay-dung-sua', type: 'decision', no: 12, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'do-thi-xay-dung', issuer: 'committee', daysAgo: 190, effectAfter: 10 },
    title: 'Bãi bỏ Điều 6 và khoản 2 Điều 9 của Quy định về cấp giấy phép xây dựng nhà ở riêng lẻ',
    does: [['repeals_partly', 'xay-dung']],
  },
  {
    ...{ key: 'xay-dung-van-ban', type: 'official_letter', no: 1502, symbol: 'UBND-QLĐT' },
    ...{ field: 'do-thi-xay-dung', issuer: 'vice', daysAgo: 171 },
    title: 'Về việc trả kết quả cấp giấy phép xây dựng trong bảy ngày làm việc',
    does: [['guides', 'xay-dung']],
  },
  {
    ...{ key: 'ngap', type: 'plan', no: 88, symbol: 'KH-UBND' },
    ...{ field: 'do-thi-xay-dung', issuer: 'committee', daysAgo: 205, endsAfter: 730 },
    title: 'Kế hoạch nạo vét hệ thống thoát nước, lắp van ngăn triều tại các điểm ngập',
  },
  {
    ...{ key: 'pccc', type: 'directive', no: 5, symbol: 'CT-UBND' },
    ...{ field: 'an-ninh-trat-tu', issuer: 'chair', daysAgo: 240 },
    title: 'Tăng cường phòng cháy, chữa cháy đối với nhà ở kết hợp kinh doanh và nhà cho thuê trọ',
  },
  {
    ...{ key: 'pccc-ke-hoach', type: 'plan', no: 102, symbol: 'KH-UBND' },
    ...{ field: 'an-ninh-trat-tu', issuer: 'vice', daysAgo: 226 },
    title: 'Kế hoạch mở lối thoát nạn thứ hai cho nhà ống trong hẻm sâu',
    does: [['guides', 'pccc']],
  },
  {
    ...{ key: 'tieng-on', type: 'directive', no: 3, symbol: 'CT-UBND' },
    ...{ field: 'an-ninh-trat-tu', issuer: 'chair', daysAgo: 402 },
    title: 'Chấn chỉnh tiếng ồn từ loa kéo, hát karaoke trong khu dân cư',
  },
  {
    ...{ key: 'rac-cu', type: 'decision', no: 6, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'dat-dai-moi-truong', issuer: 'committee', daysAgo: 1500, effectAfter: 10 },
    title: 'Quy định phân loại, thu gom chất thải rắn sinh hoạt trên địa bàn quận',
  },
  {
    ...{ key: 'rac', type: 'decision', no: 18, symbol: 'QĐ-UBND', ...legal },
    ...{ field: 'dat-dai-moi-truong', issuer: 'committee', daysAgo: 20, effectAfter: 45 },
    title: 'Quy định phân loại tại nguồn, thu gom, vận chuyển chất thải rắn sinh hoạt',
    does: [['replaces', 'rac-cu']],
  },
  {
    ...{ key: 'rac-gio', type: 'notice', no: 198, symbol: 'TB-UBND' },
    ...{ field: 'dat-dai-moi-truong', issuer: 'office', daysAgo: 52 },
    title: 'Giờ và tuyến thu gom rác sinh hoạt tại hai mươi phường',
  },
  {
    ...{ key: 'hoa-giai', type: 'regulation', no: 3310, symbol: 'QC-UBND' },
    ...{ field: 'dat-dai-moi-truong', issuer: 'vice', daysAgo: 512 },
    title:
      'Quy chế phối hợp hòa giải tranh chấp đất đai giữa phòng, ban chuyên môn và Ủy ban nhân dân các phường',
  },
  {
    ...{ key: 'gia-dat', type: 'official_letter', no: 2204, symbol: 'UBND-TNMT' },
    ...{ field: 'dat-dai-moi-truong', issuer: 'vice', daysAgo: 145 },
    title: 'Về việc công khai quy hoạch, kế hoạch sử dụng đất tại trụ sở các phường',
  },
  {
    ...{ key: 'ho-tich', type: 'plan', no: 41, symbol: 'KH-UBND' },
    ...{ field: 'tu-phap-ho-tich', issuer: 'vice', daysAgo: 300, endsAfter: 300 },
    title: 'Kế hoạch số hóa sổ hộ tịch giai đoạn một',
  },
  {
    ...{ key: 'ho-tich-hai', type: 'plan', no: 160, symbol: 'KH-UBND' },
    ...{ field: 'tu-phap-ho-tich', issuer: 'vice', daysAgo: 30, effectAfter: 32 },
    title: 'Kế hoạch số hóa sổ hộ tịch giai đoạn hai',
    does: [['rests_on', 'ho-tich']],
  },
  {
    ...{ key: 'pho-bien', type: 'programme', no: 14, symbol: 'CTr-UBND' },
    ...{ field: 'tu-phap-ho-tich', issuer: 'vice', daysAgo: 320, endsAfter: 365 },
    title: 'Chương trình phổ biến, giáo dục pháp luật trong năm',
  },
  {
    ...{ key: 'chung-thuc', type: 'guidance', no: 57, symbol: 'HD-UBND' },
    ...{ field: 'tu-phap-ho-tich', issuer: 'office', daysAgo: 160 },
    title: 'Hướng dẫn chứng thực bản sao điện tử từ bản chính tại các phường',
    does: [['rests_on', 'phi']],
  },
  {
    ...{ key: 'cai-cach', type: 'plan', no: 12, symbol: 'KH-UBND' },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'committee', daysAgo: 325, endsAfter: 365 },
    title: 'Kế hoạch cải cách hành chính trong năm',
  },
  {
    ...{ key: 'cai-cach-bao-cao', type: 'report', no: 402, symbol: 'BC-UBND' },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'vice', daysAgo: 60 },
    title: 'Báo cáo công tác cải cách hành chính chín tháng',
    does: [['rests_on', 'cai-cach']],
  },
  {
    ...{ key: 'xin-loi', type: 'directive', no: 7, symbol: 'CT-UBND' },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'chair', daysAgo: 83 },
    title: 'Thực hiện nghiêm việc xin lỗi người dân khi trả kết quả hồ sơ chậm hẹn',
    files: ['chi-thi-xin-loi.docx'],
  },
  {
    ...{ key: 'dich-vu-cong', type: 'official_letter', no: 1877, symbol: 'UBND-VP' },
    ...{ field: 'cai-cach-hanh-chinh', issuer: 'office', daysAgo: 47 },
    title: 'Về việc bố trí bàn hỗ trợ người dân nộp hồ sơ trực tuyến tại bộ phận một cửa',
  },
  {
    ...{ key: 'tuyen-sinh', type: 'plan', no: 65, symbol: 'KH-UBND' },
    ...{ field: 'giao-duc-y-te', issuer: 'vice', daysAgo: 215, endsAfter: 200 },
    title: 'Kế hoạch tuyển sinh vào các lớp đầu cấp năm học mới',
  },
  {
    ...{ key: 'tiem-chung', type: 'plan', no: 151, symbol: 'KH-UBND' },
    ...{ field: 'giao-duc-y-te', issuer: 'vice', daysAgo: 44, endsAfter: 120 },
    title: 'Kế hoạch tiêm bù, tiêm nhắc vắc xin sởi cho trẻ em',
  },
  {
    ...{ key: 'an-toan-thuc-pham', type: 'conclusion', no: 33, symbol: 'KL-UBND' },
    ...{ field: 'giao-duc-y-te', issuer: 'vice', daysAgo: 130 },
    title: 'Kết luận kiểm tra an toàn thực phẩm tại bếp ăn các trường học',
  },
  {
    ...{ key: 'nguoi-cao-tuoi', type: 'scheme', no: 2045, symbol: 'ĐA-UBND' },
    ...{ field: 'van-hoa-xa-hoi', issuer: 'committee', daysAgo: 350 },
    title: 'Đề án chăm sóc người cao tuổi neo đơn tại nhà',
  },
  {
    ...{ key: 'thu-vien', type: 'decision', no: 2890, symbol: 'QĐ-UBND' },
    ...{ field: 'van-hoa-xa-hoi', issuer: 'vice', daysAgo: 98 },
    title: 'Thành lập thư viện phường tại mười khu phố',
  },
  {
    ...{ key: 'le-hoi', type: 'notice', no: 205, symbol: 'TB-UBND' },
    ...{ field: 'van-hoa-xa-hoi', issuer: 'office', daysAgo: 15, endsAfter: 30 },
    title: 'Các tuyến đường hạn chế xe trong ngày hội văn hóa cuối năm',
  },
  {
    ...{ key: 'ho-kinh-doanh', type: 'guidance', no: 91, symbol: 'HD-UBND' },
    ...{ field: 'kinh-te', issuer: 'vice', daysAgo: 110 },
    title: 'Hướng dẫn hộ kinh doanh chuyển đổi hình thức nộp thuế và dùng hóa đơn điện tử',
  },
  {
    ...{ key: 'cho', type: 'decision', no: 3122, symbol: 'QĐ-UBND' },
    ...{ field: 'kinh-te', issuer: 'vice', daysAgo: 4 },
    title: 'Phê duyệt phương án bố trí, sắp xếp ngành hàng kinh doanh tại chợ',
    state: 'draft',
  },
]
