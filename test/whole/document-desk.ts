/** The town with its register of documents: who keeps it, who publishes, who reads. */
import { fieldOf } from '#test/support/documents.ts'
import { openTestBrowser } from '#test/support/test-browser.ts'
import { foundTown } from '#test/support/town.ts'
import { browserOf } from './personas.ts'

export const DESK = '/can-bo/van-ban'

/** Opens it; gone after the file's tests. */
export async function openDocumentDesk() {
  const town = await foundTown()
  const editor = await browserOf(town, 'editor')
  const chief = await browserOf(town, 'chief')
  const reader = openTestBrowser(town.product.server)
  const field = await fieldOf(town.world)
  const { db, siteId } = town.world

  /** What an editor types about a document. */
  const form = (more: Record<string, string> = {}) => ({
    ...{ kind: 'legal', type: 'decision', number: '5/2026/QĐ-UBND', title: 'Ban hành Quy chế' },
    ...{ field: String(field), issuer: 'UBND quận', signer: 'Trần Mẫu', signer_title: 'Chủ tịch' },
    ...{ issued_on: '01/09/2026', effective_on: '', expires_on: '', ...more },
  })

  /** A document that the editor has just entered, as its address on the desk. */
  const entered = async (more: Record<string, string> = {}): Promise<string> => {
    const answer = await editor.post(DESK, form(more))
    if (answer.statusCode !== 303) throw new Error(`Not entered: ${String(answer.statusCode)}`)
    return (answer.headers.location ?? '').replace(/\?.*$/, '')
  }

  /** What of a document its page showed to the chief editor. */
  const seenBy = async (address: string): Promise<string> =>
    /name="seen" value="([^"]*)"/.exec((await chief.get(address)).body)?.[1] ?? ''

  /** Publishes it, as the chief editor who has just read it. */
  const publish = async (address: string) =>
    chief.post(`${address}/cong-bo`, { seen: await seenBy(address) })

  /** Does a job of that name. */
  const work = async (name: string, payload: object): Promise<void> => {
    const jobs = town.product.features.flatMap(feature => feature.jobs ?? [])
    await jobs.find(each => each.name === name)?.run(payload)
  }

  const sendFile = (
    address: string,
    bytes: Buffer,
    name: string,
    more: Record<string, string> = {},
  ) => {
    const sent = new FormData()
    sent.append('file', new Blob([new Uint8Array(bytes)]), name)
    for (const [field, value] of Object.entries(more)) sent.append(field, value)
    return (more['reason'] === undefined ? editor : chief).upload(`${address}/tep`, sent)
  }

  /** Reads the newest file of a document, as the job does. */
  const readFiles = async (address: string): Promise<void> => {
    const { id } = await db
      .selectFrom('document_file')
      .select('id')
      .where('document_id', '=', address.split('/').at(-1) ?? '')
      .orderBy('position', 'desc')
      .executeTakeFirstOrThrow()
    await work('read-document-file', { siteId, attachmentId: id })
  }

  const eventsOf = (address: string) =>
    db
      .selectFrom('event')
      .select(['id', 'type', 'actor_id', 'corrects_event_id', 'data'])
      .where('subject_id', '=', address.split('/').at(-1) ?? '')
      .orderBy('occurred_at')
      .orderBy('id')
      .execute()

  return {
    ...{ town, editor, chief, reader, field, form, entered, work, sendFile, readFiles, eventsOf },
    ...{ seenBy, publish },
  }
}
