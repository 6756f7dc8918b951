import { href, type Language } from '#kernel/language.ts'
import type { DeskPicture } from '#kernel/picture.ts'
import type { WritingWindow } from '#kernel/writing-window.ts'
import type { FieldErrors, RawFields } from '#platform/http/request.ts'
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
import { Textarea } from '#ui/components/textarea.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { type Category, pictureAddress, type TextDraft } from '../domain/article.ts'
import { inTreeOrder } from '../domain/category-tree.ts'
import type { ArticleReturn, DeskArticle } from '../domain/desk.ts'
import { BodyField, type BodyPlace, bodyAsTyped, bodyPictures } from '../views/body-field.tsx'
import { NewWritingPart, type NewWritingProps } from '../views/new-writing-part.tsx'
import { SeenField, SincePart, type SinceProps } from '../views/since-part.tsx'
import { ThrowAwayPart, type ThrowAwayProps } from '../views/throw-away-part.tsx'
import { WritingPart, type WritingPartProps } from '../views/writing-part.tsx'
import { words } from '../words.ts'
import { AddressPart, type AddressPartProps } from './address-part.tsx'
import { ArrangePart, type ArrangePartProps } from './arrange-part.tsx'
import { type Done, doneText } from './article-done.ts'
import { ArticlePictures } from './article-pictures.tsx'
import { CommentsPart } from './comments-part.tsx'
import { EnglishPart, type EnglishPartProps } from './english-part.tsx'
import { errorText, listErrors, typed } from './fields.ts'
import { FilesPart, type FilesPartProps } from './files-part.tsx'
import type { RefusedMove } from './move.forms.ts'
import { moveFieldId } from './move-forms.tsx'
import { MovePart } from './move-part.tsx'

export type ArticleFormProps = {
  language: Language
  categories: readonly Category[]
  /** Undefined while nothing has been saved yet. */
  article: DeskArticle | undefined
  /** The language of the text that is edited. */
  version: Language
  /** What the fields show: as typed, or as kept. */
  values: Required<TextDraft> & { category: string; revision: string }
  done: Done | undefined
  errors: FieldErrors
  /** A refused picture form, to show it again. */
  picture: RefusedPicture
  /** A refused move, to show its form again. */
  move: RefusedMove | undefined
  /** Why it was sent back, while it has not moved since. */
  returned: ArticleReturn | undefined
  mayPublish: boolean
  /** Only while the English text is edited. */
  english: Pick<EnglishPartProps, 'mayThrowAway'> | undefined
  /** Undefined while nothing has been saved yet. */
  writing: WritingPartProps | undefined
  /** What was saved since the version that the values began from. */
  since: SinceProps | undefined
  /** What the reader had typed in the other forms of the page; empty when nothing. */
  beside: string
  /** Only while nothing has been saved yet: the id that the article will have, and other new ones of the reader. */
  fresh:
    | {
        articleId: string
        window: WritingWindow
        unfinished: NewWritingProps
        /** Those that came before the text was saved. */
        pictures: readonly DeskPicture[]
      }
    | undefined
  mayModerate: boolean
  preview: AddressPartProps['preview'] | undefined
  slug: AddressPartProps['refused']
  /** Undefined while nothing has been saved yet. */
  belongs: BelongsProps | undefined
}

/** `/can-bo/tin-tuc/moi` and `/can-bo/tin-tuc/:id` */
export function ArticleFormPage(props: ArticleFormProps) {
  const { language, article } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/tin-tuc')
  const errors = allErrors(props)
  const title = article?.texts.vi?.title ?? text.newTitle
  return (
    <OfficerPage title={title} hasErrors={errors.length > 0} scripts={['news/article-editor.js']}>
      <BackLink href={base} text={text.title} />
      <ErrorSummary errors={errors} />
      {props.done && <Notification tone="success" live title={doneText(language, props.done)} />}
      <h1 class="govuk-heading-l" lang={article && 'vi'}>
        {title}
      </h1>
      {article && (
        <MovePart
          language={language}
          article={article}
          categories={props.categories}
          mayPublish={props.mayPublish}
          returned={props.returned}
          refused={props.move}
        />
      )}
      {article && <Versions {...props} article={article} />}
      {props.writing && <WritingPart {...props.writing} />}
      {props.fresh && <NewWritingPart {...props.fresh.unfinished} />}
      {props.since && <SincePart {...props.since} />}
      <TextForm {...props} />
      {article && props.preview && (
        <AddressPart
          language={language}
          article={article}
          preview={props.preview}
          refused={props.slug}
        />
      )}
      {article && props.mayModerate && <CommentsPart language={language} article={article} />}
      {article && (
        <ArticlePictures
          {...{ language, article, mayPublish: props.mayPublish, refused: props.picture }}
        />
      )}
      {props.belongs && <BelongsPart {...props.belongs} />}
    </OfficerPage>
  )
}

