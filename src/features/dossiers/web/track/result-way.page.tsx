import type { Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button, ButtonGroup } from '#ui/components/button.tsx'
import { Radios } from '#ui/components/choices.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { ResultWay } from '../../domain/dossier.ts'
import { words } from '../../words.ts'

export type ResultWayProps = {
  language: Language
  code: string
  counter: string
  backHref: string
  action: string
  ways: readonly ResultWay[]
  way: string
  address: string
  error: { readonly field: 'way' | 'address'; readonly text: string } | undefined
}

/** `…/cach-nhan`: chooses how the result is to come. */
export function ResultWayPage(props: ResultWayProps) {
  const { language, error } = props
  const { track, resultWays } = words(language)
  const say = track.wayForm
  const hints: Record<ResultWay, string> = {
    counter: say.hints.counter(props.counter),
    online: say.hints.online,
    post: say.hints.post,
  }
  const address = (
    <TextInput
      name="address"
      label={say.address}
      hint={say.addressHint}
      value={props.address}
      error={error?.field === 'address' ? error.text : undefined}
    />
  )
  return (
    <PublicLayout
      title={say.title}
      noIndex
      hasErrors={error !== undefined}
      before={<BackLink href={props.backHref} text={track.page.title(props.code)} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={error === undefined ? [] : [error]} />
        <Form action={props.action} label={say.title}>
          <Radios
            name="way"
            label={say.legend}
            asHeading
            value={props.way}
            error={error?.field === 'way' ? error.text : undefined}
            items={props.ways.map(way => ({
              value: way,
              text: resultWays[way],
              hint: hints[way],
              ...(way === 'post' ? { reveals: address } : {}),
            }))}
          />
          <ButtonGroup>
            <Button>{say.submit}</Button>
          </ButtonGroup>
        </Form>
      </div>
    </PublicLayout>
  )
}
