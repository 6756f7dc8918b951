import { z } from 'zod'
import { listUnits, type Unit } from '#features/organisation'
import { newId } from '#kernel/ids.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { PICTURE_KINDS } from '#platform/files/sniff.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { FieldErrors, RouteRequest, SiteRef } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { withOriginal } from '#platform/pictures/original.ts'
import { preparePicture } from '#platform/pictures/prepare-picture.ts'
import { isColour } from '../domain/contrast.ts'
import {
  BLOCKS,
  type Block,
  HOUSE_COLOURS,
  type Look,
  orderBlocks,
  tooLittleContrast,
} from '../domain/look.ts'
import { PORTAL_PERMISSIONS } from '../portal.permissions.ts'
import { findNewestLook, findShownLook } from '../store/look.queries.ts'
import { publishLook, saveLook } from '../use-cases/arrange-site.ts'
import { homeView } from './home.view.ts'
import { linkValues } from './link-rows.forms.ts'
import { lookForm, publishLookForm } from './look.forms.ts'
import { LookFormPage, type LookFormProps } from './look-form.page.tsx'
import { LookPreview } from './look-preview.tsx'

const PATH = '/can-bo/giao-dien'
const MOST_BYTES = 2_000_000
const who = PORTAL_PERMISSIONS.arrange

type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof lookForm>, Officer>
type Request = Pick<SaveRequest, 'site' | 'language' | 'now' | 'body'>

/** Arranges how a site looks: a form, the real home page as a preview, and putting it out. */
export function lookDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.enum(['saved', 'arranged', 'published']).optional() }),
      handle: request => show(deps, request as never, request.query.xong),
    }),
    route({
      method: 'POST',
      path: PATH,
      who,
      audit: 'act',
      body: lookForm,
      upload: { maxFiles: 1, maxBytes: MOST_BYTES, kinds: PICTURE_KINDS, erasable: true },
      handle: request => save(deps, request),
    }),
    route({
      method: 'GET',
      path: `${PATH}/xem`,
      who,
      audit: 'nothing personal',
      async handle(request) {
        const saved = await findNewestLook(deps.db, request.site.id)
        const view = await homeView(deps.db, request, saved?.look)
        return page(LookPreview({ language: request.language, saved, children: view }))
      },
    }),
    route({
      method: 'POST',
      path: `${PATH}/dang`,
      who,
      audit: 'act',
      body: publishLookForm,
      async handle({ body, site, language, actor, ...request }) {
        const seen = body.ok ? body.value.seen : ''
        const by = { kind: 'officer', id: actor.id } as const
        const done = await publishLook(deps, { siteId: site.id, by, seen })
        if (done.ok) return redirect(href(language, `${PATH}?xong=published`))
        const asked = { ...request, site, language, body: { ok: false, errors: {}, raw: {} } }
        return show(deps, asked as never, undefined, { name_vi: done.error.code })
      },
    }),
  ]
}

async function save(deps: FeatureDeps, request: SaveRequest): Promise<Answer> {
  const { body, site, language, actor, now } = request
  const emblem = await emblemOf(deps, request)
  const errors: FieldErrors = {
    ...(body.ok ? {} : body.errors),
    ...('error' in emblem ? { emblem: emblem.error } : {}),
  }
  if (!body.ok || 'error' in emblem) return show(deps, request, undefined, errors)
  const newest = await findNewestLook(deps.db, site.id)
  const saved = {
    id: body.value.key ?? newId(now),
    look: lookIn(body.value, newest?.look.blocks ?? BLOCKS),
    emblem: emblem.sha256,
  }
  const done = await saveLook(deps, {
    siteId: site.id,
    by: { kind: 'officer', id: actor.id },
    saved,
  })
  const isMoved = saved.look.blocks.some(
    (block, index) => body.value[`block_${block}`] !== index + 1,
  )
  if (done.ok) return redirect(href(language, `${PATH}?xong=${isMoved ? 'arranged' : 'saved'}`))
  return show(deps, request, undefined, { main_colour: done.error.code })
}

