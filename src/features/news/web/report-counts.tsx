import type { Language } from '#kernel/language.ts'
import { type CommentOnDesk, countReports, REPORT_REASONS } from '../domain/comment.ts'
import { words } from '../words.ts'

/** How many reports there are, and how many give which reason. */
export function ReportCounts({
  language,
  reports,
}: {
  language: Language
  reports: CommentOnDesk['reports']
}) {
  const { moderation, comments } = words(language)
  return (
    <div class="mc-reports">
      <p class="mc-reports__count">{moderation.one.reportCount(countReports({ reports }))}</p>
      <ul class="mc-reports__reasons">
        {REPORT_REASONS.filter(each => reports[each] !== undefined).map(each => (
          <li key={each}>
            {comments.report.reasons[each]}: {reports[each]}
          </li>
        ))}
      </ul>
    </div>
  )
}
