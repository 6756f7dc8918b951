import { writeDay } from '#kernel/day-text.ts'
import { href, type Language } from '#kernel/language.ts'
import type { PlainDate } from '#kernel/plain-date.ts'
import { Section } from '#ui/components/section.tsx'
import { Table } from '#ui/components/table.tsx'
import type { FeeItem, FeeRule } from '../domain/content.schema.ts'
import type { FeeDocument } from '../domain/fee-document.ts'
import { CHANNELS } from '../domain/fees.ts'
import { bestRule, feePeriodText, rateText } from '../views/facts.ts'
import { words } from '../words.ts'
import { Source } from './source.tsx'

type Props = {
  readonly language: Language
  readonly fees: readonly FeeItem[]
  readonly today: PlainDate
  readonly documents: readonly FeeDocument[]
}

/** What it costs today, by the way in which one applies. */
export function FeePart(props: Props) {
  const { language, fees, today } = props
  const text = words(language).procedure
  return (
    <Section title={text.fees} id="le-phi">
      {fees.map(item => (
        <Table
          key={item.key}
          caption={item.name[language]}
          hideCaption={item.name[language] === text.fees}
          columns={[
            {
              id: 'channel',
              heading: text.channel,
              cell: row => text.channels[row.channel],
              rowHeading: true,
            },
            {
              id: 'amount',
              heading: text.amount,
              cell: row => <Amount rule={row.rule} item={item} language={language} />,
            },
          ]}
          rows={CHANNELS.flatMap(channel => {
            const rule = bestRule(item, channel, today)
            return rule ? [{ channel, rule }] : []
          })}
          rowKey={row => row.channel}
        />
      ))}
      <Waivers {...props} />
      <Documents {...props} />
    </Section>
  )
}

// The documents themselves, as the register has them.
function Documents({ language, documents }: Props) {
  const text = words(language).procedure
  if (documents.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-s">{text.feeDocuments}</h3>
      <ul class="govuk-list mc-read">
        {documents.map(({ slug, number, title, issuedOn, takesEffectOn }) => (
          <li key={slug}>
            <a class="govuk-link" href={href(language, `/van-ban/${slug}`)} lang="vi">
              {number}
            </a>
            {text.feeDocumentOf(writeDay(issuedOn))} <span lang="vi">{title}</span>
            {takesEffectOn && (
              <span class="mc-muted"> {text.feeDocumentFrom(writeDay(takesEffectOn))}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Amount({ rule, item, language }: { rule: FeeRule; item: FeeItem; language: Language }) {
  return (
    <>
      <strong>{rateText(rule, item, language)}</strong>
      {rule.reason && (
        <div class="mc-muted">
          {rule.reason[language]}, {feePeriodText(rule, language)}
        </div>
      )}
      <div>
        <Source language={language} citation={rule.citation} verified={rule.verified} />
      </div>
    </>
  )
}

// Rules for some applicants only, while they hold.
function Waivers({ language, fees, today }: Props) {
  const text = words(language).procedure
  const rules = fees.flatMap(item =>
    item.rules
      .filter(
        rule =>
          rule.onlyFor &&
          rule.validFrom <= today &&
          (rule.validTo === undefined || today <= rule.validTo),
      )
      .map(rule => ({ item, rule })),
  )
  if (rules.length === 0) return null
  return (
    <ul class="govuk-list mc-read">
      {rules.map(({ item, rule }) => (
        <li key={rule.citation}>
          <strong>{rateText(rule, item, language)}</strong> (
          {text.channels[rule.channel].toLowerCase()}, {feePeriodText(rule, language)}).{' '}
          {text.onlyFor}: {rule.onlyFor?.[language]}.{' '}
          <Source language={language} citation={rule.citation} verified={rule.verified} />
        </li>
      ))}
    </ul>
  )
}
