import type { Language } from '#kernel/language.ts'

/** What a feature keeps for a resident, as the own account leads there. */
export type AccountCard = {
  readonly key: string
  readonly title: string
  readonly text: string
  readonly href: string
}

/** The card of a feature for somebody who is signed in. */
export type CardOfAccount = (whose: {
  readonly siteId: number
  readonly citizenId: string
  readonly language: Language
}) => Promise<AccountCard>
