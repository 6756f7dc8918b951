/** What the demo's articles belong to, by their slugs. */

type Arranged = {
  readonly tags: readonly string[]
  readonly series?: string
  readonly related?: readonly string[]
  readonly featured?: true
}

const FIGURES = 'Đọc hiểu con số một cửa'

export const ARRANGEMENT: Readonly<Record<string, Arranged>> = {
  'danh-gia-cua-ban-di-dau-va-ai-doc-duoc': {
    tags: ['Đánh giá hài lòng', 'Dữ liệu cá nhân'],
    series: FIGURES,
  },
  'ho-so-tre-hen-loi-xin-loi-va-cach-tinh-dung-han': {
    tags: ['Đúng hạn', 'Xin lỗi trễ hẹn'],
    series: FIGURES,
  },
  'doc-con-so-hai-long-the-nao-cho-dung': {
    tags: ['Đánh giá hài lòng', 'Đúng hạn'],
    series: FIGURES,
    featured: true,
  },
  'gio-lam-viec-moi-cua-bo-phan-mot-cua': {
    tags: ['Giờ làm việc', 'Bộ phận một cửa'],
    related: ['nop-ho-so-truc-tuyen-tung-buoc', 'chung-thuc-ban-sao-trong-ngay-va-moc-15-gio'],
  },
  'nop-ho-so-truc-tuyen-tung-buoc': { tags: ['Nộp trực tuyến'], featured: true },
  'quet-ma-qr-tren-can-cuoc-de-dien-ho-so': { tags: ['Nộp trực tuyến', 'Căn cước'] },
  'dang-ky-khai-sinh-cho-con-can-nhung-gi': { tags: ['Khai sinh', 'Trẻ em'] },
  'lich-tiem-chung-cho-tre-tai-tram-y-te': { tags: ['Tiêm chủng', 'Trẻ em'] },
  'tuyen-sinh-dau-cap-lam-gi-tung-thang': { tags: ['Trẻ em', 'Trường học'] },
  'an-toan-thuc-pham-o-bep-an-truong-hoc-va-quan-an': { tags: ['Trường học'] },
  'nha-ong-can-loi-thoat-thu-hai': { tags: ['Phòng cháy'], featured: true },
  'chung-thuc-ban-sao-trong-ngay-va-moc-15-gio': { tags: ['Bộ phận một cửa'] },
}
