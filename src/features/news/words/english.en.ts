import type { EnglishWords } from './english.vi.ts'

export const englishEn: EnglishWords = {
  after:
    'Readers of the English pages will see the Vietnamese text, as of any article that is not translated. The Vietnamese text stays as it is; the English versions stay in the history and can be restored.',
  question:
    'Readers have not seen this English text. What was saved stays in the history and can be restored; what you have written since and not saved is lost.',
  confirm: 'Yes, throw the English text away',
  askApprover: 'Readers see this English text: a chief editor can take it back.',
  gone: 'This article has no English text any more. Write a new one below, or',
  seeLast: 'see and restore the last one that was saved',
  errors: {
    english_missing:
      'The article has no English text any more: somebody has just taken it back or thrown it away',
    english_changed_meanwhile:
      'The English text has just been saved again. Read the new one before you take it back.',
    english_was_out:
      'Readers have seen the English text: a chief editor takes it back, with a reason',
    english_was_not_out:
      'Readers have not seen the English text: throw it away, it need not be taken back',
    english_awaits_approval: 'Take the article back to edit first: somebody is asked to approve it',
    english_of_another: 'Only its writer or a chief editor can throw this English text away',
    reason_missing: 'Enter a reason',
  },
}
