import type { VNode } from 'preact'
import { href } from '#kernel/language.ts'
import type { Problem } from '#platform/http/answer.ts'
import type { PageContext } from '#platform/http/request.ts'
import { ProblemBody } from '#ui/components/problem-page.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'

/** The page that says what went wrong and what to do next. */
export function problemPage(
  context: PageContext,
  problem: Problem,
  detail: string | undefined,
): VNode {
  return (
    <ProblemBody
      problem={problem}
      detail={detail}
      homeHref={href(context.language, '/')}
      layout={PublicLayout}
    />
  )
}
