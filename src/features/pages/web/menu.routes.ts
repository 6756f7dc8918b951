import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RawFields, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { bothChanged } from '#ui/both-changed.ts'
import { type MenuClash, type MenuItem, menuParts } from '../domain/menu.ts'
import { PAGES_PERMISSIONS } from '../pages.permissions.ts'
import { listMenuItems } from '../store/menu.queries.ts'
import { listOnPageDesk } from '../store/page.queries.ts'
import { changeMenu, type MenuChange } from '../use-cases/change-menu.ts'
import { findDeadLinks } from '../use-cases/find-dead-links.ts'
import { words } from '../words.ts'
import { typed } from './fields.ts'
import { MenuPage, menuAnchor } from './menu.page.tsx'
import { MenuItemPage } from './menu-item.page.tsx'
import { idParam, menuForm, moveForm } from './pages.forms.ts'

const PATH = '/can-bo/trang/trinh-don'
const who = PAGES_PERMISSIONS.publish
/** Which field of the form a problem is about. */
const FIELDS: Readonly<Record<string, string>> = {
  page_not_found: 'page',
  menu_two_targets: 'address',
  menu_address_wrong: 'address',
  menu_target_missing: 'address',
}

type Request = Pick<
  RouteRequest<unknown, unknown, unknown, Officer>,
  'site' | 'language' | 'actor' | 'now' | 'page'
>
type PutRequest = Request &
  Pick<RouteRequest<unknown, unknown, z.output<typeof menuForm>, Officer>, 'body'>
type Refused = { errors: FieldErrors; raw: RawFields; clash?: MenuClash }

/** Arranges the menus. */
export function menuRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.literal('1').optional() }),
      handle: request => show(deps, request, { done: request.query.xong !== undefined }),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: menuForm,
      handle: request => put(deps, request, undefined),
    }),
    route({
      method: 'GET',
      path: `${PATH}/:id`,
      who,
      audit: 'nothing personal',
      params: idParam,
      handle: request => show(deps, request, { id: request.params.id }),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id`,
      who,
      audit: 'act',
      params: idParam,
      body: menuForm,
      handle: request => put(deps, request, request.params.id),
    }),
    route({
      method: 'POST',
      path: `${PATH}/:id/bo`,
      who,
      audit: 'act',
      params: idParam,
      handle: request => change(deps, request, { kind: 'remove', id: request.params.id }),
    }),
    ...(['len', 'xuong'] as const).map(way =>
      route({
        method: 'POST',
        path: `${PATH}/:id/${way}`,
        who,
        audit: 'act',
        params: idParam,
        body: moveForm,
        handle: request =>
          change(deps, request, {
            kind: 'move',
            id: request.params.id,
            by: way === 'len' ? -1 : 1,
            seenAt: request.body.ok ? request.body.value.at : -1,
          }),
      }),
    ),
  ]
}

async function show(
  deps: FeatureDeps,
  { site, language, now, page: { origin } }: Request,
  asked: { id?: string | undefined; done?: boolean; refused?: Refused },
): Promise<Answer> {
  const [items, rows] = await Promise.all([
    listMenuItems(deps.db, site.id),
    listOnPageDesk(deps.db, site.id),
  ])
  const item = items.find(each => each.id === asked.id)
  if (asked.id !== undefined && item === undefined) return notFound()
  const errors = asked.refused?.errors ?? {}
  const values = asked.refused
    ? valuesRefused(asked.refused, newId(now))
    : valuesOf(item, newId(now))
  const pages = rows.map(row => ({
    id: row.id,
    title: row.title,
    isOut: row.state === 'published',
  }))
  const props = { language, items, pages, values, errors }
  const view =
    item === undefined
      ? MenuPage({
          ...{ ...props, item, done: asked.done ?? false },
          dead: await findDeadLinks(deps.visit, origin, items),
        })
      : MenuItemPage({ ...props, item })
  return page(view, asked.refused === undefined ? {} : { status: 422 })
}

function valuesOf(item: MenuItem | undefined, key: string) {
  return {
    key,
    began: item === undefined ? '' : writeBegan(menuParts(item)),
    place: item === undefined ? '' : menuParts(item).place,
    label_vi: item?.label.vi ?? '',
    label_en: item?.label.en ?? '',
    page: item?.pageId ?? '',
    address: item?.address ?? '',
  }
}

/** As typed; where two people changed the same, with what either did, as it would be saved next. */
function valuesRefused({ raw, clash }: Refused, key: string): ReturnType<typeof valuesOf> {
  if (clash === undefined) return valuesAsTyped(raw, key)
  return { ...valuesOf(clash.item, key), began: writeBegan(clash.theirs) }
}

function valuesAsTyped(raw: RawFields, key: string): ReturnType<typeof valuesOf> {
  const field = (name: string) => typed(raw, name)
  return {
    key: field('key') === '' ? key : field('key'),
    began: field('began'),
    place: field('place'),
    label_vi: field('label_vi'),
    label_en: field('label_en'),
    page: field('page'),
    address: field('address'),
  }
}

async function put(deps: FeatureDeps, request: PutRequest, id: string | undefined) {
  const { body, site, language, actor, now } = request
  const refuse = (errors: FieldErrors) =>
    show(deps, request, { id, refused: { errors, raw: body.raw } })
  if (!body.ok) return refuse(body.errors)
  const { key, place: at, label_vi, label_en, page: pageId, address } = body.value
  const item: MenuItem = {
    id: id ?? key ?? newId(now),
    place: at.place ?? 'header',
    parentId: at.parentId,
    label: { vi: label_vi, en: label_en },
    pageId: pageId === '' ? undefined : pageId,
    address: address === '' ? undefined : address,
  }
  const by = { kind: 'officer', id: actor.id } as const
  const change = { kind: 'put', item, began: readBegan(body.raw) } as const
  const changed = await changeMenu(deps, { siteId: site.id, by, change })
  if (changed.ok) return redirect(href(language, `${PATH}?xong=1`))
  const { error } = changed
  if (error.code !== 'both_changed') return refuse({ [FIELDS[error.code] ?? 'place']: error.code })
  return show(deps, request, {
    id,
    refused: { errors: await clashErrors(deps, request, error), raw: body.raw, clash: error },
  })
}

/** What the other one saved, at the fields that both changed. */
async function clashErrors(deps: FeatureDeps, { site, language }: Request, clash: MenuClash) {
  const { saved } = clash
  const items = await listMenuItems(deps.db, site.id)
  const pages = await listOnPageDesk(deps.db, site.id)
  const { places, fields: text } = words(language).menu
  const group = items.find(each => each.id === saved.parentId)?.label[language]
  const said: Partial<Record<string, string>> = {
    place: group === undefined ? places[saved.place] : text.inGroup(places[saved.place], group),
    target: pages.find(each => each.id === saved.pageId)?.title,
  }
  const { target, ...errors } = bothChanged(language, clash, (part, value) => said[part] ?? value)
  const field = clash.item.pageId === undefined ? 'address' : 'page'
  return target === undefined ? errors : { ...errors, [field]: target }
}

async function change(deps: FeatureDeps, request: Request, change: MenuChange): Promise<Answer> {
  const { site, language, actor } = request
  const by = { kind: 'officer', id: actor.id } as const
  const changed = await changeMenu(deps, { siteId: site.id, by, change })
  if (!changed.ok) return notFound()
  // Who moves an entry by keyboard goes on from where it stands.
  const at = change.kind === 'move' ? `#${menuAnchor(change.id)}` : ''
  return redirect(href(language, `${PATH}?xong=1`) + at)
}
