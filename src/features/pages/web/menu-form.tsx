import { href, type Language } from '#kernel/language.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { levelOf, MENU_PLACES, type MenuItem } from '../domain/menu.ts'
import { words } from '../words.ts'
import { errorText } from './fields.ts'

export type MenuFormProps = {
  language: Language
  items: readonly MenuItem[]
  pages: readonly { id: string; title: string; isOut: boolean }[]
  /** The item that is changed; undefined for a new one. */
  item: MenuItem | undefined
  /** `began`: what the others were filled with. */
  values: Readonly<
    Record<'key' | 'began' | 'place' | 'label_vi' | 'label_en' | 'page' | 'address', string>
  >
  errors: FieldErrors
}

/** The fields of one menu item. */
export function MenuForm({ language, items, pages, item, values, errors }: MenuFormProps) {
  const { menu } = words(language)
  const { fields: text } = menu
  const error = (name: string): string | undefined => errorText(language, errors[name])
  const base = href(language, '/can-bo/trang/trinh-don')
  const places = MENU_PLACES.flatMap(place => [
    { value: place, text: menu.places[place] },
    ...levelOf(items, { place, parentId: undefined })
      .filter(each => each.id !== item?.id)
      .map(each => ({
        value: `${place}:${each.id}`,
        text: text.inGroup(menu.places[place], each.label[language]),
      })),
  ])
  return (
    <Form
      action={item === undefined ? base : `${base}/${item.id}`}
      fields={{ key: values.key, began: values.began }}
    >
      <Select
        name="place"
        label={text.place}
        hint={text.placeHint}
        options={places}
        value={values.place}
        error={error('place')}
      />
      <TextInput
        name="label_vi"
        label={text.label_vi}
        value={values.label_vi}
        error={error('label_vi')}
      />
      <TextInput
        name="label_en"
        label={text.label_en}
        optional
        value={values.label_en}
        error={error('label_en')}
      />
      <Select
        name="page"
        label={text.page}
        prompt={text.noPage}
        options={pages.map(page => ({
          value: page.id,
          text: page.isOut ? page.title : `${page.title} (${menu.notOut})`,
        }))}
        value={values.page}
        error={error('page')}
      />
      <TextInput
        name="address"
        label={text.address}
        hint={text.addressHint}
        optional
        value={values.address}
        error={error('address')}
      />
      <Button>{menu.save}</Button>
    </Form>
  )
}
