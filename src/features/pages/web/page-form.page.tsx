import {
  BodyField,
  type BodyPlace,
  bodyPictures,
  NewWritingPart,
  type NewWritingProps,
  newsWords,
  PicturesPart,
  SeenField,
  SincePart,
  type SinceProps,
  ThrowAwayPart,
  WritingPart,
  type WritingPartProps,
} from '#features/news'
import { href, type Language } from '#kernel/language.ts'
import type { DeskPicture } from '#kernel/picture.ts'
import type { WritingWindow } from '#kernel/writing-window.ts'
import type { FieldErrors } from '#platform/http/request.ts'
import type { RefusedPicture } from '#platform/pictures/sent-picture.ts'
import { writeWindow } from '#platform/writing/writing-form.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { Button } from '#ui/components/button.tsx'
import { ErrorSummary } from '#ui/components/error-summary.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Select } from '#ui/components/select.tsx'
import { SubNavigation } from '#ui/components/sub-navigation.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type DeskPage, pagePictureAddress, placedPictures, SECTIONS } from '../domain/page.ts'
import { words } from '../words.ts'
import { errorText, listErrors } from './fields.ts'
import { PageMovePart } from './page-move-part.tsx'

/** What was done with the page just now. */
export const PAGE_DONE = [
  ...(['saved', 'published', 'withdrawn', 'confirmed'] as const),
  ...(['them-anh', 'sua-anh', 'bo-anh', 'bo-viet-do'] as const),
] as const
export type PageDone = (typeof PAGE_DONE)[number]

export type PageFormProps = {
  language: Language
  /** Undefined while nothing has been saved yet. */
  page: DeskPage | undefined
  version: Language
  values: { title: string; bodyHtml: string; section: string; revision: string; key: string }
  window: WritingWindow
  /** Undefined while nothing has been saved yet. */
  writing: WritingPartProps | undefined
  /** Only while nothing has been saved yet: other new pages of the reader. */
  unfinished: NewWritingProps | undefined
  /** What was saved since the version that the values began from. */
  since: SinceProps | undefined
  /** What the reader had typed in the other forms of the page; empty when nothing. */
  beside: string
  pictures: readonly DeskPicture[]
  /** A refused picture form, to show it again. */
  picture: RefusedPicture
  mayPublish: boolean
  mayThrowAway: boolean
  done: PageDone | undefined
  /** Why it is taken back, as typed before. */
  reason: string | undefined
  errors: FieldErrors
}

/** `/can-bo/trang/moi` and `/can-bo/trang/:id` */
export function PageFormPage(props: PageFormProps) {
  const { language, page } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/trang')
  const errors = listErrors(language, { ...props.errors, ...props.picture.errors })
  const title = page?.texts.vi?.title ?? text.newTitle
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0} scripts={['news/article-editor.js']}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      {props.done && <Notification tone="success" live title={doneText(language, props.done)} />}
      <h1 class="govuk-heading-l" lang={page && 'vi'}>
        {title}
      </h1>
      {page && (
        <PageMovePart
          language={language}
          page={page}
          mayPublish={props.mayPublish}
          version={props.version}
          reason={props.reason}
          error={errorText(language, props.errors['reason'])}
        />
      )}
      {page && (
        <SubNavigation
          label={text.versionLabel}
          items={(['vi', 'en'] as const).map(each => ({
            text: page.texts[each] ? text.versions[each] : `${text.versions[each]} (${text.no})`,
            href: `${base}/${page.id}?ban=${each}`,
            current: each === props.version,
          }))}
        />
      )}
      {props.writing && <WritingPart {...props.writing} />}
      {props.unfinished && <NewWritingPart {...props.unfinished} />}
      {props.since && <SincePart {...props.since} />}
      <TextForm {...props} />
      {page && <Pictures {...props} page={page} />}
      {page && props.mayThrowAway && (
        <ThrowAwayPart text={text.writing} base={`${base}/${page.id}`} />
      )}
    </OfficerPage>
  )
}

function TextForm(props: PageFormProps) {
  const { language, page, version, values, errors } = props
  const { desk: text, sections } = words(language)
  const base = href(language, '/can-bo/trang')
  const error = (name: string): string | undefined => errorText(language, errors[name])
  return (
    <Form
      action={page === undefined ? base : `${base}/${page.id}`}
      fields={{
        ...{ key: values.key, language: version, revision: values.revision },
        ...writeWindow(props.window),
        ...(page === undefined ? {} : { pictures: page.pictureChange }),
      }}
    >
      <TextInput
        name="title"
        label={text.fields.title}
        value={values.title}
        error={error('title')}
      />
      <Select
        name="section"
        label={text.fields.section}
        hint={text.fields.sectionHint}
        prompt={text.fields.noSection}
        options={SECTIONS.map(section => ({ value: section, text: sections[section] }))}
        value={values.section}
        error={error('section')}
      />
      <BodyField
        language={language}
        bodyHtml={values.bodyHtml}
        error={error('body')}
        place={placeOf(props)}
      />
      {props.since && <SeenField since={props.since} error={error('seen')} />}
      <Button>{text.save}</Button>
    </Form>
  )
}

function placeOf({ language, page, pictures, values, beside }: PageFormProps): BodyPlace {
  const { pictures: text, writing } = words(language).desk
  const base = href(language, `/can-bo/trang/${page?.id ?? `moi/${values.key}`}`)
  return {
    ...{ text, keeping: writing, beside },
    ...{ uploadTo: `${base}/anh/dan`, keepAt: `${base}/tu-luu` },
    fileTo: undefined,
    pictures: bodyPictures(language, pictures, pagePictureAddress),
  }
}

function Pictures(props: PageFormProps & { page: DeskPage }) {
  const { language, page, pictures, picture, mayPublish } = props
  const { pictures: text } = words(language).desk
  const placed = placedPictures(page)
  return (
    <PicturesPart
      {...{ language, pictures, text, errorText, addressOf: pagePictureAddress, refused: picture }}
      isOut={page.state === 'published'}
      mayPublish={mayPublish}
      action={href(language, `/can-bo/trang/${page.id}/anh`)}
      noteOf={({ position }) => (placed.has(position) ? undefined : text.unplaced)}
    />
  )
}

function doneText(language: Language, done: PageDone): string {
  const { pictures } = newsWords(language).desk
  if (done === 'them-anh') return pictures.added
  if (done === 'sua-anh') return pictures.changed
  if (done === 'bo-viet-do') return words(language).desk.writing.thrownAway
  return done === 'bo-anh' ? pictures.removed : words(language).desk[done]
}
