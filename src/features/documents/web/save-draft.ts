/** What comes of the form of a draft: it is kept, or comes back with what is to be set right. */
import type { z } from 'zod'
import { href, type Language } from '#kernel/language.ts'
import type { Clash } from '#kernel/merge-parts.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { type Answer, notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { readBegan, writeBegan } from '#platform/http/fields.ts'
import type { RouteRequest } from '#platform/http/request.ts'
import { bothChanged, isQuotedWhole } from '#ui/both-changed.ts'
import { findConsultation } from '../store/consultation.queries.ts'
import {
  type DraftPart,
  draftBegan,
  draftParts,
  factsOfParts,
  mergeDrafts,
} from '../use-cases/merge-drafts.ts'
import { saveConsultation } from '../use-cases/save-consultation.ts'
import type { consultationForm } from './consultation.forms.ts'
import type { ConsultationDeskPageProps } from './consultation-form.ts'
import { showConsultation } from './consultation-view.ts'

const PATH = '/can-bo/gop-y'

type SaveRequest = RouteRequest<unknown, unknown, z.output<typeof consultationForm>, Officer>
type Refused = NonNullable<ConsultationDeskPageProps['refused']>

/** Prepares a draft. */
export async function addDraft(deps: FeatureDeps, request: SaveRequest): Promise<Answer> {
  const { body, site, language, actor } = request
  const refuse = (errors: Refused['errors']) =>
    showConsultation(deps, request, undefined, {
      refused: { form: 'facts', errors, raw: body.raw },
    })
  if (!body.ok) return refuse(body.errors)
  const by = { siteId: site.id, officerId: actor.id }
  const draft = { consultationId: undefined, revision: 0, facts: body.value }
  const saved = await saveConsultation(deps, { ...by, ...draft })
  if (!saved.ok) return refuse({ draft_text: saved.error.code })
  return redirect(href(language, `${PATH}/${saved.value.consultationId}?xong=luu`))
}

/** Changes a draft. What somebody else changed meanwhile stays, but where both changed the same. */
export async function changeDraft(
  deps: FeatureDeps,
  request: SaveRequest,
  id: string,
): Promise<Answer> {
  const { body, site, language, actor } = request
  const refuse = (errors: Refused['errors'], more?: Partial<Refused>) =>
    showConsultation(deps, request, id, {
      refused: { form: 'facts', errors, raw: body.raw, ...more },
    })
  const kept = await findConsultation(deps.db, site.id, { id })
  if (kept === undefined) return notFound()
  if (kept.state !== 'draft') return refuse({ move: 'consultation_is_open' })
  if (!body.ok) return refuse(body.errors)
  const theirs = draftParts(kept)
  const { merged, clashes, isMerged } = mergeDrafts(
    readBegan(body.raw),
    theirs,
    draftParts(body.value),
  )
  const raw = { ...merged, began: writeBegan(draftBegan(theirs)) }
  if (clashes.length > 0) {
    const clash = { code: 'both_changed', clashes, theirs, merged } as const
    return refuse(errorsOf(language, clash), { raw, theirs: longIn(clash) })
  }
  const saved = await saveConsultation(deps, {
    ...{ siteId: site.id, officerId: actor.id, consultationId: id },
    ...{ revision: kept.revision, facts: factsOfParts(merged) },
  })
  if (saved.ok)
    return redirect(href(language, `${PATH}/${id}?xong=${isMerged ? 'sua-chung' : 'luu'}`))
  const { code } = saved.error
  // Somebody saved, opened it or threw it away in this very moment.
  if (code === 'consultation_changed_meanwhile' || code === 'consultation_is_open')
    return await changeDraft(deps, request, id)
  return code === 'consultation_not_found' ? notFound() : refuse({ draft_text: code }, { raw })
}

/** What the other one saved, at the fields that both changed; of the text only that it differs. */
function errorsOf(language: Language, clash: Clash<DraftPart>): Refused['errors'] {
  const said = bothChanged(language, clash)
  return clash.clashes.includes('draft_text') ? { ...said, draft_text: 'draft_both_changed' } : said
}

/** What is too long for the sentence at its field. */
function longIn({ clashes, theirs }: Clash<DraftPart>): Readonly<Record<string, string>> {
  const long = clashes.filter(part => part === 'draft_text' || !isQuotedWhole(theirs[part]))
  return Object.fromEntries(long.map(part => [part, theirs[part]]))
}
