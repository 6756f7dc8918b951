/** A document of the demo as it is printed: letterhead, number, day, title and signature after Decree 30/2020/NĐ-CP. */
import type { DocumentFacts } from '#features/documents'
import type { PlainDate } from '#kernel/plain-date.ts'

/** How a line of a document is set. */
export type Line = {
  readonly text: string
  readonly as: 'title' | 'heading' | 'basis' | 'centred' | 'body' | 'note'
}

/** A document as it is printed. */
export type Paper = {
  readonly agency: readonly string[]
  readonly number: string
  /** What a letter is about stands below its number. */
  readonly about: string | undefined
  readonly nation: readonly [string, string]
  readonly placeAndDay: string
  readonly lines: readonly Line[]
  readonly recipients: readonly string[]
  readonly signature: { readonly posts: readonly string[]; readonly name: string }
}

/** The paper of a document with this text, a paragraph a line. `typeName`: what the document is called. */
export function paperOf(facts: DocumentFacts, typeName: string, text: string): Paper {
  const isLetter = facts.type === 'official_letter'
  const subject = subjectOf(facts.title, typeName)
  const titles: Line[] = [
    { text: typeName.toLocaleUpperCase('vi'), as: 'title' },
    { text: subject, as: 'title' },
  ]
  const body = text.trim().split('\n').map(lineOf)
  return {
    agency: agencyOf(facts.issuer),
    number: `Số: ${facts.number}`,
    about: isLetter ? facts.title.replace(/^Về việc/, 'V/v') : undefined,
    nation: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    placeAndDay: `${placeOf(facts.issuer)}, ${dayInWords(facts.issuedOn)}`,
    lines: [
      ...(isLetter ? [] : titles),
      { text: 'Bản trình diễn: do nhóm làm phần mềm soạn, không có giá trị pháp lý.', as: 'note' },
      // Who decides stands above what the decision rests on.
      ...(body[0]?.as === 'basis'
        ? [{ text: facts.issuer.toLocaleUpperCase('vi'), as: 'centred' as const }]
        : []),
      ...body,
    ],
    recipients: [isLetter ? '- Như trên;' : '- Các cơ quan, đơn vị có liên quan;', '- Lưu: VT.'],
    signature: { posts: postsOf(facts), name: facts.signer },
  }
}

/** What it is about, without what it is called: a title of a plan says “Kế hoạch” again. */
function subjectOf(title: string, typeName: string): string {
  const rest = title.startsWith(`${typeName} `) ? title.slice(typeName.length + 1) : title
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1)
}

function lineOf(text: string): Line {
  if (/^Căn cứ /.test(text) || /^Theo đề nghị /.test(text)) return { text, as: 'basis' }
  if (/^Kính gửi/.test(text) || /^QUYẾT (?:ĐỊNH|NGHỊ):$/.test(text)) return { text, as: 'centred' }
  return { text, as: /^(?:Điều \d+|[IVX]+)\./.test(text) ? 'heading' : 'body' }
}

const RANK = /^((?:Chủ tịch )?Ủy ban nhân dân|Hội đồng nhân dân) (.*)$/

/** A long name is broken behind its rank; the chair's papers bear the committee's name. */
function agencyOf(issuer: string): string[] {
  const [, rank, own] = RANK.exec(issuer) ?? []
  const lines = rank === undefined || own === undefined ? [issuer] : [rank, own]
  return lines.map(line => line.replace(/^Chủ tịch /, '').toLocaleUpperCase('vi'))
}

/** Of a ward that has a number for a name the rank is said too. */
function placeOf(issuer: string): string {
  const ward = /phường (\d+)$/.exec(issuer)?.[1]
  return ward === undefined ? 'Bình Thạnh' : `Phường ${ward}`
}

function dayInWords(day: PlainDate): string {
  const [year = '', month = '', date = ''] = day.split('-')
  // January and February, and days below ten, with a nought before them.
  return `ngày ${date} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`
}

function postsOf({ issuer, signerTitle }: DocumentFacts): string[] {
  const post = signerTitle.toLocaleUpperCase('vi')
  if (!issuer.startsWith('Ủy ban nhân dân')) return [post]
  const deputy = signerTitle === 'Phó Chủ tịch' ? ['KT. CHỦ TỊCH'] : []
  return ['TM. ỦY BAN NHÂN DÂN', ...deputy, post]
}
