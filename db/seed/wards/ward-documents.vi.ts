/** What the demo's wards have in their registers of documents. All of it is invented. */
import type { SeedDocument } from '../documents/documents.ts'

/** The documents of that ward. */
export function wardDocuments(number: number): readonly SeedDocument[] {
  const committee = `Ủy ban nhân dân phường ${String(number)}`
  const by = (post: string): Pick<SeedDocument, 'issuer' | 'issuedBy'> => ({
    issuer: 'committee',
    issuedBy: [committee, number, post],
  })
  return [
    {
      ...{ key: 'tiep-dan', type: 'notice', no: 14, symbol: 'TB-UBND', ...by('Chủ tịch') },
      ...{ field: 'cai-cach-hanh-chinh', daysAgo: 35, endsAfter: 120 },
      title: `Lịch tiếp công dân định kỳ của Chủ tịch Ủy ban nhân dân phường ${String(number)}`,
    },
    {
      ...{ key: 'ngap', type: 'plan', no: 22, symbol: 'KH-UBND', ...by('Phó Chủ tịch') },
      ...{ field: 'do-thi-xay-dung', daysAgo: 96 },
      title: `Kế hoạch khơi thông miệng cống và ứng phó ngập trong mùa mưa trên địa bàn phường ${String(number)}`,
    },
    {
      ...{ key: 'cong-khai', type: 'decision', no: 31, symbol: 'QĐ-UBND', ...by('Chủ tịch') },
      ...{ field: 'tai-chinh-ngan-sach', daysAgo: 140 },
      title: `Công bố công khai dự toán ngân sách năm của phường ${String(number)}`,
    },
  ]
}
