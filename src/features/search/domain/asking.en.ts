/** How people ask in English: what stands before and behind the thing that they look for. */
export const ASKING_EN = {
  before: [
    'how to, how do i, how can i, where to, where can i, where do i, what is, what is the, what are, when can i, can i, i want to, i need to, i need',
    'apply for, apply for a, apply for an, get a, procedure for, procedures for, documents for, papers for, form for, fee for, fees for, cost of',
  ],
  behind: [
    'procedure, procedures, form, forms, fee, fees, cost, online, how long, how much, where, please, for my child, for me, for a foreigner',
  ],
  areas: ['ward', 'district', 'city'],
  at: ['in', 'at'],
}
