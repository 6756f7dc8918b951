import { href, type Language } from '#kernel/language.ts'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { Form } from '#ui/components/form.tsx'
import type { DeskArticle } from '../domain/desk.ts'
import { wasEnglishOut } from '../domain/english-text.ts'
import { words } from '../words.ts'
import type { RefusedMove } from './move.forms.ts'
import { ReasonForm } from './move-forms.tsx'

export type EnglishPartProps = {
  language: Language
  article: DeskArticle
  mayPublish: boolean
  /** Whether the reader may throw a text away that nobody saw. */
  mayThrowAway: boolean
  refused: RefusedMove | undefined
}

/** Takes the English text of an article away; of one that is gone it says where its versions are. */
export function EnglishPart(props: EnglishPartProps) {
  const { language, article } = props
  const { moves, english: text } = words(language).desk
  const base = href(language, `/can-bo/tin-tuc/${article.id}`)
  const { saved } = article.facts
  if (saved.en === undefined) return <Gone {...props} base={base} />
  const fields = { revision: String(saved.en) }
  if (!wasEnglishOut(article.facts)) {
    if (!props.mayThrowAway) return null
    return (
      <Details summary={moves.act.throw_english_away}>
        <p>{text.question}</p>
        <Form action={`${base}/bo-tieng-anh`} fields={fields}>
          <Button size="small" tone="warning">
            {text.confirm}
          </Button>
        </Form>
      </Details>
    )
  }
  if (!props.mayPublish) return <p class="govuk-hint">{text.askApprover}</p>
  const { refused } = props
  return (
    <ReasonForm
      {...{ language, fields, name: 'go-tieng-anh', action: `${base}/go-tieng-anh` }}
      refused={refused?.name === 'go-tieng-anh' ? refused : undefined}
      act={moves.act.take_english_back}
      says={text.after}
      hint={moves.withdrawReasonHint}
      tone="warning"
    />
  )
}

function Gone({ language, article, base }: EnglishPartProps & { base: string }) {
  const { english: text } = words(language).desk
  const last = article.newest.en
  if (last === undefined) return null
  return (
    <p class="mc-muted">
      {text.gone}{' '}
      <a class="govuk-link" href={`${base}/ban/en/${String(last)}`}>
        {text.seeLast}
      </a>
      .
    </p>
  )
}