/** The languages of the text, and what can be done with the English one as a whole. */
function Versions(props: ArticleFormProps & { article: DeskArticle }) {
  const { language, article, english, mayPublish } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/tin-tuc')
  return (
    <>
      <SubNavigation
        label={text.versionLabel}
        items={(['vi', 'en'] as const).map(each => ({
          text: article.texts[each] ? text.versions[each] : `${text.versions[each]} (${text.no})`,
          href: `${base}/${article.id}?ban=${each}`,
          current: each === props.version,
        }))}
      />
      {english && (
        <EnglishPart {...{ ...english, language, article, mayPublish }} refused={props.move} />
      )}
    </>
  )
}

type BelongsProps = {
  arrange: ArrangePartProps
  files: FilesPartProps
  /** Only for those who may. */
  throwAway: ThrowAwayProps | undefined
}

function BelongsPart({ arrange, files, throwAway }: BelongsProps) {
  return (
    <>
      <FilesPart {...files} />
      <ArrangePart {...arrange} />
      {throwAway && <ThrowAwayPart {...throwAway} />}
    </>
  )
}

/** What is wrong with whichever of the page's forms was sent. */
function allErrors(props: ArticleFormProps) {
  const { language, belongs } = props
  const { refused: file } = belongs?.files ?? {}
  return [
    ...listErrors(language, props.errors),
    ...listErrors(language, props.picture.errors),
    ...moveErrors(language, props.move),
    ...(props.slug === undefined ? [] : listErrors(language, { slug: props.slug.code })),
    ...listErrors(language, belongs?.arrange.refused?.errors ?? {}),
    ...(file === undefined ? [] : listErrors(language, { document: file })),
  ]
}

function TextForm(props: ArticleFormProps) {
  const { language, article, version, categories, values, errors, fresh } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/tin-tuc')
  const error = (name: string): string | undefined => errorText(language, errors[name])
  return (
    <Form
      action={article === undefined ? base : `${base}/${article.id}`}
      fields={{
        ...{ language: version, revision: values.revision },
        ...(fresh === undefined ? {} : { key: fresh.articleId, ...writeWindow(fresh.window) }),
        ...(props.writing === undefined ? {} : writeWindow(props.writing.window)),
        ...(article === undefined ? {} : { pictures: article.facts.pictures }),
      }}
    >
      <TextInput
        name="title"
        label={text.fields.title}
        value={values.title}
        error={error('title')}
      />
      <Textarea
        name="lead"
        label={text.fields.lead}
        hint={text.leadHint}
        rows={3}
        maxLength={500}
        value={values.lead}
        error={error('lead')}
      />
      <Select
        name="category"
        label={text.fields.category}
        options={inTreeOrder(categories).map(each => ({
          value: String(each.id),
          text: `${'– '.repeat(each.level - 1)}${each.name}`,
        }))}
        prompt=""
        value={values.category}
        error={error('category')}
      />
      <BodyField
        language={language}
        bodyHtml={values.bodyHtml}
        error={error('body')}
        place={placeOf(props)}
      />
      {(['author', 'source'] as const).map(name => (
        <TextInput
          key={name}
          name={name}
          label={text.fields[name]}
          hint={name === 'author' ? text.authorHint : undefined}
          optional
          value={values[name]}
          error={error(name)}
        />
      ))}
      {props.since && <SeenField since={props.since} error={error('seen')} />}
      <Button>{text.save}</Button>
    </Form>
  )
}

function placeOf({ language, article, fresh, beside }: ArticleFormProps): BodyPlace {
  const { pictures: text, writing } = words(language).desk
  const base = href(language, `/can-bo/tin-tuc/${article?.id ?? `moi/${fresh?.articleId ?? ''}`}`)
  return {
    ...{ text: text.ofText, keeping: writing, beside },
    ...{ uploadTo: `${base}/anh/dan`, keepAt: `${base}/tu-luu`, fileTo: `${base}/tep/dan` },
    pictures: bodyPictures(language, article?.pictures ?? fresh?.pictures ?? [], pictureAddress),
  }
}

function moveErrors(language: Language, move: RefusedMove | undefined) {
  if (move === undefined) return []
  return listErrors(language, move.errors).map(({ field, text }) => ({
    field: field === '' ? 'duyet-dang' : moveFieldId(move.name, field),
    text,
  }))
}

/** The fields of a form that was sent, as typed. */
export function valuesAsTyped(raw: RawFields): ArticleFormProps['values'] {
  const field = (name: string): string => typed(raw, name) ?? ''
  return {
    title: field('title'),
    lead: field('lead'),
    bodyHtml: bodyAsTyped(raw),
    author: field('author'),
    source: field('source'),
    category: field('category'),
    revision: field('revision'),
  }
}
