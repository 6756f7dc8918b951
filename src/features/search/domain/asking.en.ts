import type { Asking } from './asking.ts'

/** How people ask in English: what stands before and behind the thing that they look for. */
export const ASKING_EN: Asking = {
  before: [
    'how to, how do i, how can i, where to, where can i, where do i, where is, where is the, where are, what is, what is the, what are, when can i, can i, i want to, i need to, i need',
    'how much is, how much is a, how much is an, how much is the, how much does, how long does, when is, when is the, when are, is there, is there a, who can, what do i need for, what do i need to',
    'apply for, apply for a, apply for an, get a, get an, renew, renew a, procedure for, procedures for, documents for, papers for, form for, fee for, fees for, cost of, a, an, the',
  ],
  behind: [
    'procedure, procedures, form, forms, fee, fees, cost, online, how long, how much, where, when, please',
  ],
  whom: [
    'for my child, for a child, for children, for kids, for me, for a foreigner, for foreigners',
  ],
  ambiguous: [],
  areas: ['ward', 'district', 'city'],
  noAreas: [],
  at: ['in', 'at', 'of'],
}
