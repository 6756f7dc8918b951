import { writeMoment } from '#kernel/day-text.ts'
import type { Instant } from '#kernel/instant.ts'
import { href, type Language } from '#kernel/language.ts'
import { Button, ButtonGroup, ButtonLink } from '#ui/components/button.tsx'
import { Form } from '#ui/components/form.tsx'
import { Notification } from '#ui/components/notification.tsx'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import { StatusTag } from '#ui/components/tag.tsx'
import { OfficerPage } from '#ui/layouts/officer-page.tsx'
import type { Banner } from '../domain/banner.ts'
import { type Outage, outageState } from '../domain/outage.ts'
import { words } from '../words.ts'
import { OutageTag } from './outage-part.tsx'

export type NoticesDeskProps = {
  language: Language
  now: Instant
  banners: readonly Banner[]
  outages: readonly Outage[]
  done: boolean
}

/** `/can-bo/thong-bao`: what is said at the top of every page, and outages. */
export function NoticesDeskPage(props: NoticesDeskProps) {
  const { language } = props
  const { desk: text } = words(language)
  const base = href(language, '/can-bo/thong-bao')
  return (
    <OfficerPage title={text.title}>
      {props.done && <Notification tone="success" live title={text.done} />}
      <h1 class="govuk-heading-l">{text.title}</h1>
      <p class="mc-lead">{text.lead}</p>
      <ButtonGroup>
        <ButtonLink href={`${base}/dong/moi`}>{text.newBanner}</ButtonLink>
        <ButtonLink href={`${base}/gian-doan/moi`} tone="secondary">
          {text.newPlanned}
        </ButtonLink>
        <ButtonLink href={`${base}/su-co/moi`} tone="secondary">
          {text.newIncident}
        </ButtonLink>
      </ButtonGroup>
      <Section title={text.banners}>
        <Banners {...props} />
      </Section>
      <Section title={text.outages}>
        <Outages {...props} />
      </Section>
    </OfficerPage>
  )
}

function Banners({ language, banners, now }: NoticesDeskProps) {
  const { desk: text } = words(language)
  if (banners.length === 0) return <p>{text.noBanners}</p>
  const stateOf = ({ startsAt, endsAt }: Banner) =>
    endsAt <= now ? 'over' : startsAt > now ? 'coming' : 'shown'
  return (
    <Table
      caption={text.banners}
      hideCaption
      rows={banners}
      rowKey={row => row.id}
      columns={[
        { id: 'text', heading: text.column.text, cell: row => row.text[language] },
        {
          id: 'when',
          heading: text.column.when,
          cell: row => <FromTo from={writeMoment(row.startsAt)} to={writeMoment(row.endsAt)} />,
        },
        {
          id: 'state',
          heading: text.column.state,
          cell: row => (
            <StatusTag tone={stateOf(row) === 'shown' ? 'active' : 'neutral'}>
              {text.bannerStates[stateOf(row)]}
            </StatusTag>
          ),
        },
        {
          id: 'act',
          heading: text.column.act,
          hideHeading: true,
          cell: row =>
            stateOf(row) !== 'over' && (
              <Form
                action={href(language, `/can-bo/thong-bao/dong/${row.id}/ket-thuc`)}
                label={text.endOf(row.text[language])}
              >
                <Button tone="secondary" size="small">
                  {text.end}
                </Button>
              </Form>
            ),
        },
      ]}
    />
  )
}

function Outages({ language, outages, now }: NoticesDeskProps) {
  const { desk: text, outage: of } = words(language)
  if (outages.length === 0) return <p>{text.noOutages}</p>
  return (
    <Table
      caption={text.outages}
      hideCaption
      rows={outages}
      rowKey={row => row.id}
      columns={[
        {
          id: 'text',
          heading: text.column.text,
          cell: row => (
            <a class="govuk-link" href={href(language, `/can-bo/thong-bao/gian-doan/${row.id}`)}>
              {of[row.kind]}: {row.affected[language]}
            </a>
          ),
        },
        {
          id: 'when',
          heading: text.column.when,
          cell: row => (
            <FromTo
              from={writeMoment(row.startsAt)}
              to={row.expectedUntil === null ? of.notKnown : writeMoment(row.expectedUntil)}
            />
          ),
        },
        {
          id: 'state',
          heading: text.column.state,
          cell: row => <OutageTag language={language} state={outageState(row, now)} />,
        },
      ]}
    />
  )
}

/** Each moment stays on its line. */
function FromTo({ from, to }: { from: string; to: string }) {
  return (
    <>
      <span class="mc-nowrap">{from} –</span> <span class="mc-nowrap">{to}</span>
    </>
  )
}