/** The emblem of the new look: the one that came, none, or the one that the newest look has. */
async function emblemOf(
  { db, files, erasableFiles }: FeatureDeps,
  { site, uploads, body }: SaveRequest,
): Promise<{ sha256: string | undefined } | { error: string }> {
  const upload = uploads.find(each => each.field === 'emblem')
  if (upload === undefined) {
    const keeps = !(body.ok && body.value.no_emblem === '1')
    return { sha256: keeps ? (await findNewestLook(db, site.id))?.emblem : undefined }
  }
  const prepared = await withOriginal(erasableFiles, upload, preparePicture)
  if (!prepared.ok) return { error: prepared.error.code }
  return { sha256: (await files.saveBytes(prepared.value.small.bytes)).sha256 }
}

function lookIn(form: z.output<typeof lookForm>, before: readonly Block[]): Look {
  const both = (vi: string, en: string) => ({ vi, en: en === '' ? vi : en })
  const places = Object.fromEntries(
    BLOCKS.flatMap(block => {
      const at = form[`block_${block}`]
      return at === undefined ? [] : [[block, at]]
    }),
  )
  return {
    name: both(form.name_vi, form.name_en),
    agency: both(form.agency_vi, form.agency_en),
    contact: both(form.contact_vi, form.contact_en),
    ...{ main: form.main_colour, accent: form.accent_colour, links: form.links },
    blocks: orderBlocks(places, before),
  }
}

async function show(
  deps: FeatureDeps,
  { site, language, now, body }: Request,
  done: LookFormProps['done'],
  errors?: FieldErrors,
): Promise<Answer> {
  const [newest, shown, units] = await Promise.all([
    findNewestLook(deps.db, site.id),
    findShownLook(deps.db, site.id),
    listUnits(deps.db, site.id, dateInVietNam(now)),
  ])
  const kept = newest === undefined ? freshValues(site, units[0]) : valuesOf(newest.look)
  const wasTyped = errors !== undefined && Object.keys(body.raw).length > 0
  const typed = Object.fromEntries(
    Object.entries(body.raw).map(([name, value]) => [name, String(value)]),
  )
  const values: Record<string, string> = { ...(wasTyped ? typed : kept), key: newId(now) }
  const main = values['main_colour'] ?? ''
  const view = LookFormPage({
    language,
    values,
    draftId: newest?.id === shown?.id ? undefined : newest?.id,
    isShown: newest !== undefined && newest.id === shown?.id,
    hasEmblem: newest?.emblem !== undefined,
    contrast: isColour(main) ? tooLittleContrast(main) : undefined,
    done,
    blocks: newest?.look.blocks ?? [],
    errors: errors ?? {},
  })
  return page(view, errors === undefined ? {} : { status: 422 })
}

function valuesOf(look: Look): Record<string, string> {
  return {
    ...{ name_vi: look.name.vi, name_en: look.name.en },
    ...{ agency_vi: look.agency.vi, agency_en: look.agency.en },
    ...{ contact_vi: look.contact.vi, contact_en: look.contact.en },
    ...{ main_colour: look.main, accent_colour: look.accent, ...linkValues(look.links) },
    ...Object.fromEntries(look.blocks.map((block, index) => [`block_${block}`, String(index + 1)])),
  }
}

/** A site that nobody has arranged yet. */
function freshValues(site: SiteRef, unit: Unit | undefined): Record<string, string> {
  return {
    ...{
      name_vi: site.shownName.vi,
      name_en: site.shownName.en,
      agency_vi: unit?.nameVi ?? site.nameVi,
      agency_en: unit?.nameEn ?? site.nameEn,
    },
    ...{ main_colour: HOUSE_COLOURS.main, accent_colour: HOUSE_COLOURS.accent },
    ...Object.fromEntries(BLOCKS.map((block, index) => [`block_${block}`, String(index + 1)])),
  }
}
