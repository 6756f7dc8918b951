import { subscriptionWords } from '#features/subscriptions'
import { href, type Language } from '#kernel/language.ts'
import { LinkList } from '#ui/components/article-card.tsx'
import { Button } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Section } from '#ui/components/section.tsx'
import { TextInput } from '#ui/components/text-input.tsx'
import type { Category } from '../domain/article.ts'
import { newsHref } from '../views/cards.tsx'
import { FEED_FORMATS } from '../views/feed.tsx'
import { words } from '../words.ts'

export type FollowBoxProps = { language: Language; category: Category | undefined }

/** How to follow all of the news or a topic: by a reader's program, or by e-mail. */
export function FollowBox({ language, category }: FollowBoxProps) {
  const { follow } = words(language)
  return (
    <Section title={follow.title} id="theo-doi-tin">
      <p class="mc-muted">{category === undefined ? follow.all : follow.ofCategory}</p>
      <LinkList
        links={FEED_FORMATS.map(({ key, file }) => ({
          text: follow.formats[key],
          href: `${newsHref(language, category)}/${file}`,
        }))}
      />
      <ByMail language={language} category={category} />
    </Section>
  )
}

function ByMail({ language, category }: FollowBoxProps) {
  const { digest: text } = words(language)
  const address = href(language, '/tin-tuc/nhan-tin')
  return (
    <>
      <p class="mc-muted">{text.box}</p>
      <Form
        action={address}
        label={text.title}
        fields={{
          language,
          category: category && String(category.id),
        }}
      >
        <TextInput
          name="email"
          type="email"
          label={subscriptionWords(language).email}
          autoComplete="email"
          spellCheck={false}
        />
        <Button>{text.send}</Button>
      </Form>
      <p>
        <a class="govuk-link" href={address}>
          {text.choose}
        </a>
      </p>
    </>
  )
}
