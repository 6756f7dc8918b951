import { href } from '#kernel/language.ts'
import type { Result } from '#kernel/result.ts'
import type { Officer } from '#platform/auth/actor.ts'
import { holds, type Permission } from '#platform/auth/permission.ts'
import { notFound, redirect } from '#platform/http/answer.ts'
import type { FeatureDeps } from '#platform/http/feature.ts'
import { type Route, route } from '#platform/http/route.ts'
import { revisionField } from '#platform/writing/writing-form.ts'
import { NEWS_PERMISSIONS } from '../news.permissions.ts'
import { takeEnglishBack, throwEnglishAway } from '../use-cases/remove-english.ts'
import { showDeskArticle } from './desk-view.ts'
import { reasonForm } from './move.forms.ts'
import { idParam } from './news.forms.ts'

const englishForm = reasonForm.extend({ revision: revisionField })

/** Which English text goes, who takes it away, and what they say of it. */
type Asked = {
  readonly by: { siteId: number; officerId: string; articleId: string; seen: number }
  readonly actor: Officer
  readonly reason: string
}

/** Takes the English text of an article back, or throws one away that nobody saw. */
export function englishRoutes(deps: FeatureDeps): Route[] {
  return [
    removal(deps, 'go-tieng-anh', NEWS_PERMISSIONS.publish, ({ by, reason }) =>
      takeEnglishBack(deps, { ...by, reason }),
    ),
    removal(deps, 'bo-tieng-anh', NEWS_PERMISSIONS.write, ({ by, actor }) =>
      throwEnglishAway(deps, { ...by, mayPublish: holds(actor, NEWS_PERMISSIONS.publish) }),
    ),
  ]
}

function removal(
  deps: FeatureDeps,
  name: 'go-tieng-anh' | 'bo-tieng-anh',
  who: Permission,
  remove: (asked: Asked) => Promise<Result<undefined, { readonly code: string }>>,
): Route {
  return route({
    method: 'POST',
    path: `/can-bo/tin-tuc/:id/${name}`,
    who,
    audit: 'act',
    params: idParam,
    body: englishForm,
    async handle({ body, site, language, params, actor, page }) {
      const refuse = (errors: Readonly<Record<string, string>>) =>
        showDeskArticle(
          deps,
          { siteId: site.id, language, id: params.id, version: 'en', actor, page },
          { move: { name, errors, raw: body.raw } },
        )
      if (!body.ok) return refuse(body.errors)
      const { reason, revision: seen } = body.value
      const by = { siteId: site.id, officerId: actor.id, articleId: params.id, seen }
      const done = await remove({ by, actor, reason })
      if (done.ok)
        return redirect(href(language, `/can-bo/tin-tuc/${params.id}?ban=en&xong=${name}`))
      const { code } = done.error
      if (code === 'article_not_found') return notFound()
      // Others are about the whole article.
      return refuse({ [code === 'reason_missing' ? 'reason' : '']: code })
    },
  })
}
