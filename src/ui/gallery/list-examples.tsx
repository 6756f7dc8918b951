import {
  ArticleCard,
  BarChart,
  BulkActionBar,
  Button,
  FaceRating,
  Figure,
  FilterPanel,
  Form,
  LinkList,
  Pagination,
  Prose,
  ReasonChips,
  RowCheckbox,
  ScoreFigure,
  Select,
  StatFigure,
  StatusTag,
  SubNavigation,
  SummaryList,
  Table,
  TextInput,
  type Tone,
} from '../index.ts'
import { type Example, nth, optionsOf } from './example.tsx'
import type { GalleryWords } from './gallery.vi.ts'
import { PHOTOGRAPH } from './pictures.ts'

export function listExamples(words: GalleryWords): Example[] {
  const { lists, form } = words
  return [
    {
      name: 'SummaryList',
      view: (
        <SummaryList
          rows={[
            { key: form.name, value: form.nameValue, changeHref: '#name' },
            { key: form.birth, value: '27/08/1990', changeHref: '#birth' },
            { key: form.ward, value: nth(form.wards, 2) },
          ]}
        />
      ),
    },
    {
      name: 'StatusTag',
      view: (
        <p class="govuk-body">
          {lists.rows.map(row => (
            <span key={row.code}>
              <StatusTag tone={row.tone as Tone}>{row.status}</StatusTag>{' '}
            </span>
          ))}
          <StatusTag>{lists.filterAny}</StatusTag> <StatusTag tone="gold">{form.name}</StatusTag>
        </p>
      ),
    },
    { name: 'SubNavigation, FilterPanel', view: <WorklistTools words={words} /> },
    { name: 'Table, BulkActionBar', view: <Worklist words={words} /> },
    {
      name: 'Table (scroll)',
      view: (
        <Table
          caption={lists.caption}
          narrow="scroll"
          columns={[
            { id: 'code', heading: lists.code, cell: row => row.code },
            { id: 'procedure', heading: lists.procedure, cell: row => row.procedure },
            { id: 'left', heading: lists.left, cell: row => row.left, numeric: true },
          ]}
          rows={lists.rows}
          rowKey={row => row.code}
        />
      ),
    },
    { name: 'Pagination', view: <Pagination newer="#newer" older="#older" /> },
  ]
}

/** Views and filter of an officer's list. */
export function WorklistTools({ words: { lists } }: { words: GalleryWords }) {
  return (
    <>
      <SubNavigation
        label={lists.views}
        items={lists.viewNames.map((text, index) => ({
          text,
          href: `#view-${index}`,
          current: index === 0,
          count: index === 0 ? 12 : undefined,
        }))}
      />
      <FilterPanel
        action="#filter"
        clearHref="#all"
        chosen={[{ text: lists.overdueOnly, removeHref: '#any' }]}
      >
        <TextInput name="words" label={lists.filterWords} />
        <Select
          name="status"
          label={lists.filterStatus}
          prompt={lists.filterAny}
          options={lists.rows.map(row => ({ value: row.tone, text: row.status }))}
        />
      </FilterPanel>
    </>
  )
}

/** Rows to tick, each saying why it is here, and what to do with the ticked ones. */
export function Worklist({ words: { lists, officer } }: { words: GalleryWords }) {
  return (
    <Form action="#bulk" label={lists.caption}>
      <Table
        caption={lists.caption}
        hideCaption
        rows={lists.rows}
        rowKey={row => row.code}
        columns={[
          {
            id: 'tick',
            heading: lists.choose,
            hideHeading: true,
            cell: row => (
              <RowCheckbox name="dossier" value={row.code} label={`${lists.choose} ${row.code}`} />
            ),
          },
          {
            id: 'code',
            heading: lists.code,
            rowHeading: true,
            cell: row => (
              <a class="govuk-link mc-nowrap" href="#dossier">
                {row.code}
              </a>
            ),
          },
          { id: 'procedure', heading: lists.procedure, cell: row => row.procedure },
          { id: 'applicant', heading: lists.applicant, cell: row => row.applicant },
          { id: 'why', heading: lists.why, cell: row => row.why },
          {
            id: 'due',
            heading: lists.due,
            cell: row => (
              <>
                {row.due} <span class="mc-muted">({row.left})</span>
              </>
            ),
          },
          {
            id: 'status',
            heading: lists.status,
            cell: row => <StatusTag tone={row.tone as Tone}>{row.status}</StatusTag>,
          },
        ]}
      />
      <BulkActionBar>
        <Select
          name="officer"
          label={lists.forward}
          options={[{ value: '1', text: officer.name }]}
        />
        <Button name="act" value="forward" tone="secondary">
          {lists.forwardDo}
        </Button>
        <Button name="act" value="complete">
          {lists.complete}
        </Button>
      </BulkActionBar>
    </Form>
  )
}

