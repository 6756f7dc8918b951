import { z } from 'zod'
import type { SentFile } from '#features/procedures'
import { writeSize } from '#kernel/number-text.ts'
import type { Actor } from '#platform/auth/actor.ts'
import { MEDIA_TYPES } from '#platform/files/sniff.ts'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { type Route, route } from '#platform/http/route.ts'
import { findTracked, type TrackingView } from '../../use-cases/find-tracked.ts'
import { MOST_SUPPLEMENT_FILES, submitSupplement } from '../../use-cases/submit-supplement.ts'
import { words } from '../../words.ts'
import { supplementPart } from './dossier-rows.ts'
import { keep, keptIn } from './kept-files.ts'
import { unitName } from './names-in.ts'
import { MOST_NOTE, SupplementPage } from './supplement.page.tsx'
import { fieldOf, type ReadUploads, readUploads } from './supplement-form.ts'
import { TRACKED, trackedHref } from './track-path.ts'
import {
  actorRefOf,
  backDone,
  closed,
  refusedNow,
  tokenParams,
  trackedAct,
  trackedView,
} from './tracked-dossier.ts'

const PATH = `${TRACKED}/bo-sung`
const MOST_BYTES = 20_000_000
const ACCEPT = Object.values(MEDIA_TYPES).join(',')

type Request = RouteRequest<{ readonly token: string }, unknown, unknown, Actor>

/** What a form that could not be sent shows again. */
type Typed = Pick<ReadUploads, 'refused'> & {
  readonly files: readonly SentFile[]
  readonly note: string
  readonly noteError: string | undefined
}

const UNTOUCHED: Typed = { refused: new Map(), files: [], note: '', noteError: undefined }

/** The applicant adds what was asked. Sent twice, it is there once. */
export function supplementRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: PATH,
      who: 'anyone',
      audit: trackedView,
      params: tokenParams,
      async handle(request) {
        const { site, language, params } = request
        const view = await findTracked(deps, site.id, params)
        if (view === undefined) return closed(language)
        return show(deps, request, view, UNTOUCHED)
      },
    }),
    route({
      method: 'POST',
      path: PATH,
      who: 'anyone',
      audit: trackedAct,
      params: tokenParams,
      upload: { maxFiles: MOST_SUPPLEMENT_FILES, maxBytes: MOST_BYTES },
      perMinute: 20,
      body: z.object({ note: z.string().default('') }),
      handle: request => send(deps, request, noteOf(request.body)),
    }),
  ]
}

function noteOf(body: { ok: boolean; value?: { note: string } }): string {
  return body.value?.note ?? ''
}

async function send(deps: FeatureDeps, request: Request, note: string): Promise<Answer> {
  const { site, language, actor, params, body, uploads } = request
  const view = await findTracked(deps, site.id, params)
  const asked = view?.facts.supplement
  if (view === undefined) return closed(language)
  // Sent before, by the same form or at the counter: nothing is added a second time.
  if (asked?.answeredAt != null) return backDone(language, params.token, 'supplement')
  const { files, refused } = readUploads(uploads, asked?.items ?? [])
  const all = [...keptIn(deps.keys, view.facts.dossier.id, body.raw), ...files]
  const { supplementForm: say } = words(language).track
  const again = (noteError?: string) =>
    show(deps, request, view, { refused, files: all, note, noteError })
  if (note.length > MOST_NOTE) return again(say.tooLong)
  if (refused.size > 0) return again()
  const input = { siteId: site.id, applicant: params, actor: actorRefOf(actor), files: all, note }
  const sent = await submitSupplement(deps, input)
  if (sent.ok) return backDone(language, params.token, 'supplement')
  const { code } = sent.error
  if (code === 'supplement_empty') return again(say.empty)
  if (code === 'too_many_files') return again(words(language).errors[code])
  if (code === 'supplement_not_requested') return redirect(trackedHref(language, params.token))
  return refusedNow(language, code)
}

function show(deps: FeatureDeps, request: Request, view: TrackingView, typed: Typed): Answer {
  const { language, params } = request
  const backHref = trackedHref(language, params.token)
  const asked = supplementPart(view, language)
  if (view.asked !== 'supplement' || asked === undefined) return redirect(backHref)
  const { supplementForm: say } = words(language).track
  const { dossier, supplement } = view.facts
  const labels = [...(supplement?.items ?? []).map(item => say.file(item.name)), say.other]
  const places = labels.map((label, at) => {
    const refused = typed.refused.get(fieldOf(at))
    return { name: fieldOf(at), label, error: refused && say.refused[refused.code](refused.name) }
  })
  const kept = keep(deps.keys, dossier.id, typed.files)
  const wrong = typed.noteError !== undefined || typed.refused.size > 0
  const shown = SupplementPage({
    language,
    code: dossier.code,
    counter: unitName(view, dossier.receivingUnitId, language),
    unit: unitName(view, supplement?.unitId ?? dossier.unitId, language),
    backHref,
    action: trackedHref(language, params.token, '/bo-sung'),
    asked,
    places,
    kept: kept.map(({ sealed, file }) => ({
      sealed,
      name: file.name,
      hint: writeSize(language, file.upload.size),
    })),
    note: typed.note,
    noteError: typed.noteError,
    accept: ACCEPT,
  })
  return page(shown, { status: wrong ? 422 : 200 })
}
