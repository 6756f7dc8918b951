import { writeDay } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { SummaryRow } from '#ui/index.ts'
import type { Reason, SupplementItem } from '../../domain/dossier.ts'
import type { ReasonList } from '../../domain/reasons.ts'
import type { DossierView } from '../../use-cases/find-dossier.ts'
import type { Names } from './dossier-names.ts'

/** A part of the page about one thing that was asked, proposed or decided. */
export type DecisionModel = { readonly title: string; readonly rows: readonly SummaryRow[] }

/** What was asked of the applicant, proposed, decided, handed over; the newest matter first. */
export function decisionModels(view: DossierView, names: Names): DecisionModel[] {
  const parts = [
    resultPart(view, names),
    endPart(view, names),
    withdrawalPart(view, names),
    ...proposalParts(view, names),
    supplementPart(view, names),
  ]
  return parts.filter(part => part !== undefined)
}

function supplementPart({ facts }: DossierView, names: Names): DecisionModel | undefined {
  const { supplement } = facts
  if (supplement === undefined) return undefined
  const { text, moment } = names
  const isOver = dateInVietNam(names.now) > supplement.supplementBy
  const waits = isOver ? text.windowOver : text.notAnswered
  return {
    title: text.supplement,
    rows: [
      { key: text.supplementBy, value: writeDay(supplement.supplementBy) },
      {
        key: text.answered,
        value: supplement.answeredAt === null ? waits : moment(supplement.answeredAt),
      },
      { key: text.items, value: supplement.items.map(item => itemText(item, names)).join('; ') },
      ...reasonRows(supplement.reasons, 'supplement', names),
      { key: text.guidance, value: supplement.guidance },
      ...(supplement.answerNote ? [{ key: text.note, value: supplement.answerNote }] : []),
    ],
  }
}

/** A paper with the copies that are asked for. */
export function itemText(item: SupplementItem, { text }: Pick<Names, 'text'>): string {
  const counts = [
    [item.originals, text.originals],
    [item.certifiedCopies, text.certifiedCopies],
    [item.photocopies, text.photocopies],
  ] as const
  const asked = counts.filter(([count]) => count > 0).map(([count, name]) => `${name}: ${count}`)
  return asked.length === 0 ? item.name : `${item.name} (${asked.join(', ')})`
}

function reasonRows(reasons: readonly Reason[], list: ReasonList, { say, text }: Names) {
  const known: Readonly<Record<string, string>> = say.reasons[list]
  const said = reasons.map(reason => `${known[reason.code] ?? reason.code}: ${reason.text}`)
  return [{ key: text.reasons, value: said.join('; ') }]
}

function proposalParts({ facts }: DossierView, names: Names): DecisionModel[] {
  const { text, say, moment, officer } = names
  return facts.proposals.toReversed().map(proposal => ({
    title: `${text.proposals}: ${say.outcomes[proposal.outcome]}`,
    rows: [
      {
        key: text.proposedBy(officer(proposal.proposedBy), moment(proposal.proposedAt)),
        value: proposal.summary,
      },
      {
        key: text.decision,
        value: [
          text.decisions[proposal.decision ?? 'open'],
          proposal.closedAt &&
            text.decidedBy(officer(proposal.closedBy), moment(proposal.closedAt)),
          proposal.decisionNote,
        ]
          .filter(Boolean)
          .join('. '),
      },
    ],
  }))
}

function resultPart({ facts }: DossierView, names: Names): DecisionModel | undefined {
  const { result, resultReturn } = facts
  if (result === undefined) return undefined
  const { text, say } = names
  return {
    title: `${text.result}: ${say.outcomes[result.outcome]}`,
    rows: [
      { key: text.number, value: result.number },
      { key: text.issuedOn, value: writeDay(result.issuedOn) },
      { key: text.signer, value: `${result.signerName}, ${result.signerPost}` },
      ...(resultReturn === undefined
        ? []
        : [
            {
              key: text.returned,
              value: [
                names.moment(resultReturn.returnedAt),
                say.resultWays[resultReturn.way],
                resultReturn.receivedBy,
              ].join(' · '),
            },
          ]),
    ],
  }
}

function endPart({ facts }: DossierView, names: Names): DecisionModel | undefined {
  const { end } = facts
  if (end === undefined) return undefined
  const { text } = names
  return {
    title: text.end[end.kind],
    rows: [
      ...reasonRows(end.reasons, end.kind === 'refused' ? 'refusal' : 'stop', names),
      { key: text.guidance, value: end.guidance },
    ],
  }
}

function withdrawalPart({ facts }: DossierView, names: Names): DecisionModel | undefined {
  const { withdrawal } = facts
  if (withdrawal === undefined || facts.end !== undefined) return undefined
  const { text } = names
  return {
    title: text.withdrawal,
    rows: [{ key: names.moment(withdrawal.requestedAt), value: withdrawal.reason }],
  }
}
