/** Who else has a page open, and what the officer was writing in it, or in a new one, and has not saved. */
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { writingActs } from '#platform/writing/writing-acts.ts'
import type { DeskPage } from '../domain/page.ts'
import { listDeskPictures } from '../store/picture.queries.ts'
import { pageWriting } from '../use-cases/page-writing.ts'
import { words } from '../words.ts'

const { openNewWriting, openWriting } = writingActs(pageWriting)
const PATH = '/can-bo/trang'

type Place = { readonly siteId: number; readonly language: Language; readonly actor: Officer }

/** The page is opened: its unfinished text is for the fields, unless it went on without it. */
export async function pageWritingOf(
  deps: FeatureDeps,
  { siteId, language, actor }: Place,
  page: DeskPage,
  { version, reopen }: { readonly version: Language; readonly reopen: boolean | undefined },
) {
  const key = { siteId, textId: page.id, officerId: actor.id }
  const revision = page.texts[version]?.revision ?? 0
  const { fields, beside, ...open } = await openWriting(deps, key, {
    ...{ language: version, revision, reopen },
  })
  const base = href(language, `${PATH}/${page.id}`)
  const writing = { ...open, text: words(language).desk.writing, base, version }
  const pictures = await listDeskPictures(deps.db, page.id)
  return { key: page.id, fields, writing, unfinished: undefined, beside, pictures }
}

/** A new page is begun, or gone on with. */
export async function newPageWritingOf(
  deps: FeatureDeps,
  { siteId, language, actor }: Place,
  asked: string | undefined,
) {
  const officer = { siteId, officerId: actor.id }
  const { textId, fields, unfinished, hasRoom } = await openNewWriting(deps, officer, asked)
  const base = href(language, `${PATH}/moi`)
  return {
    ...{ key: textId, fields, writing: undefined, beside: '' },
    pictures: hasRoom ? await listDeskPictures(deps.db, textId) : [],
    unfinished: { text: words(language).desk.writing, base, unfinished },
  }
}
