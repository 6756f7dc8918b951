import type { campaignErrorsVi } from './errors.vi.ts'

/** What is said of what officers typed, by code. */
export const campaignErrorsEn: typeof campaignErrorsVi = {
  title_missing: 'Enter a title',
  text_too_long: 'Too long',
  place_missing: 'Enter the place',
  unit_missing: 'Choose a unit',
  day_wrong: 'Not a day. Example: 24/12/2026',
  time_wrong: 'Not a time. Example: 07:30',
  closes_before_opens: 'Registration must end after it begins',
  reminder_wrong: 'Enter hours from 0 to 336; 0: no reminder',
  age_wrong: 'Enter years, such as 60, or months, such as 9 months',
  ages_not_asked: 'Ages are told by the day of birth: tick Day of birth',
  ages_empty: 'This age must be above the one before it, or nobody could register',
  wards_not_asked: 'Residents are told by their ward: tick Ward of residence',
  opens_after_slot: 'Registration must begin before the first time',
  closes_after_slots: 'Registration may not end after the last time begins',
  reminder_without_email:
    'The reminder is an e-mail: tick E-mail address among what is asked, or enter 0 for none',
  reminder_before_opening:
    'For the first time, the reminder would go before registration begins. Enter fewer hours.',
  retention_too_early: 'The day must be after the last time and after registration ends',
  identity_not_asked: 'This must be asked to tell people apart',
  form_is_answered:
    'Somebody has registered: questions cannot change any more, only their order, help and English',
  slot_is_taken:
    'A time for which somebody registered, or that was called off, can neither go nor begin at another time',
  capacity_is_taken: 'There cannot be fewer places than are taken',
  campaign_not_found: 'There is no such campaign',
  list_both_changed:
    'Somebody else has just saved this otherwise; theirs is shown at the top of the page. What you see here is yours: save again to keep it.',
  campaign_is_erased:
    'Personal data of this campaign were erased: it is over for good. Make a new one.',
  slot_began: 'The time has begun: it cannot be cancelled any more',
  called_off: 'The whole campaign was called off',
  slot_called_off: 'This time was called off',
  slot_missing: 'Choose a time',
  slot_is_over: 'This time is over: it cannot be called off any more',
  has_come: 'The person has been checked in. Take that back first, then cancel.',
  registration_not_found: 'There is no such registration',
  reason_missing: 'Say why it is called off, so that people know',
  campaign_moved_meanwhile: 'Somebody has just changed its state',
  slots_missing: 'Enter one time at least',
  slots_too_many: 'A campaign has 200 times at most',
  slot_day_wrong: 'There is no such day. Example: 24/12/2026',
  slot_time_wrong: 'There is no such time. Example: 7:30',
  slot_ends_before: 'It must end after it begins',
  slot_twice: 'Another time begins at the same moment',
  slot_capacity_wrong: 'Enter the number of places, 1 or more',
  series_ends_before: 'The last day cannot be before the first',
  series_too_long: 'Make times for a year at most',
  series_no_weekday: 'Choose a day of the week at least',
  series_minutes_wrong: 'Enter the minutes of each time, no more than the hours hold',
  series_empty: 'None of the chosen days of the week is between these days',
  own_label_missing: 'Enter the question in Vietnamese',
  own_too_long: 'A question, its help and each choice have 200 characters at most',
  own_choices_few: 'Enter 2 to 20 choices',
  own_choice_missing: 'Enter this choice in Vietnamese',
  own_condition_wrong: 'This answer is gone. Choose another condition, or Always.',
  own_condition_later:
    'The question of this condition comes later. Move it before this one, or choose another condition.',
}
