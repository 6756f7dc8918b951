import { z } from 'zod'
import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam, type Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { notFound, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { isLate } from '../../domain/counting.ts'
import { isOpen } from '../../domain/states.ts'
import { listDraftsOf } from '../../use-cases/find-draft.ts'
import { listDossiersOf, type NamedDossier } from '../../use-cases/list-dossiers.ts'
import { openOwnDossier } from '../../use-cases/open-own-dossier.ts'
import { words } from '../../words.ts'
import { MyDossiersPage, type OwnDossier } from './my-dossiers.page.tsx'
import { STATE_TONES } from './state-tones.ts'
import { trackedHref } from './track-path.ts'

/** A citizen's own dossiers and drafts. */
export function myDossiersRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path: '/ho-so',
      who: 'citizen',
      audit: 'own data',
      async handle({ actor, language, now }) {
        const [dossiers, drafts] = await Promise.all([
          listDossiersOf(deps.db, actor.id),
          listDraftsOf(deps, actor.id),
        ])
        const shown = MyDossiersPage({
          language,
          dossiers: dossiers.map(dossier => rowOf(dossier, language, now)),
          drafts,
        })
        return page(shown)
      },
    }),
    route({
      method: 'GET',
      path: '/ho-so/:id',
      who: 'citizen',
      audit: 'own data',
      params: z.object({ id: z.uuid() }),
      async handle({ actor, site, language, params }) {
        const own = { siteId: site.id, dossierId: params.id, accountId: actor.id }
        const token = await openOwnDossier(deps, own)
        return token === undefined ? notFound() : redirect(trackedHref(language, token))
      },
    }),
  ]
}

function rowOf(dossier: NamedDossier, language: Language, now: Instant): OwnDossier {
  const { dueAt, state } = dossier
  const late = dueAt !== null && isOpen(state) && isLate(dueAt, now)
  return {
    href: href(language, `/ho-so/${dossier.dossierId}`),
    code: dossier.code,
    procedure: dossier.procedureName[language],
    state: words(language).states[state],
    tone: late ? 'late' : STATE_TONES[state],
    submitted: writeDay(dateInVietNam(dossier.submittedAt)),
    due: dueAt === null ? '–' : writeDay(dateInVietNam(dueAt)),
  }
}
