import { type ArticleCardFacts, type Headline, headlineLinks, NewsCard } from '#features/news'
import { HomeOutages, type Outage } from '#features/notices'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { writeNumber } from '#kernel/number-text.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { Card, CardGrid } from '#ui/components/card.tsx'
import { SearchBox } from '#ui/components/search-box.tsx'
import { Section } from '#ui/components/section.tsx'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import type { Block } from '../domain/look.ts'
import type { TwoWeeks } from '../domain/week-figures.ts'
import { words } from '../words.ts'
import { EntryPoints } from './entry-points.tsx'
import { FiguresBox } from './figures-box.tsx'
import { HeroPicture } from './hero-picture.tsx'

export type HomeProps = {
  language: Language
  origin: string
  siteName: string
  articles: readonly ArticleCardFacts[]
  /** What the editors show apart. */
  featured: readonly Headline[]
  mostRead: readonly Headline[]
  popular: readonly { slug: string; name: string; received: number }[]
  weeks: TwoWeeks
  /** Those that are coming or going on. */
  outages: readonly Outage[]
  now: Instant
  /** Those that are shown, in order. */
  blocks: readonly Block[]
  /** Those of the site; without any, the product's own. */
  links: readonly { text: string; href: string }[]
}

/** `/` */
export function HomePage(props: HomeProps) {
  const { language } = props
  const { home: text } = words(language)
  return (
    <PublicLayout
      title={props.siteName}
      description={text.description(props.siteName)}
      share={{ url: props.origin + href(language, '/'), type: 'website' }}
      ownSearch
      band={
        <div class="mc-hero">
          <HeroPicture />
          <h1 class="mc-hero__title">{text.hero}</h1>
          <SearchBox
            id="hero-search"
            action={href(language, '/tim-kiem')}
            label={text.search}
            hint={text.searchHint}
            suggestions={href(language, '/tim-kiem/goi-y')}
            often={props.popular.map(({ name }) => name)}
            large
          />
          <EntryPoints language={language} />
        </div>
      }
    >
      <HomeOutages language={language} outages={props.outages} now={props.now} />
      {props.blocks.map(block => (
        <HomeBlock key={block} block={block} {...props} />
      ))}
    </PublicLayout>
  )
}

function HomeBlock({ block, ...props }: HomeProps & { block: Block }) {
  switch (block) {
    case 'figures':
      return <FiguresBox language={props.language} weeks={props.weeks} />
    case 'popular':
      return props.popular.length > 0 ? <Popular {...props} /> : null
    case 'news':
      return <News {...props} />
    case 'links':
      return <Links {...props} />
  }
}

function Links({ language, links }: HomeProps) {
  const { home: text } = words(language)
  return (
    <Section title={text.links}>
      <ul class="mc-site-links">
        {(links.length > 0 ? links : text.linkList).map(link => (
          <li key={link.href}>
            <a class="govuk-link" href={link.href} rel="noopener">
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Popular({ language, popular }: HomeProps) {
  const { home: text } = words(language)
  return (
    <Section
      title={text.popular}
      more={{ text: text.popularMore, href: href(language, '/thu-tuc') }}
    >
      <CardGrid
        items={popular.map(procedure => ({
          key: procedure.slug,
          card: (
            <Card
              title={procedure.name}
              href={href(language, `/thu-tuc/${procedure.slug}`)}
              text={text.received(writeNumber(language, procedure.received))}
            />
          ),
        }))}
      />
    </Section>
  )
}

function News({ language, articles, featured, mostRead }: HomeProps) {
  const { home: text } = words(language)
  const [lead, ...rest] = articles
  if (lead === undefined) return null
  return (
    <div class="mc-columns">
      <Section title={text.news} more={{ text: text.newsMore, href: href(language, '/tin-tuc') }}>
        <NewsCard language={language} article={lead} look="lead" full />
        <div class="mc-news-rows">
          {rest.map(article => (
            <NewsCard key={article.id} language={language} article={article} look="row" />
          ))}
        </div>
      </Section>
      <div>
        {featured.length > 0 && (
          <Section title={text.featured}>
            <LinkList links={headlineLinks(language, featured)} />
          </Section>
        )}
        {mostRead.length > 0 && (
          <Section title={text.mostRead}>
            <LinkList ranked links={headlineLinks(language, mostRead)} />
          </Section>
        )}
      </div>
    </div>
  )
}
