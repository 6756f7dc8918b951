import { href } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { levelOf, MENU_PLACES, type MenuItem } from '../domain/menu.ts'
import { words } from '../words.ts'
import { listErrors } from './fields.ts'
import { MenuForm, type MenuFormProps } from './menu-form.tsx'

export type MenuPageProps = MenuFormProps & {
  done: boolean
  errors: FieldErrors
  /** Items that lead to nothing, by their ids. */
  dead: ReadonlySet<string>
}

/** `/can-bo/trang/trinh-don`: the links at the top and the foot of the site, in their order. */
export function MenuPage(props: MenuPageProps) {
  const { language, items } = props
  const { menu: text } = words(language)
  const errors = listErrors(language, props.errors)
  return (
    <OfficerPage title={text.title} hasErrors={errors.length > 0}>
      <BackLink href={href(language, '/can-bo/trang')} text={text.back} />
      <ErrorSummary errors={errors} />
      {props.done && <Notification tone="success" live title={text.done} />}
      <DeadLinks {...props} />
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {MENU_PLACES.map(place => (
        <Section key={place} title={text.places[place]}>
          <Level {...props} level={levelOf(items, { place, parentId: undefined })} />
        </Section>
      ))}
      <Section title={text.add} id="them">
        <MenuForm {...props} />
      </Section>
    </OfficerPage>
  )
}

function DeadLinks({ language, items, dead }: MenuPageProps) {
  const { menu: text } = words(language)
  const names = items.filter(({ id }) => dead.has(id)).map(({ label }) => label[language])
  if (names.length === 0) return null
  return (
    <Notification tone="warning" title={text.deadLinks(names)}>
      <p>{text.deadText}</p>
    </Notification>
  )
}

function Level(props: MenuPageProps & { level: readonly MenuItem[] }) {
  const { language, items, level } = props
  const { menu: text } = words(language)
  if (level.length === 0) return <p class="mc-muted">{text.none}</p>
  return (
    <ol class="mc-menu-list">
      {level.map((item, at) => {
        const below = levelOf(items, { place: item.place, parentId: item.id })
        return (
          <li key={item.id}>
            <Row {...props} item={item} at={at} isLast={at === level.length - 1} />
            {below.length > 0 && <Level {...props} level={below} />}
          </li>
        )
      })}
    </ol>
  )
}

/** Where an entry stands on the page. */
export function menuAnchor(id: string): string {
  return `muc-${id}`
}

type RowProps = MenuPageProps & { item: MenuItem; at: number; isLast: boolean }

function Row({ language, pages, dead, item, at, isLast }: RowProps) {
  const { menu: text } = words(language)
  const base = `${href(language, '/can-bo/trang/trinh-don')}/${item.id}`
  const name = item.label[language]
  const page = pages.find(each => each.id === item.pageId)
  const notOut = page !== undefined && !page.isOut ? ` (${text.notOut})` : ''
  return (
    <div class="mc-menu-list__row">
      <div class="mc-menu-list__name">
        <a id={menuAnchor(item.id)} class="govuk-link" href={base} aria-label={text.changeOf(name)}>
          {name}
        </a>
        <span class="mc-muted">
          {page === undefined ? (item.address ?? text.group) : page.title}
          {dead.has(item.id) ? ` (${text.dead})` : notOut}
        </span>
      </div>
      <div class="mc-menu-list__steps">
        <Step action={`${base}/len`} at={at} off={at === 0} name={text.upOf(name)} text={text.up} />
        <Step
          action={`${base}/xuong`}
          at={at}
          off={isLast}
          name={text.downOf(name)}
          text={text.down}
        />
      </div>
    </div>
  )
}

type StepProps = { action: string; at: number; off: boolean; name: string; text: string }

function Step({ action, at, off, name, text }: StepProps) {
  return (
    <Form action={action} fields={{ at: String(at) }}>
      <button
        type="submit"
        class="mc-button mc-button--secondary mc-button--small"
        disabled={off}
        aria-label={name}
      >
        {text}
      </button>
    </Form>
  )
}
