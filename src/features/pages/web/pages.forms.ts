import { z } from 'zod'
import { htmlFromMarkup } from '#features/news'
import { isId } from '#kernel/ids.ts'
import { meantAddress } from '#kernel/typed-address.ts'
import { revisionField } from '#platform/writing/writing-form.ts'
import { MENU_PLACES } from '../domain/menu.ts'
import { SECTIONS } from '../domain/page.ts'
import { saysSomething } from '../use-cases/save-page.ts'

const MOST_TITLE_CHARACTERS = 160
const MOST_LABEL_CHARACTERS = 60
const MOST_REASON_CHARACTERS = 500
const MOST_BODY_CHARACTERS = 60_000
const MOST_HTML_CHARACTERS = 200_000

/** The last part of a page's address. */
export const slugParam = z.object({ slug: z.string().regex(/^[a-z0-9-]{1,120}$/) })

/** A page or a menu item by its id. */
export const idParam = z.object({ id: z.string().refine(isId) })

/** A page's text as it is sent: its body as HTML from the editor, or typed in the small markup. */
export const pageForm = z
  .object({
    key: z.string().refine(isId).optional(),
    language: z.enum(['vi', 'en']),
    title: z
      .string('title_missing')
      .trim()
      .min(1, 'title_missing')
      .max(MOST_TITLE_CHARACTERS, 'title_too_long'),
    section: z
      .enum(['', ...SECTIONS])
      .default('')
      .transform(section => (section === '' ? undefined : section)),
    body: z.string('body_missing').trim().max(MOST_BODY_CHARACTERS, 'body_too_long').optional(),
    body_html: z.string().trim().optional(),
    /** The last change of the pictures that the writer saw. */
    pictures: z
      .string()
      .refine(sent => sent === '' || isId(sent))
      .optional(),
    revision: revisionField,
    /** The newer version whose changes the writer has looked at. */
    seen: revisionField.optional().catch(undefined),
  })
  .transform(({ body, body_html, ...form }, context) => {
    const bodyHtml = body_html ?? htmlFromMarkup(body ?? '')
    const isLong = bodyHtml.length > MOST_HTML_CHARACTERS
    const wrong = isLong ? 'body_too_long' : saysSomething(bodyHtml) ? undefined : 'body_missing'
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: wrong, path: ['body'] })
    return { ...form, bodyHtml }
  })

/** Which versions and pictures were seen when the page was put out. */
export const publishForm = z.object({ seen: z.string().max(80).default('') })

/** Why a page is taken from readers. */
export const withdrawForm = z.object({
  reason: z
    .string('reason_missing')
    .trim()
    .min(1, 'reason_missing')
    .max(MOST_REASON_CHARACTERS, 'reason_too_long'),
})

const label = z.string().trim().max(MOST_LABEL_CHARACTERS, 'label_too_long')

/** A menu item; `place` is one of the places, with the id of the group after a colon where it stands in one. */
export const menuForm = z.object({
  key: z.string().refine(isId).optional(),
  place: z
    .string('place_missing')
    .transform(typed => {
      const [place = '', parent] = typed.split(':')
      return { place: MENU_PLACES.find(each => each === place), parentId: parent }
    })
    .refine(
      ({ place, parentId }) => place !== undefined && (parentId === undefined || isId(parentId)),
      'place_missing',
    ),
  label_vi: label.min(1, 'label_missing'),
  label_en: label.default(''),
  page: z
    .string()
    .default('')
    .refine(page => page === '' || isId(page), 'page_not_found'),
  address: z.string().trim().max(300, 'menu_address_wrong').default('').transform(meantAddress),
})

/** Where the item stood when it was moved. */
export const moveForm = z.object({
  at: z
    .string()
    .regex(/^\d{1,3}$/)
    .default('0')
    .transform(Number),
})
