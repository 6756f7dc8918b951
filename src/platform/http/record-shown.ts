/** Who is shown whose personal data is on record before it is sent: no record, no page. */
import { recordView } from '../audit/view-record.ts'
import type { Actor } from '../auth/actor.ts'
import type { Answer } from './answer.ts'
import type { SiteRef } from './request.ts'
import type { Route, Views } from './route.ts'
import type { ServerParts } from './server-parts.ts'

type Asked = { readonly actor: Actor; readonly site: SiteRef; readonly params: unknown }

/** Records the view when the route shows somebody's data and the answer may hold it, whatever its status. */
export async function recordWhatIsShown(
  { deps }: ServerParts,
  { audit, path }: Route,
  { actor, site, params }: Asked,
  made: Answer,
): Promise<void> {
  if (typeof audit === 'string' || actor.kind === 'visitor') return
  if (audit.byLink === true && actor.kind !== 'officer') return
  if (showsNobody(audit, made)) return
  await recordView(deps.db, deps.clock, {
    siteId: site.id,
    viewer: { kind: actor.kind, id: actor.id },
    subject: { kind: audit.views, id: audit.id(params as never) },
    route: path,
  })
}

function showsNobody(audit: Views<never>, made: Answer): boolean {
  switch (made.kind) {
    case 'problem':
    case 'empty':
      return true
    // Where an act leads on, its event is the record; where a search does, that somebody was found is told.
    case 'redirect':
      return audit.act === true
    case 'page':
      return made.showsNobody === true
    case 'public_page':
    case 'json':
    case 'text':
    case 'download':
      return false
  }
}
