/** Words of the form engine in English. */
import type { FormWords } from './forms.vi.ts'

export const en: FormWords = {
  yes: 'Yes',
  no: 'No',
  notAnswered: 'Not answered',
  sexes: { male: 'Male', female: 'Female' },
  personParts: {
    name: 'Full name',
    identity_number: 'Personal identification number',
    born_on: 'Date of birth',
    sex: 'Sex',
    nationality: 'Nationality',
    ethnicity: 'Ethnic group',
    phone: 'Phone number',
    email: 'E-mail',
    residence: 'Place of residence',
  },
  dong: '{amount} dong',
  questions: {
    required: 'Answer “{Label}”',
    choice_required: 'Choose an answer to “{Label}”',
  },
  errors: {
    required: 'Enter {label}',
    choice_required: 'Choose {label}',
    file_required: 'Upload {label}',
    too_short: '{Label} must have at least {limit} characters',
    too_long: '{Label} must have at most {limit} characters',
    name_characters: '{Label} may hold only letters, spaces, full stops, apostrophes and hyphens',
    pattern: '{Label} is not in the right format',
    date_format: '{Label} must be a day, month and year, such as 24/11/2026',
    date_too_early: '{Label} must be {limit} or later',
    date_too_late: '{Label} must be {limit} or earlier',
    identity_number_format: 'Enter the personal identification number, which has 12 digits',
    identity_number_format_old:
      'Enter the personal identification number, which has 12 digits, or an old identity card number, which has 9',
    identity_number_province:
      'The first three digits are not the code of any province. Check the number on the identity card',
    phone_format: 'Enter a Vietnamese phone number, such as 0912 345 678 or 028 3841 2345',
    email_format: 'Enter an e-mail address in the right format, such as name@example.com',
    number_format: '{Label} must be a number',
    number_decimals: '{Label} may have at most {decimals} decimal places',
    number_min: '{Label} must be {limit} or more',
    number_max: '{Label} must be {limit} or less',
    choice_unknown: 'Choose one of the options of: {label}',
    unit_unknown: '“{typed}” was not found. Enter the ward or commune, then the province or city',
    unit_ambiguous: 'Several places are called “{typed}”: {candidates}. Add the province or city',
    address_line_required: 'Enter the house number and street, or the hamlet',
    file_too_many: '{Label}: upload at most {limit} files',
    file_kind: 'The file “{name}” is not of a kind taken here ({accept})',
    file_unknown: '{Label}: a file was not uploaded completely. Choose it again',
    list_too_few: '{Label}: at least {limit} are needed',
    list_too_many: '{Label}: at most {limit} are possible',
    check: '{Label} is not valid',
    page_unknown: 'This page is no longer part of the form. Go back to continue',
    identity_number_birth_year:
      'The identification number says another year of birth than the date entered. Check both; if they are right, continue',
    identity_number_sex:
      'The identification number says another sex than the one chosen. Check both; if they are right, continue',
  },
  cardErrors: {
    card_text_not_a_card: 'This is not the text of an identity card’s QR code',
    card_text_number:
      'The number in the QR code is not valid. Scan the card again, or type the details',
    card_text_birth_date:
      'The date of birth in the QR code cannot be read. Scan the card again, or type the details',
  },
}
