/** Who else has a page open, and what the officer was writing in it, or in a new one, and has not saved. */
import { differenceOf, type SinceProps } from '#features/news'
import { href, type Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type AskedWindow, writingActs } from '#platform/writing/writing-acts.ts'
import type { DeskPage } from '../domain/page.ts'
import { findPageVersion } from '../store/page.queries.ts'
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
  {
    version,
    ...asking
  }: AskedWindow & { readonly version: Language; readonly reopen: number | undefined },
) {
  const key = { siteId, textId: page.id, officerId: actor.id }
  const revision = page.texts[version]?.revision ?? 0
  const asked = { language: version, revision, ...asking }
  const { fields, beside, begunOn, ...open } = await openWriting(deps, key, asked)
  const base = href(language, `${PATH}/${page.id}`)
  const writing = { ...open, text: words(language).desk.writing, base, version }
  const pictures = await listDeskPictures(deps.db, page.id)
  const values = fields && { ...fields, revision: String(begunOn) }
  const { window } = open
  return { key: page.id, fields: values, window, writing, unfinished: undefined, beside, pictures }
}

/** What was saved since the version that those values began from; undefined when nothing was. */
export async function pageSinceOf(
  { db }: Pick<FeatureDeps, 'db'>,
  language: Language,
  page: DeskPage,
  version: Language,
  { revision, section }: { readonly revision: string; readonly section: string },
): Promise<SinceProps | undefined> {
  const newestRevision = page.texts[version]?.revision ?? 0
  const begunOn = Number(revision)
  if (!(begunOn < newestRevision)) return undefined
  const [before, newest] = [
    await findPageVersion(db, page.id, { language: version, revision: begunOn }),
    await findPageVersion(db, page.id, { language: version, revision: newestRevision }),
  ]
  if (newest === undefined) return undefined
  const { desk: text, sections } = words(language)
  const standing = page.section === undefined ? text.fields.noSection : sections[page.section]
  const isOtherwise = section !== (page.section ?? '')
  return {
    ...{ begunOn, newest, text: text.writing, history: text.history, parts: ['title', 'body'] },
    difference: differenceOf(before && { ...before, lead: '' }, { ...newest, lead: '' }),
    otherwise: isOtherwise ? `${text.fields.section}: ${standing}` : undefined,
  }
}

/** A new page is begun, or gone on with. */
export async function newPageWritingOf(
  deps: FeatureDeps,
  { siteId, language, actor }: Place,
  asked: string | undefined,
  asking: AskedWindow = {},
) {
  const officer = { siteId, officerId: actor.id }
  const { textId, fields, unfinished, hasRoom, window } = await openNewWriting(
    ...([deps, officer, asked, asking] as const),
  )
  const base = href(language, `${PATH}/moi`)
  return {
    ...{ key: textId, fields: fields && { ...fields, revision: '0' } },
    ...{ window, writing: undefined, beside: '' },
    pictures: hasRoom ? await listDeskPictures(deps.db, textId) : [],
    unfinished: { text: words(language).desk.writing, base, unfinished },
  }
}
