import { z } from 'zod'
import { newId } from '#kernel/ids.ts'
import { href } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { PICTURE_KINDS } from '#platform/files/sniff.ts'
import { type Answer, previewPage, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan } from '#platform/http/fields.ts'
import type { FieldErrors, RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { withOriginal } from '#platform/pictures/original.ts'
import { preparePicture } from '#platform/pictures/prepare-picture.ts'
import { BLOCKS, type Block, type Look, orderBlocks } from '../domain/look.ts'
import { type LookPart, lookOfParts } from '../domain/look-parts.ts'
import { PORTAL_PERMISSIONS } from '../portal.permissions.ts'
import { findNewestLook } from '../store/look.queries.ts'
import { type LookRefusal, publishLook, saveLook } from '../use-cases/arrange-site.ts'
import { homeView } from './home.view.ts'
import { linkField } from './link-rows.forms.ts'
import { lookForm, publishLookForm } from './look.forms.ts'
import { showLookForm, valuesOf } from './look-desk.view.ts'
import { LookPreview } from './look-preview.tsx'

const PATH = '/can-bo/giao-dien'
const MOST_BYTES = 2_000_000
const who = PORTAL_PERMISSIONS.arrange

type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof lookForm>, Officer>

/** Arranges how a site looks: a form, the real home page as a preview, and putting it out. */
export function lookDeskRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who,
      audit: 'nothing personal',
      query: z.object({ xong: z.enum(['saved', 'arranged', 'merged', 'published']).optional() }),
      handle: request => showLookForm(deps, request as never, request.query.xong),
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
        const { view } = await homeView(deps.db, request, saved?.look)
        return previewPage(LookPreview({ language: request.language, saved, children: view }))
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
        return showLookForm(deps, asked as never, undefined, { name_vi: done.error.code })
      },
    }),
  ]
}

async function save(deps: FeatureDeps, request: SaveRequest): Promise<Answer> {
  const { body, site, language, actor, now } = request
  const began = readBegan(body.raw)
  const newest = await findNewestLook(deps.db, site.id)
  const emblem = await emblemOf(deps, request, began?.['emblem'] ?? newest?.emblem)
  const errors: FieldErrors = {
    ...(body.ok ? {} : body.errors),
    ...('error' in emblem ? { emblem: emblem.error } : {}),
  }
  if (!body.ok || 'error' in emblem) return showLookForm(deps, request, undefined, errors)
  const saved = {
    id: body.value.key ?? newId(now),
    look: lookIn(body.value, newest?.look.blocks ?? BLOCKS),
    emblem: emblem.sha256,
  }
  const by = { kind: 'officer', id: actor.id } as const
  const done = await saveLook(deps, { siteId: site.id, by, saved, began })
  if (!done.ok) return showRefused(deps, request, done.error)
  const isMoved = saved.look.blocks.some(
    (block, index) => body.value[`block_${block}`] !== index + 1,
  )
  const plain = isMoved ? 'arranged' : 'saved'
  return redirect(href(language, `${PATH}?xong=${done.value.isMerged ? 'merged' : plain}`))
}

function showRefused(
  deps: FeatureDeps,
  request: SaveRequest,
  refused: LookRefusal,
): Promise<Answer> {
  if (refused.code === 'contrast_too_little')
    return showLookForm(deps, request, undefined, { main_colour: refused.code })
  const clashing = refused.clashes.map(part => [
    FIRST_FIELD[part] ?? part,
    part === 'emblem' ? 'emblem_both_changed' : 'both_changed',
  ])
  const errors = Object.fromEntries(clashing) as FieldErrors
  const { look } = lookOfParts(refused.merged)
  return showLookForm(deps, request, undefined, errors, valuesOf(look))
}

/** Where a part of a look has several fields, the first of them. */
const FIRST_FIELD: Partial<Record<LookPart, string>> = {
  ...{ blocks: `block_${BLOCKS[0]}`, links: linkField(1, 'vi') },
}

/** The emblem of the new look: the one that came, none, or the one of before. */
async function emblemOf(
  { files, erasableFiles }: FeatureDeps,
  { uploads, body }: SaveRequest,
  before: string | undefined,
): Promise<{ sha256: string | undefined } | { error: string }> {
  const upload = uploads.find(each => each.field === 'emblem')
  if (upload === undefined) {
    const keeps = !(body.ok && body.value.no_emblem === '1')
    return { sha256: keeps && before !== '' ? before : undefined }
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
