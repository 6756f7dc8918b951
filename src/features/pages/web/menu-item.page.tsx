import { href } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { Details } from '#ui/components/details.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { MenuItem } from '../domain/menu.ts'
import { words } from '../words.ts'
import { listErrors } from './fields.ts'
import { MenuForm, type MenuFormProps } from './menu-form.tsx'

/** `/can-bo/trang/trinh-don/:id`: one link of a menu. */
export function MenuItemPage(props: MenuFormProps & { item: MenuItem; errors: FieldErrors }) {
  const { language, item } = props
  const { menu: text } = words(language)
  const base = href(language, '/can-bo/trang/trinh-don')
  const errors = listErrors(language, props.errors)
  return (
    <OfficerPage title={text.editTitle} hasErrors={errors.length > 0}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">
        {text.editTitle}: {item.label[language]}
      </h1>
      <MenuForm {...props} />
      <Details summary={text.remove}>
        <p>{text.removeText}</p>
        <Form action={`${base}/${item.id}/bo`}>
          <Button tone="warning">{text.remove}</Button>
        </Form>
      </Details>
    </OfficerPage>
  )
}
