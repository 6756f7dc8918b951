import { href, type Language } from '#kernel/language.ts'
import { BackLink } from '#ui/components/breadcrumbs.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import { words } from '../words.ts'
import { ArticleText, type ArticleTextProps } from './article-body.tsx'

/** `/can-bo/tin-tuc/:id/xem-thu`: the article as it would read. */
export function PreviewPage(props: {
  language: Language
  id: string
  article: ArticleTextProps['article']
  pictures: ArticleTextProps['pictures']
}) {
  const { language, article, pictures } = props
  const { desk: text } = words(language)
  return (
    <OfficerPage title={`${text.previewTitle}: ${article.title}`}>
      <BackLink href={`${href(language, '/can-bo/tin-tuc')}/${props.id}`} text={text.backToEdit} />
      <ArticleText language={language} article={article} category={undefined} pictures={pictures} />
    </OfficerPage>
  )
}
