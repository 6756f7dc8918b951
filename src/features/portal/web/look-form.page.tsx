import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Checkboxes } from '#ui/components/choices.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { FileUpload } from '#ui/components/file-upload.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Select } from '#ui/components/select.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { BLOCKS, type Block } from '../domain/look.ts'
import { words } from '../words.ts'
import { linkField } from './link-rows.forms.ts'
import { LinkRows } from './link-rows.tsx'

export type LookFormProps = {
  language: Language
  values: Readonly<Record<string, string>>
  /** The draft that may be put out; undefined when readers see the newest, or nothing was saved. */
  draftId: string | undefined
  isShown: boolean
  hasEmblem: boolean
  /** Of the main colour, where it is too little. */
  contrast: number | undefined
  /** Saved: `arranged`, and blocks stand elsewhere than was typed; `merged`, with what somebody else saved meanwhile. */
  done: 'saved' | 'arranged' | 'merged' | 'published' | undefined
  /** Those that are shown, as they were saved. */
  blocks: readonly Block[]
  errors: FieldErrors
}

/** `/can-bo/giao-dien` */
export function LookFormPage(props: LookFormProps) {
  const { language, draftId } = props
  const { look: text } = words(language)
  const error = errorOf(props)
  const errors = Object.keys(props.errors).map(field => ({
    field,
    text: [labelOf(props, field), error(field)].filter(Boolean).join(': '),
  }))
  const base = href(language, '/can-bo/giao-dien')
  return (
    <OfficerPage title={text.title} hasErrors={errors.length > 0}>
      <ErrorSummary errors={errors} />
      {props.done && (
        <Notification
          tone="success"
          live
          title={text[props.done === 'published' ? 'published' : 'saved']}
        >
          {props.done === 'merged' && text.merged}
          {props.done === 'arranged' &&
            text.arranged(props.blocks.map(block => text.blockNames[block]).join(', '))}
        </Notification>
      )}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      {draftId !== undefined && (
        <Notification tone="warning" title={text.draftWaits}>
          {text.draftText}
        </Notification>
      )}
      {props.isShown && <p>{text.isShown}</p>}
      <ButtonGroup>
        <ButtonLink href={`${base}/xem`} tone="secondary">
          {text.preview}
        </ButtonLink>
        {draftId !== undefined && (
          <Form action={`${base}/dang`} fields={{ seen: draftId }}>
            <Button>{text.publish}</Button>
          </Form>
        )}
      </ButtonGroup>
      <div class="mc-read">
        <Fields {...props} />
      </div>
    </OfficerPage>
  )
}

/** What both changed is told of several fields alike, so that each is named. */
function labelOf({ language, errors }: LookFormProps, field: string): string | undefined {
  const { fields, blocks, links } = words(language).look
  const others = { [`block_${BLOCKS[0]}`]: blocks, [linkField(1, 'vi')]: links }
  const labels: Readonly<Record<string, string>> = { ...fields, ...others }
  return errors[field] === 'both_changed' ? labels[field] : undefined
}

function errorOf({ language, errors, contrast }: LookFormProps) {
  const { look: text } = words(language)
  const known: Readonly<Record<string, string>> = text.errors
  return (name: string): string | undefined => {
    const code = errors[name]
    if (code === undefined) return undefined
    if (code === 'contrast_too_little')
      return text.contrast(writeNumber(language, contrast ?? 0, 2))
    return known[code] ?? code
  }
}

const NAMES = ['name_vi', 'name_en', 'agency_vi', 'agency_en'] as const

function Fields(props: LookFormProps) {
  const { language, values } = props
  const { look: text } = words(language)
  const error = errorOf(props)
  const optional = (name: string) => name.endsWith('_en')
  return (
    <Form
      action={href(language, '/can-bo/giao-dien')}
      fields={{ key: values['key'], began: values['began'] }}
      upload
    >
      <h2 class="govuk-heading-m mc-part">{text.naming}</h2>
      {NAMES.map(name => (
        <TextInput
          key={name}
          name={name}
          label={text.fields[name]}
          optional={optional(name)}
          value={values[name]}
          error={error(name)}
        />
      ))}
      {(['contact_vi', 'contact_en'] as const).map(name => (
        <Textarea
          key={name}
          name={name}
          label={text.fields[name]}
          hint={text.contactHint}
          rows={3}
          optional
          value={values[name]}
          error={error(name)}
        />
      ))}
      <FileUpload
        name="emblem"
        label={text.fields.emblem}
        hint={text.emblemHint}
        accept="image/jpeg,image/png,image/webp,image/gif"
        optional
        error={error('emblem')}
      />
      {props.hasEmblem && (
        <Checkboxes
          name="no_emblem"
          label={text.fields.emblem}
          small
          items={[{ value: '1', text: text.emblemKeep }]}
        />
      )}
      <h2 class="govuk-heading-m mc-part">{text.colours}</h2>
      {(['main_colour', 'accent_colour'] as const).map(name => (
        <TextInput
          key={name}
          name={name}
          label={text.fields[name]}
          hint={name === 'main_colour' ? text.mainHint : text.accentHint}
          type="color"
          value={values[name]}
          error={error(name)}
        />
      ))}
      <h2 class="govuk-heading-m mc-part">{text.blocks}</h2>
      <p class="govuk-hint">{text.blocksHint}</p>
      <div class="mc-moment">
        {BLOCKS.map(block => (
          <Select
            key={block}
            name={`block_${block}`}
            label={text.blockNames[block]}
            prompt={text.blockHidden}
            options={BLOCKS.map((_, index) => ({
              value: String(index + 1),
              text: text.blockPlace(index + 1),
            }))}
            value={values[`block_${block}`]}
            error={error(`block_${block}`)}
          />
        ))}
      </div>
      <h2 class="govuk-heading-m mc-part">{text.links}</h2>
      <p class="govuk-hint">{text.linksHint}</p>
      <LinkRows language={language} values={values} error={error} />
      <Button>{text.save}</Button>
    </Form>
  )
}
