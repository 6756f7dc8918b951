import type { Language } from '#kernel/language.ts'
import { PrintButton } from '#ui/components/script-buttons.tsx'
import { HtmlDocument } from '#ui/layouts/html-document.tsx'
import type { Article } from '../domain/article.ts'
import { articleHref } from '../views/cards.tsx'
import { words } from '../words.ts'
import { ArticleText } from './article-body.tsx'

export type ArticlePrintProps = {
  language: Language
  origin: string
  siteName: string
  article: Article
}

/** `/tin-tuc/:slug/in`: the article alone, as it goes on paper. */
export function ArticlePrintPage(props: ArticlePrintProps) {
  const { language, article } = props
  const text = words(language)
  const own = articleHref(language, article.slug)
  return (
    <HtmlDocument language={language} title={article.title} siteName={props.siteName} noIndex>
      <main id="main" class="mc-width mc-main mc-paper" tabindex={-1}>
        <div class="mc-button-group mc-no-print">
          <PrintButton />
          <a class="govuk-link" href={own}>
            {text.backToArticle}
          </a>
        </div>
        <p class="mc-muted">{props.siteName}</p>
        <ArticleText
          language={language}
          article={article}
          category={undefined}
          pictures={props.article.pictures}
        />
        <p class="mc-muted mc-paper__source">{text.printedFrom(props.origin + own)}</p>
      </main>
    </HtmlDocument>
  )
}
