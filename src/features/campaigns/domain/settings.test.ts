import { expect, test } from 'vitest'
import { instant } from '#kernel/instant.ts'
import { plainDate } from '#kernel/plain-date.ts'
import { type AskedWords, formFrom, type Usual } from './asked.ts'
import type { CampaignDraft } from './campaign.ts'
import { faultsIn, warningsIn } from './settings.ts'

const said = (text: string) => ({ vi: text, en: text })
const WORDS: AskedWords = {
  ...{ name: said('Tên'), phone: said('Điện thoại'), email: said('Email'), born_on: said('Sinh') },
  ...{ identity_number: said('Số'), ward: said('Phường'), ward_text: said('Nơi ở') },
  ...{ ward_hint: said('Thường trú'), elsewhere: said('Nơi khác') },
  ...{ name_hint: said('Của ai'), phone_hint: said('Liên hệ') },
  ...{ rest_of_address: said('Số nhà'), page: said('Trang') },
}
const at = (text: string) => instant(`2026-12-${text}:00+07:00`)
const WARD = { id: 3, name: said('Phường 3') }
const asking = (...usual: readonly Usual[]) => {
  const form = formFrom({ usual, own: [], wards: [WARD] }, WORDS)
  if (!form.ok) throw new Error(form.error.code)
  return { form: form.value }
}
const ages = (from: number | undefined, below: number | undefined) => ({ ages: { from, below } })

const SLOTS = ['05', '06'].map(day => ({
  ...{ startsAt: at(`${day}T08:00`), endsAt: at(`${day}T09:00`), capacity: 5 },
}))
const SOUND: CampaignDraft = {
  ...{ title: said('Tiêm'), about: said(''), who: said(''), placeText: 'Trạm', placeId: undefined },
  ...{ ...asking('phone', 'email', 'born_on'), ...ages(720, undefined), identityQuestion: '' },
  wardIds: [],
  ...{ opensAt: at('01T08:00'), closesAt: at('06T08:00'), reminderHours: 24 },
  retentionDay: plainDate('2027-01-15'),
}

test.for([
  ['nothing is wrong', {}, []],
  ['a bound by age without a day of birth', asking('phone', 'email'), ['ages_not_asked']],
  ['no bound, no day of birth', { ...asking('email'), ...ages(undefined, undefined) }, []],
  [
    'an upper bound alone without it',
    { ...asking('email'), ...ages(undefined, 72) },
    ['ages_not_asked'],
  ],
  ['ages among which nobody is', ages(720, 720), ['ages_empty']],
  ['residents of a ward that is not asked', { wardIds: [3] }, ['wards_not_asked']],
  ['one that is', { ...asking('email', 'born_on', 'ward'), wardIds: [3] }, []],
  ['ages of children', ages(9, 72), []],
  [
    'it opens when the first slot begins',
    { opensAt: at('05T08:00') },
    ['opens_after_slot', 'reminder_before_opening'],
  ],
  ['it closes when the last slot begins', { closesAt: at('06T08:00') }, []],
  ['it closes a minute later', { closesAt: at('06T08:01') }, ['closes_after_slots']],
  ['a reminder to no address', { ...asking('phone', 'born_on') }, ['reminder_without_email']],
  ['no reminder, no address', { ...asking('phone', 'born_on'), reminderHours: 0 }, []],
  ['a reminder when it opens', { reminderHours: 96 }, ['reminder_before_opening']],
  ['a reminder an hour after it opens', { reminderHours: 95 }, []],
  [
    'erased on the day of the last slot',
    { retentionDay: plainDate('2026-12-06') },
    ['retention_too_early'],
  ],
  ['erased on the day after', { retentionDay: plainDate('2026-12-07') }, []],
] as const)('settings that contradict each other are named: %s', ([, change, faults]) => {
  expect(faultsIn({ ...SOUND, ...change }, SLOTS)).toEqual(faults)
})

test.for([
  ['nothing to tell', {}, []],
  ['no way to reach anybody', asking('born_on'), ['nobody_is_told']],
  ['only by phone', asking('phone'), ['told_by_phone_only']],
  ['a draft whose time is over', { state: 'draft', closesAt: at('03T08:00') }, ['all_is_past']],
  ['one that ran', { closesAt: at('03T08:00') }, []],
  ['kept for a year', { retentionDay: plainDate('2027-12-06') }, []],
  ['kept for longer', { retentionDay: plainDate('2027-12-07') }, ['kept_long']],
  ['called off', { state: 'cancelled', ...asking() }, []],
] as const)('what is most likely not meant so is told: %s', ([, change, warnings]) => {
  const campaign = { ...SOUND, state: 'open', ...change } as const
  expect(warningsIn(campaign, SLOTS, at('04T08:00'))).toEqual(warnings)
})
