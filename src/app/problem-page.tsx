import type { VNode } from 'preact'
import { signInPath } from '#features/accounts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { Problem } from '#platform/http/answer.ts'
import type { PageContext } from '#platform/http/request.ts'
import type { SendLimit } from '#platform/http/send-limit.ts'
import { ProblemBody } from '#ui/components/problem-page.tsx'
import { uiWords } from '#ui/language.ts'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { en } from './app.en.ts'
import { vi } from './app.vi.ts'

const MEGABYTE = 1_000_000

/** The page that says what went wrong and what to do next. */
export function problemPage(
  context: PageContext,
  problem: Problem,
  detail: string | undefined,
  limit?: SendLimit,
): VNode {
  const large = problem === 'too_large' && limit ? tooLarge(context.language, limit) : undefined
  return (
    <ProblemBody
      problem={problem}
      detail={detail ?? large?.text}
      advice={large?.advice}
      homeHref={href(context.language, '/')}
      action={problem === 'sign_in_first' ? wayIn(context) : officersWay(context)}
      layout={PublicLayout}
    />
  )
}

/** What that route takes at most, and what makes such a file smaller. */
function tooLarge(language: Language, { kind, maxFiles, maxBytes }: SendLimit) {
  const { sent: text } = language === 'vi' ? vi : en
  return {
    text: text.limit(writeNumber(language, Math.floor(maxBytes / MEGABYTE)), maxFiles),
    advice: [...text.advice[kind], text.goBack],
  }
}

/** Where one signs in; from there it goes on where every way of that person begins, since what was sent cannot be opened. */
function wayIn({ path, language }: PageContext) {
  const { signIn } = language === 'vi' ? vi : en
  const isDesk = path.startsWith('/can-bo/')
  const to = href(language, isDesk ? '/can-bo' : '/tai-khoan')
  return { text: signIn, href: signInPath(isDesk ? 'officer' : 'citizen', to) }
}

/** Whoever was going somewhere in the officers' part goes on there, not among the residents. */
function officersWay({ path, language }: PageContext) {
  if (!path.startsWith('/can-bo/') || path.startsWith('/can-bo/dang-nhap')) return undefined
  const { officerNav } = language === 'vi' ? vi : en
  return { text: officerNav.work, href: href(language, '/can-bo') }
}

/** The same in plain text, for when there is no site to make a page for. */
export function lastResort(language: Language): string {
  const { title, text, advice } = uiWords(language).problems.failed
  return `${[title, text, ...advice].join('\n')}\n`
}
