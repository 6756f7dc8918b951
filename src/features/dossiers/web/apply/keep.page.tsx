import type { ComponentChildren } from 'preact'
import { signInPath } from '#features/accounts'
import {
  BackLink,
  Button,
  ButtonGroup,
  ButtonLink,
  ErrorSummary,
  Form,
  Notification,
  PublicLayout,
  TextInput,
} from '#ui/index.ts'
import { DRAFT_DAYS } from '../../use-cases/live-draft.ts'
import { words } from '../../words.ts'
import { draftHref } from './draft-address.ts'
import type { OpenDraft } from './open-draft.ts'

export type KeepPageProps = {
  readonly open: OpenDraft
  /** The whole address of the draft; undefined when it is opened from an account, which needs no link. */
  readonly link: string | undefined
  readonly signedIn: boolean
  readonly email: string | undefined
  readonly error: string | undefined
  /** Where the link has just been sent. */
  readonly sentTo: string | undefined
}

/** `/ho-so/nhap/:key/giu-lai`: how to open the draft again: by its link, by e-mail, in an account. */
export function KeepPage(props: KeepPageProps) {
  const { open, error } = props
  const { language, key, draft } = open
  const text = words(language).apply.keep
  return (
    <PublicLayout
      title={`${text.title} – ${draft.version.name[language]}`}
      noIndex
      hasErrors={error !== undefined}
      before={<BackLink href={draftHref(language, key)} />}
    >
      <div class="mc-read">
        <ErrorSummary errors={error === undefined ? [] : [{ field: 'email', text: error }]} />
        {props.sentTo !== undefined && (
          <Notification tone="success" title={text.sent(props.sentTo)} live>
            {text.sentText}
          </Notification>
        )}
        <p class="mc-caption">{draft.version.name[language]}</p>
        <h1 class="govuk-heading-l">{text.title}</h1>
        <p class="mc-lead">{text.lead(DRAFT_DAYS)}</p>
        {props.link !== undefined && <ByLink {...props} link={props.link} />}
        <Part title={text.accountTitle}>
          <ByAccount {...props} />
        </Part>
        <ButtonGroup>
          <ButtonLink href={draftHref(language, key)} size="large">
            {text.goOn}
          </ButtonLink>
        </ButtonGroup>
        <p class="govuk-body">
          <a class="govuk-link" href={draftHref(language, key, 'xoa')}>
            {text.discard}
          </a>
        </p>
      </div>
    </PublicLayout>
  )
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {children}
    </>
  )
}

function ByLink({ open, link, email, error }: KeepPageProps & { link: string }) {
  const { language, key } = open
  const text = words(language).apply.keep
  return (
    <>
      <Part title={text.linkTitle}>
        <p class="govuk-body">{text.linkText}</p>
        <p class="govuk-body mc-link-to-keep">
          <a class="govuk-link" href={link}>
            {link}
          </a>
        </p>
      </Part>
      <Part title={text.mailTitle}>
        <Form action={draftHref(language, key, 'giu-lai')}>
          <TextInput
            name="email"
            type="email"
            label={text.email}
            value={email}
            error={error}
            autoComplete="email"
            spellCheck={false}
          />
          <p class="govuk-body">
            <Button tone="secondary">{text.send}</Button>
          </p>
        </Form>
      </Part>
    </>
  )
}

function ByAccount({ open, signedIn }: KeepPageProps) {
  const { language, key, draft } = open
  const text = words(language).apply.keep
  if (draft.accountId !== null) return <p class="govuk-body">{text.claimed}</p>
  if (signedIn) {
    return (
      <Form action={draftHref(language, key, 'tai-khoan')}>
        <Button tone="secondary">{text.claim}</Button>
      </Form>
    )
  }
  return (
    <>
      <p class="govuk-body">{text.accountText}</p>
      <p class="govuk-body">
        <ButtonLink
          href={signInPath('citizen', draftHref(language, key, 'giu-lai'))}
          tone="secondary"
        >
          {text.signIn}
        </ButtonLink>
      </p>
    </>
  )
}
