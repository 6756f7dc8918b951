import { expect, test } from 'vitest'
import { type FileKind, namedAs } from './sniff.ts'

test.each<[FileKind, sent: string, named: string]>([
  ['docx', 'Quyết định.pdf', 'Quyết định.docx'],
  ['pdf', 'Tờ trình.PDF', 'Tờ trình.PDF'],
  ['jpg', 'ảnh.jpeg', 'ảnh.jpeg'],
  ['png', 'ảnh.jpg', 'ảnh.png'],
  ['pdf', 'Kế hoạch 12.2026', 'Kế hoạch 12.2026.pdf'],
  ['xlsx', 'Danh sách', 'Danh sách.xlsx'],
  ['pdf', '.docx', '.pdf'],
])('a %s that was sent as “%s” is “%s” to whoever opens it', (kind, sent, named) => {
  expect(namedAs(kind, sent)).toBe(named)
})
