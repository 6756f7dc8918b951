import { nameSlug } from '#features/news'
import type { Trx } from '#platform/db/db.ts'
import type { Note, SourceItem } from '../domain/item.ts'
import { listTaken } from '../store/old-address.queries.ts'
import { insertTopicTags } from '../store/topic-tag.writes.ts'
import { takenNotes } from './category-for.ts'
import { spotsOf } from './note-places.ts'
import type { Run } from './run.ts'

/**
 * Lets the addresses of the topics that an article had beside its own lead to the tags that they became. Where it is another article's own
 * topic, the topic here comes first. What leads elsewhere first is told when the source first names it.
 */
export async function noteTopicTags(
  trx: Trx,
  run: Run,
  item: SourceItem,
): Promise<readonly Note[]> {
  const { deps, siteId, source } = run
  const notes: Note[] = []
  for (const { name, addresses } of item.otherCategories) {
    const to = { source: source.name, tag: nameSlug(name), at: deps.clock.now() }
    const fresh = await insertTopicTags(trx, siteId, spotsOf(run, item, addresses), to)
    notes.push(...takenNotes(name, await listTaken(trx, siteId, fresh, { tag: to.tag })))
  }
  return notes
}
