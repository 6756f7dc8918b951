import type { VNode } from 'preact'
import type { Language } from '#kernel/language.ts'
import {
  ArticleCard,
  BackLink,
  Button,
  ButtonGroup,
  Card,
  CardGrid,
  DateInput,
  ErrorSummary,
  FaceRating,
  FileUpload,
  Form,
  KioskLayout,
  LinkList,
  OfficerLayout,
  Pagination,
  PrintButton,
  PrintLayout,
  ProgressSteps,
  PublicLayout,
  SearchBox,
  Section,
  TextInput,
} from '../index.ts'
import { pageExamples } from './content-examples.tsx'
import { nth } from './example.tsx'
import type { GalleryWords } from './gallery.vi.ts'
import { Figures, Worklist, WorklistTools } from './list-examples.tsx'
import { PHOTOGRAPH } from './pictures.ts'
import { sampleFrame } from './sample-frame.ts'
import { galleryWords } from './words.ts'

export type SamplePage = { name: string; view: VNode }

type Props = { words: GalleryWords; language: Language }

/** Whole pages in each layout, to look at and to validate. */
export function samplePages(language: Language): SamplePage[] {
  const words = galleryWords(language)
  const props = { words, language }
  const wholes = pageExamples(words).map(example => ({
    name: example.name,
    view: (
      <PublicLayout title={example.name} frame={sampleFrame(language)} noIndex>
        {example.view}
      </PublicLayout>
    ),
  }))
  return [
    { name: 'home', view: <HomeSample {...props} /> },
    { name: 'form', view: <FormSample {...props} /> },
    { name: 'worklist', view: <WorklistSample {...props} /> },
    { name: 'document', view: <DocumentSample {...props} /> },
    { name: 'kiosk', view: <KioskSample {...props} /> },
    ...wholes,
  ]
}

function HomeSample({ words, language }: Props) {
  const { news, content, home, site } = words
  const cards = [{ title: content.procedure, text: content.procedureText }, ...content.procedures]
  const image = { src: PHOTOGRAPH, alt: '', width: 320, height: 200 }
  return (
    <PublicLayout
      title={site.name}
      description={site.agency}
      frame={{ ...sampleFrame(language), origin: 'https://binhthanh.example' }}
      share={{ url: 'https://binhthanh.example/', type: 'website' }}
      band={
        <>
          <h1 class="govuk-heading-xl">{home.hero}</h1>
          <SearchBox
            id="hero-search"
            action="#find"
            label={site.searchLabel}
            hint={home.heroHint}
            large
          />
        </>
      }
    >
      <CardGrid
        items={cards.map(card => ({
          key: card.title,
          card: <Card {...card} level={2} href="#p" />,
        }))}
      />
      <Section title={words.figures.week}>
        <Figures words={words} />
      </Section>
      <div class="mc-columns">
        <Section title={news.latest} more={{ text: content.all, href: '#news' }}>
          <ArticleCard {...nth(news.articles, 0)} href="#lead" look="lead" image={image} />
          {news.articles.slice(1).map(article => (
            <ArticleCard key={article.title} {...article} href="#a" look="row" image={image} />
          ))}
        </Section>
        <Section title={news.mostRead}>
          <LinkList
            ranked
            links={news.articles.map((a, n) => ({ text: a.title, href: `#n${n}` }))}
          />
        </Section>
      </div>
    </PublicLayout>
  )
}

function FormSample({ words, language }: Props) {
  const { form, journey, actions } = words
  return (
    <PublicLayout
      title={form.heading}
      frame={sampleFrame(language)}
      before={<BackLink href="#back" />}
      hasErrors
      noIndex
    >
      <div class="mc-read">
        <ErrorSummary
          errors={[
            { field: 'identity', text: form.identityError },
            { field: 'birth', text: form.birthError },
            { field: 'file', text: form.fileError },
          ]}
        />
        <ProgressSteps steps={journey.steps} current={1} />
        <h1 class="govuk-heading-l">{form.heading}</h1>
        <Form action="#send" upload fields={{ key: '019' }} autosave="#draft">
          <TextInput name="name" label={form.name} hint={form.nameHint} value={form.nameValue} />
          <TextInput
            name="identity"
            label={form.identity}
            hint={form.identityHint}
            error={form.identityError}
            value="07909000123"
            chars={20}
          />
          <DateInput
            name="birth"
            label={form.birth}
            hint={form.birthHint}
            error={form.birthError}
            value={{ day: '27', month: '8', year: '2090' }}
            wrong={['year']}
          />
          <FileUpload
            name="file"
            label={form.file}
            hint={form.fileHint}
            error={form.fileError}
            files={[
              { name: form.fileName, size: form.fileSize, remove: { name: 'remove', value: '1' } },
            ]}
          />
          <ButtonGroup>
            <Button>{actions.next}</Button>
            <Button tone="quiet" name="act" value="draft">
              {actions.draft}
            </Button>
          </ButtonGroup>
        </Form>
      </div>
    </PublicLayout>
  )
}

function WorklistSample({ words, language }: Props) {
  const { officer } = words
  return (
    <OfficerLayout
      language={language}
      title={officer.heading}
      siteName={officer.site}
      homeHref="#home"
      officer={officer}
      navigation={officer.nav.map((text, index) => ({
        text,
        href: `#nav-${index}`,
        current: index === 0,
        count: index === 2 ? 5 : undefined,
      }))}
      signOut={{ action: '#out' }}
      alternates={sampleFrame(language).alternates}
    >
      <h1 class="govuk-heading-l">{officer.heading}</h1>
      <WorklistTools words={words} />
      <Worklist words={words} />
      <Pagination older="#older" />
    </OfficerLayout>
  )
}

function DocumentSample({ words, language }: Props) {
  const { document, site } = words
  return (
    <PrintLayout
      language={language}
      siteName={site.name}
      title={document.heading}
      parentAgency={document.parent}
      agency={document.agency}
      number={document.number}
      nation={document.nation}
      motto={document.motto}
      placeAndDate={document.place}
      heading={document.heading}
      subheading={document.subheading}
      tools={<PrintButton />}
      signers={[
        { role: document.signerLeft, hint: document.signHint },
        { role: document.signerRight, hint: document.signHint, name: document.signName },
      ]}
    >
      {document.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      <table>
        <thead>
          <tr>
            {document.papers.map(heading => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {document.paperRows.map(row => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={document.papers[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintLayout>
  )
}

function KioskSample({ words, language }: Props) {
  const { rating, site } = words
  return (
    <KioskLayout
      language={language}
      title={rating.question}
      siteName={site.name}
      unitName={rating.counter}
      note={rating.note}
    >
      <Form action="#rate">
        <FaceRating name="rating" label={rating.question} faces={5} asHeading />
        <ButtonGroup>
          <Button>{rating.send}</Button>
        </ButtonGroup>
      </Form>
    </KioskLayout>
  )
}
