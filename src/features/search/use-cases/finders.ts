/** How each kind is found: through the door of the feature that has it. */
import { documentWords, searchDocuments } from '#features/documents'
import { articleHref, listBodies, searchArticles } from '#features/news'
import { searchPages } from '#features/pages'
import { nameIn, placesWords, searchPlaces } from '#features/places'
import { searchProcedures } from '#features/procedures'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import type { Db } from '#platform/db/db.ts'
import type { FoundOfKind, Kind } from '../domain/found.ts'
import { excerpt, hasAll } from '../domain/highlight.ts'

/** What is looked for. */
export type Search = {
  readonly siteId: number
  readonly language: Language
  readonly typed: string
  /** The same in plain words. */
  readonly words: readonly string[]
  readonly on: PlainDate
  readonly limit: number
}

const EXCERPT_CHARACTERS = 220
/** Articles whose whole text is read for an excerpt. */
const MOST_BODIES = 12

/** Finds things of a kind, best first. */
export const FINDERS: Readonly<Record<Kind, (db: Db, search: Search) => Promise<FoundOfKind>>> = {
  async procedures(db, { siteId, language, typed, on, limit }) {
    const procedures = await searchProcedures(db, { siteId, text: typed, on, limit })
    const found = procedures.map(({ procedure, name, summary }) => ({
      href: href(language, `/thu-tuc/${procedure.slug}`),
      title: name[language],
      text: summary[language],
      note: procedure.field.name[language],
      facet: { key: procedure.field.slug, name: procedure.field.name[language] },
    }))
    return { found, mended: [] }
  },
  async documents(db, { siteId, language, typed, words, limit }) {
    const hits = await searchDocuments(db, { siteId, words: typed, limit })
    const { types } = documentWords(language)
    const found = hits.map(({ slug, type, number, title, issuedOn, excerpt: text }) => ({
      href: href(language, `/van-ban/${slug}`),
      title: `${types[type]} ${number}: ${title}`,
      text: excerpt(text, words, EXCERPT_CHARACTERS),
      note: `${types[type]} · ${writeDay(issuedOn)}`,
      facet: { key: type, name: types[type] },
      lang: language === 'vi' ? undefined : ('vi' as const),
    }))
    return { found, mended: [] }
  },
  async places(db, { siteId, language, typed, limit }) {
    const places = await searchPlaces(db, siteId, { text: typed, limit })
    const { kinds } = placesWords(language)
    const found = places.map(place => ({
      href: href(language, `/dia-diem/${place.slug}`),
      title: nameIn(language, place),
      text: place.address,
      note: kinds[place.kind],
      facet: { key: place.kind, name: kinds[place.kind] },
    }))
    return { found, mended: [] }
  },
  async pages(db, { siteId, language, typed, limit }) {
    const { hits } = await searchPages(db, siteId, { text: typed, language, limit })
    const found = hits.map(({ slug, title, excerpt: text }) => ({
      ...{ href: href(language, `/trang/${slug}`), title, text },
      ...{ note: '', facet: undefined },
    }))
    return { found, mended: [] }
  },
  news: findNews,
}

async function findNews(db: Db, search: Search): Promise<FoundOfKind> {
  const { siteId, language, typed, limit } = search
  const { hits, mended } = await searchArticles(db, siteId, { text: typed, language, limit })
  const words = [...search.words, ...mended]
  // Most say in their opening what they are about; where the words stand further down, that place is shown.
  const deeper = hits
    .slice(0, MOST_BODIES)
    .filter(({ title, lead }) => !hasAll(`${title} ${lead}`, words))
    .map(({ id }) => id)
  const bodies = await listBodies(db, language, deeper)
  const found = hits.map(article => {
    const { id, slug, title, lead, publishedAt, category, isTranslated } = article
    const body = bodies.get(id)
    return {
      href: articleHref(language, slug),
      title,
      text: body === undefined ? lead : excerpt(body, words, EXCERPT_CHARACTERS),
      note: `${category.name} · ${writeDay(dateInVietNam(publishedAt))}`,
      facet: { key: category.slug, name: category.name },
      lang: isTranslated ? undefined : ('vi' as const),
    }
  })
  return { found, mended }
}
