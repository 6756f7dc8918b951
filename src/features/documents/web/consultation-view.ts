/** Puts the page of a consultation on the desk together: what is kept, or what was typed and refused. */
import { listOfficersByIds } from '#features/organisation'
import { countDueAt, getCalendar } from '#features/working-calendar'
import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import type { Language } from '#kernel/language.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds } from '#platform/auth/permission.ts'
import { type Answer, notFound, page } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { DOCUMENT_PERMISSIONS } from '../documents.permissions.ts'
import { type Consultation, phaseAt } from '../domain/consultation.ts'
import { splitDraft } from '../domain/split-draft.ts'
import { listComments } from '../store/comment.queries.ts'
import { findConsultation, listParagraphs } from '../store/consultation.queries.ts'
import { ConsultationFormPage } from './consultation-form.page.tsx'
import type { ConsultationDeskPageProps, ConsultationDone } from './consultation-form.ts'

const UNPROCESSABLE = 422

/** Who asks for the page, when. */
export type ConsultationRequest = {
  readonly site: { readonly id: number }
  readonly language: Language
  readonly actor: Officer
  readonly now: Instant
}

/** The page of a consultation; without an id, of a new one. */
export async function showConsultation(
  { db }: Pick<FeatureDeps, 'db'>,
  request: ConsultationRequest,
  id: string | undefined,
  state: {
    readonly done?: ConsultationDone | undefined
    readonly refused?: ConsultationDeskPageProps['refused']
  } = {},
): Promise<Answer> {
  const { site, language, actor } = request
  const consultation = id === undefined ? undefined : await findConsultation(db, site.id, { id })
  if (id !== undefined && consultation === undefined) return notFound()
  const view = ConsultationFormPage({
    ...{ language, consultation },
    ...(consultation === undefined ? NOTHING : await partsOf(db, request, consultation)),
    isInCharge: consultation === undefined || consultation.officerId === actor.id,
    mayPublish: holds(actor, DOCUMENT_PERMISSIONS.openConsultation),
    done: state.done,
    refused: state.refused,
  })
  return page(view, { status: state.refused === undefined ? 200 : UNPROCESSABLE })
}

const NOTHING = {
  ...({ phase: 'draft', paragraphs: [], comments: [] } as const),
  ...{ inCharge: undefined, wouldClose: undefined },
}

async function partsOf(
  db: FeatureDeps['db'],
  { site, now }: ConsultationRequest,
  consultation: Consultation,
) {
  const phase = phaseAt(consultation, now)
  const { id, officerId, workingDays, draftText } = consultation
  const officers = officerId === null ? [] : await listOfficersByIds(db, [officerId])
  const inCharge = officers[0]?.fullName
  if (phase !== 'draft')
    return {
      ...{ phase, inCharge, wouldClose: undefined },
      paragraphs: await listParagraphs(db, id),
      comments: await listComments(db, id),
    }
  const split = splitDraft(draftText)
  const calendar = await getCalendar(db, site.id)
  const limit = { value: workingDays, unit: 'working_day' } as const
  return {
    ...{ phase, inCharge, comments: [] },
    paragraphs: split.ok ? split.value : [],
    wouldClose: writeMoment(countDueAt({ receivedAt: now, limit, calendar })),
  }
}
