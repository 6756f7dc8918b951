import { z } from 'zod'
import { isId } from '#kernel/ids.ts'
import { type Colour, isColour } from '../domain/contrast.ts'
import { BLOCKS } from '../domain/look.ts'
import { linkFields, readLinks } from './link-rows.forms.ts'

const MOST_NAME_CHARACTERS = 80
const MOST_CONTACT_CHARACTERS = 400

const name = (missing: string) =>
  z.string(missing).trim().min(1, missing).max(MOST_NAME_CHARACTERS, 'text_too_long')
const maybe = (most: number) => z.string().trim().max(most, 'text_too_long').default('')
const colour = z
  .string('colour_wrong')
  .trim()
  .toLowerCase()
  .refine((text): text is Colour => isColour(text), 'colour_wrong')
const place = z
  .string()
  .trim()
  .regex(/^[1-9]?$/, 'block_wrong')
  .default('')
  .transform(text => (text === '' ? undefined : Number(text)))

const fields = z.object({
  key: z.string().refine(isId).optional(),
  name_vi: name('name_missing'),
  name_en: maybe(MOST_NAME_CHARACTERS),
  agency_vi: name('agency_missing'),
  agency_en: maybe(MOST_NAME_CHARACTERS),
  contact_vi: maybe(MOST_CONTACT_CHARACTERS),
  contact_en: maybe(MOST_CONTACT_CHARACTERS),
  ...{ main_colour: colour, accent_colour: colour },
  ...(Object.fromEntries(BLOCKS.map(block => [`block_${block}`, place])) as Record<
    `block_${(typeof BLOCKS)[number]}`,
    typeof place
  >),
  no_emblem: z.literal('1').optional(),
  ...linkFields,
})

/** The fields of a look. The emblem comes as a file beside. */
export const lookForm = fields.transform((form, context) => ({
  ...form,
  links: readLinks(form, (field, message) => {
    context.addIssue({ code: 'custom', message, path: [field] })
  }),
}))

/** The look that was seen before it was put out. */
export const publishLookForm = z.object({ seen: z.string().max(40).default('') })
