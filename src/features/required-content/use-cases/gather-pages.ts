import { listSectionTexts, pagePictureAddress } from '#features/pages'
import type { Instant } from '#kernel/instant.ts'
import { picturesPlacedIn } from '#kernel/picture.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { Visit } from '#platform/visit/visit.ts'
import { linksIn, type Piece } from '../domain/content.ts'
import { saysSomething } from '../domain/emptiness.vi.ts'

export type Deps = { readonly db: Db; readonly visit: Visit }

/** The site that is measured, with every host name under which people reach it. */
export type Site = {
  readonly id: number
  readonly nameVi: string
  readonly hosts: readonly string[]
  readonly today: PlainDate
  readonly now: Instant
}

/** When what is told of last changed, by `key subject`. */
export type Sources = ReadonlyMap<string, Instant>

const DEAD_FROM = 400
/** Addresses that are tried, of a site. */
const MOST_TRIED = 300

type Text = Awaited<ReturnType<typeof listSectionTexts>>[number]

/** Pages by what they are about, each with its links that lead nowhere and its pictures that nobody sees. */
export async function pagesOf(
  deps: Deps,
  site: Site,
  sources: Sources,
): Promise<Map<string, Piece[]>> {
  const texts = await listSectionTexts(deps.db, site.id)
  const dead = await deadAmong(deps.visit, site, texts)
  const pages = new Map<string, Piece[]>()
  for (const [, of] of Map.groupBy(texts, text => text.id)) {
    const [first] = of
    if (first === undefined) continue
    // The Vietnamese text comes first; it is the one that the law wants.
    const { section, title, bodyHtml, changedAt, confirmedAt } = first
    const deadLinks = of
      .flatMap(text => linksIn(text.bodyHtml, site.hosts))
      .filter(link => dead.has(link))
    const piece = {
      ...{ name: title, changedAt, confirmedAt, deadLinks: [...new Set(deadLinks)] },
      deadPictures: deadPicturesIn(of, dead),
      ...{ isEmpty: !saysSomething(bodyHtml), sourceChangedAt: sources.get(`${section} pages`) },
    }
    pages.set(section, [...(pages.get(section) ?? []), piece])
  }
  return pages
}

/** What of the addresses in texts a reader cannot open: each is asked for, as nobody in particular would. */
async function deadAmong(
  visit: Visit,
  { hosts }: Site,
  texts: readonly Text[],
): Promise<ReadonlySet<string>> {
  const addresses = texts.flatMap(text => [
    ...linksIn(text.bodyHtml, hosts),
    ...picturesIn(text).flatMap(picture => picture.address ?? []),
  ])
  const dead = new Set<string>()
  for (const address of [...new Set(addresses)].slice(0, MOST_TRIED))
    if ((await visit(hosts[0] ?? 'localhost', address)) >= DEAD_FROM) dead.add(address)
  return dead
}

/** The pictures that a text places, with the address of those that there are. */
function picturesIn({ bodyHtml, pictures }: Text) {
  return [...picturesPlacedIn([bodyHtml])].map(number => {
    const picture = pictures.find(({ position }) => position === number)
    return { number, address: picture && pagePictureAddress(picture.id, 'large') }
  })
}

function deadPicturesIn(texts: readonly Text[], dead: ReadonlySet<string>): readonly number[] {
  const unseen = texts
    .flatMap(picturesIn)
    .filter(({ address }) => address === undefined || dead.has(address))
  return [...new Set(unseen.map(({ number }) => number))]
}