export function figureExamples(words: GalleryWords): Example[] {
  const { figures } = words
  return [
    { name: 'ScoreFigure, StatFigure, Meter', view: <Figures words={words} /> },
    {
      name: 'BarChart',
      view: (
        <BarChart
          caption={figures.distribution}
          labelHeading={figures.level}
          valueHeading={figures.count}
          bars={[187, 81, 29, 10, 5].map((value, index) => ({
            label: `${5 - index}/5`,
            value,
            text: nth(figures.bars, index),
          }))}
        />
      ),
    },
  ]
}

export function Figures({ words: { figures } }: { words: GalleryWords }) {
  const more = { text: figures.how, href: '#how' }
  return (
    <div class="mc-grid">
      <ScoreFigure
        label={figures.submission}
        score={figures.score}
        unit={figures.scoreUnit}
        answers={figures.answers}
        responseRate={figures.rate}
        more={more}
      />
      <ScoreFigure label={`${figures.result}: ${figures.few}`} answers={figures.fewAnswers} />
      <StatFigure
        label={figures.onTime}
        value={figures.onTimeValue}
        basis={figures.onTimeBasis}
        meter={{ share: 0.964, text: figures.onTimeMeter }}
        more={more}
      />
    </div>
  )
}

export function ratingExamples({ rating }: GalleryWords): Example[] {
  return [
    {
      name: 'FaceRating (5)',
      view: (
        <FaceRating name="rating" label={rating.question} hint={rating.hint} faces={5} value={4} />
      ),
    },
    {
      name: 'FaceRating (3, error)',
      view: <FaceRating name="rating3" label={rating.three} error={rating.error} faces={3} />,
    },
    {
      name: 'ReasonChips',
      view: (
        <ReasonChips
          name="reasons"
          label={rating.reasons}
          hint={rating.reasonsHint}
          options={optionsOf(rating.reasonItems)}
          values={['v2']}
        />
      ),
    },
  ]
}

export function newsExamples({ news, content }: GalleryWords): Example[] {
  const image = { src: PHOTOGRAPH, alt: '', width: 320, height: 200 }
  return [
    {
      name: 'ArticleCard',
      view: (
        <>
          <ArticleCard {...nth(news.articles, 0)} href="#lead" look="lead" />
          {news.articles.slice(1).map(article => (
            <ArticleCard
              key={article.title}
              {...article}
              href="#article"
              look="row"
              image={image}
            />
          ))}
        </>
      ),
    },
    {
      name: 'LinkList',
      view: (
        <LinkList ranked links={news.articles.map((a, n) => ({ text: a.title, href: `#n${n}` }))} />
      ),
    },
    {
      name: 'Figure, Prose',
      view: (
        <>
          <Figure
            src={PHOTOGRAPH}
            alt={news.pictureAlt}
            width={320}
            height={200}
            caption={news.pictureCaption}
          />
          <Prose>
            <p>{content.prose}</p>
            <h3>{content.proseHeading}</h3>
            <ul>
              {content.proseItems.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <blockquote>{content.quote}</blockquote>
            <p>
              <a href="#decision">{content.link}</a>
            </p>
          </Prose>
        </>
      ),
    },
  ]
}
