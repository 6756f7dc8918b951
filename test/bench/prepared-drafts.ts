/** Drafts of the birth registration in which everything is answered but the papers: one filled in page by page, the others like it. */
import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Connection } from './connection.ts'
import { post } from './requests.ts'

/** The page that asks for the papers, and its question. */
export const PAPERS = { page: 'paper_birth_certificate_page', field: 'paper_birth_certificate' }

const START = '/nop-ho-so/dang-ky-khai-sinh'
const ADDRESS = (field: string) => ({
  [`${field}.line`]: '12 Lê Lợi',
  [`${field}.unit`]: 'phuong 11, binh thanh',
})
const DATE = (field: string, day: Date) => ({
  [`${field}-day`]: String(day.getUTCDate()),
  [`${field}-month`]: String(day.getUTCMonth() + 1),
  [`${field}-year`]: String(day.getUTCFullYear()),
})

const pagesAt = (now: Date): readonly (readonly [string, Readonly<Record<string, string>>])[] => [
  [
    'applicant_page',
    {
      ...{ 'applicant.name': 'Nguyễn Thị Thử', 'applicant.identity_number': '079192000123' },
      ...DATE('applicant.born_on', new Date('1992-03-05')),
      'applicant.sex': 'female',
    },
  ],
  ['contact_page', { applicant_phone: '0912 345 678' }],
  ['address_page', ADDRESS('applicant_address')],
  [
    'child',
    {
      ...{ child_name: 'Nguyễn Văn Con', child_sex: 'male', child_ethnicity: 'Kinh' },
      ...DATE('child_born_on', new Date(now.getTime() - 10 * 86_400_000)),
    },
  ],
  ['birth_place', { born_at: 'hospital', birth_place_name: 'Bệnh viện Gia Định' }],
  ['home_town', { child_home_town: 'Phường 11, Bình Thạnh' }],
  [
    'mother',
    {
      ...{ 'mother.name': 'Nguyễn Thị Thử', 'mother.identity_number': '079192000123' },
      ...{ 'mother.nationality': 'Việt Nam', 'mother.ethnicity': 'Kinh' },
      ...DATE('mother.born_on', new Date('1992-03-05')),
      ...ADDRESS('mother.residence'),
    },
  ],
  ['parents', { parents_married: 'no' }],
  ['relation', { relation: 'mother' }],
  ['delivery_page', { result_delivery: 'counter' }],
]

/** Makes that many drafts and gives their addresses. */
export async function prepareDrafts(
  connection: Connection,
  database: pg.Client,
  now: Date,
  count: number,
): Promise<string[]> {
  const model = await fillIn(connection, now)
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'))
  await database.query(
    `insert into draft (id, site_id, procedure_id, procedure_version_id, unit_id, language, answers, page_key,
       created_at, saved_at, token_hash)
     select gen_random_uuid(), site_id, procedure_id, procedure_version_id, unit_id, language, answers, page_key,
       created_at, saved_at, hash
     from draft, unnest($2::text[]) hash where token_hash = $1`,
    [hashOf(model), tokens.map(hashOf)],
  )
  return tokens.map(token => `/ho-so/nhap/${token}`)
}

async function fillIn(connection: Connection, now: Date): Promise<string> {
  const begun = await connection.send(post(START, { noi: 'phuong-11' }))
  const draft = /^location: (\S+)/im.exec(begun.head)?.[1] ?? ''
  for (const [page, fields] of pagesAt(now)) {
    const { status } = await connection.send(post(`${draft}/trang/${page}`, fields))
    if (status !== 303) throw new Error(`The page ${page} answered ${String(status)}`)
  }
  return draft.split('/').at(-1) ?? ''
}

function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex')
}
