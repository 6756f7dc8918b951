import { listUnitsByIds } from '#features/organisation'
import { errorText } from '#features/procedures'
import { type Answer, page, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import type { FieldError } from '#ui/index.ts'
import { submitDossier } from '../../use-cases/submit-dossier.ts'
import { words } from '../../words.ts'
import { CheckPage, DECLARATION } from './check.page.tsx'
import { draftHref, draftKeyOf, draftParams, formPageHref } from './draft-address.ts'
import { type DraftRequest, type OpenDraft, signInFirst, withDraft } from './open-draft.ts'
import { textIn } from './raw-text.ts'
import { whatIsMissing } from './way.ts'

const path = '/ho-so/nhap/:key/kiem-tra'

/** The check page, and sending. */
export function checkRoutes(deps: FeatureDeps): Route[] {
  return [
    route({
      method: 'GET',
      path,
      who: 'no officer',
      audit: 'own data',
      params: draftParams,
      handle: request => withDraft(deps, request, open => checkPage(deps, open, [])),
    }),
    route({
      method: 'POST',
      path,
      who: 'no officer',
      audit: 'act',
      perMinute: 30,
      params: draftParams,
      handle: request =>
        textIn(request.body.raw, DECLARATION) === ''
          ? withDraft(deps, request, open => checkPage(deps, open, [declareFirst(open)]))
          : send(deps, request),
    }),
  ]
}

function declareFirst({ language }: OpenDraft): FieldError {
  return { field: DECLARATION, text: words(language).apply.check.declareMissing }
}

async function send(deps: FeatureDeps, request: DraftRequest): Promise<Answer> {
  const { params, actor, site, language } = request
  const by = draftKeyOf(params.key, actor)
  if (by === undefined) return signInFirst()
  const sent = await submitDossier(deps, {
    ...{ siteId: site.id, draft: by, language },
    actor: actor.kind === 'citizen' ? { kind: 'citizen', id: actor.id } : { kind: 'visitor' },
  })
  if (sent.ok) return redirect(draftHref(language, params.key, 'bien-nhan'))
  const { code } = sent.error
  return withDraft(deps, request, open =>
    checkPage(deps, open, [{ text: words(language).errors[code] }]),
  )
}

/** The check page. What is missing outweighs what was wrong with sending it. */
async function checkPage(
  deps: FeatureDeps,
  open: OpenDraft,
  wrong: readonly FieldError[],
): Promise<Answer> {
  const missing = await missingIn(deps, open)
  const [unit] =
    open.draft.unitId === null ? [] : await listUnitsByIds(deps.db, [open.draft.unitId])
  const complete = missing.length === 0
  const view = CheckPage({ open, unit, complete, errors: complete ? wrong : missing })
  return page(view, { status: wrong.length > 0 ? 422 : 200 })
}

/** One line for each page that something is missing on, leading there. */
async function missingIn(deps: FeatureDeps, open: OpenDraft): Promise<readonly FieldError[]> {
  const { language, key, draft } = open
  const pages = draft.version.form.sections.flatMap(section => section.pages)
  const missing = await whatIsMissing(deps, open)
  return missing.map(({ page: pageKey, errors: [first, ...more] }) => {
    const title = pages.find(each => each.key === pageKey)?.title[language] ?? pageKey
    return {
      href: formPageHref(language, key, pageKey, true),
      text: first === undefined || more.length > 0 ? title : errorText(first, language),
    }
  })
}
