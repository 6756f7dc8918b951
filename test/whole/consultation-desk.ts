/** The town with consultations: who keeps them, who comments, and what they type. */
import { randomUUID } from 'node:crypto'
import { openAs } from '#test/support/database.ts'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

export const DESK = '/can-bo/gop-y'

/** What an officer types about a draft. */
export const draftForm = (more: Record<string, string> = {}) => ({
  ...{ title: 'Dự thảo Quy chế thư viện', summary: 'Vì sao cần.', agency: 'Phòng Văn hóa' },
  ...{ working_days: '10', draft_text: 'Điều 1. Giờ mở cửa\n1. Từ 8 giờ.', ...more },
})

/** What a resident types about it. */
export const said = (body: string, more: Record<string, string> = {}) => ({
  ...{ paragraph: '', body, as: 'person', organisation: '', contact_name: '' },
  ...{ contact_reach: '', form: randomUUID(), ...more },
})

/** Who speaks for an organisation. */
export const OF_ORGANISATION = {
  ...{ as: 'organisation', organisation: 'Hội Người mù' },
  ...{ contact_name: 'Lê Thị Liên Hệ', contact_reach: '0908887776' },
}

/** Opens it; gone after the file's tests. */
export async function openConsultations() {
  const town = await foundTown()
  const { db } = town.world
  return {
    town,
    owner: openAs(town.databaseUrl),
    editor: await browserOf(town, 'editor'),
    chief: await browserOf(town, 'chief'),
    resident: await browserOf(town, 'resident'),
    neighbour: await browserOf(town, 'neighbour'),
    visitor: openTestBrowser(town.product.server),
    commentsOn: (id: string) =>
      db.selectFrom('consultation_comment').selectAll().where('consultation_id', '=', id).execute(),
    eventsOf: (id: string) =>
      db.selectFrom('event').selectAll().where('subject_id', '=', id).orderBy('id').execute(),
  }
}
