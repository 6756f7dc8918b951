import type { CampaignsWords } from './campaigns.vi.ts'
import { campaignAgesEn } from './words/ages.en.ts'
import { campaignDeskEn } from './words/desk.en.ts'
import { campaignErrorsEn } from './words/errors.en.ts'
import { campaignMailEn } from './words/mail.en.ts'
import { campaignWardsEn } from './words/wards.en.ts'

/** The words of registration campaigns. */
export const en: CampaignsWords = {
  title: 'Registration',
  lead: 'Vaccinations, classes and other things to register for. No account is needed.',
  none: 'There is nothing to register for',
  noneText: 'New campaigns appear on this page.',
  lookUpLink: 'Registered already? Find your slip',
  taking: {
    takes: 'Registration is open',
    not_yet: 'Registration has not begun',
    over: 'Registration is over',
    cancelled: 'Called off',
  },
  when: campaignMailEn.when,
  until: moment => `Registration until ${moment}`,
  from: moment => `Registration from ${moment}`,
  facts: { who: 'Who may register', place: 'Place', time: 'Registration', about: 'What it is' },
  askBeforeComing: 'Ask those who hold it before you come.',
  span: (from, to) => `${from} – ${to}`,
  slots: 'Times',
  slotTime: 'Time',
  slotFree: 'Free places',
  free: (count, capacity) => `${String(count)} of ${String(capacity)} places free`,
  full: waiting =>
    waiting === 0 ? 'Full; there is a waiting list' : `Full; ${String(waiting)} waiting`,
  slotPassed: 'Over',
  start: 'Register',
  calledOff: 'This campaign was called off',
  allCalledOff: 'All times of this campaign were called off',
  erasedOn: day => `What you tell is erased for good on ${day}.`,
  form: {
    slot: 'Choose a time',
    slotHint: 'You may choose a full time too: you wait, and are told when there is a place.',
    send: 'Register',
    page: 'Your details',
    once: question => `One registration each, told apart by: ${question}.`,
    onceWithName: question =>
      `One registration each, told apart by name together with: ${question}. A family may share it.`,
    onlyOnce: ask =>
      `No further registration is taken with this answer: one registration each. If you have registered, your slip stands as it was: open the message that you got, or find it by its code. Without the code, ask ${ask}.`,
    otherAccents:
      'If this is somebody else whose name differs by its accents only, write the name with all of them; if that does not help, ask there too.',
    askedTooMuch: ask =>
      `From the network that you use several registrations have just come for the same people. To keep what others told private, we take nothing more from it for an hour at most. Send it again later, use another network, or ask ${ask}.`,
    problems: {
      not_taking: 'Registration is not open any more',
      slot_gone: 'This time is gone. Choose another one.',
    },
  },
  states: {
    ...{ confirmed: 'You have a place', waiting: 'On the waiting list', cancelled: 'Cancelled' },
    called_off: 'Called off',
    slot_called_off: 'Time called off',
    came: 'Checked in',
  },
  slip: {
    title: 'Registration slip',
    repeated: moment => `At ${moment} somebody tried to register this person again`,
    repeatedText:
      'That one does not count, this registration stands as it was. To choose another time, cancel this slip and register again.',
    code: 'Code',
    position: place =>
      place === 1 ? 'You are the first who waits.' : `${String(place - 1)} wait before you.`,
    waitingText:
      'When somebody cancels, the place goes to who waits first. You are told at once if you gave an e-mail address.',
    confirmedText: 'Show the code or the QR to the officer when you come.',
    off: {
      called_off: 'This campaign was called off',
      slot_called_off: 'This time was called off',
    },
    offSinceCome: {
      called_off: 'This campaign was called off after you had been checked in',
      slot_called_off: 'This time was called off after you had been checked in',
    },
    askIfNotDone: 'If what you came for is not done, ask where it takes place.',
    others: {
      offered:
        'The other times stand. If you want to take part after all, register for another one.',
      standing: 'The other times stand, but nobody can register for them any more.',
      none: 'No other time of this campaign is left.',
    },
    erasedTitle: 'This slip is gone',
    erased:
      'The campaign is over, and personal data were erased as you were told when you registered. Only numbers are left.',
    time: 'Time',
    place: 'Place',
    answers: 'What you told us',
    registeredAt: 'Registered at',
    checkedIn: moment => `Checked in at ${moment}`,
    qrAlt: 'QR that leads to this slip',
    keep: 'Keep the address of this page, or a picture of it: the code with your phone number or e-mail address finds the slip too.',
    print: 'Print the slip',
    another: 'Register somebody else',
    anotherSlot: 'Register for another time',
    cancel: 'Cancel the registration',
    cancelledByUnit: 'The unit has cancelled this registration',
    cancelTitle: 'Cancel this registration?',
    cancelText: (state, waiting) => {
      if (state === 'waiting')
        return 'You leave the waiting list. If you want to take part after all, you must register anew and wait at its end.'
      const becomes =
        waiting > 0
          ? 'Your place goes at once to who waits first.'
          : 'Your place is free at once for somebody else.'
      return `${becomes} If you want to take part after all, you must register anew.`
    },
    cancelNo: 'Keep it',
    cancelYes: 'Cancel the registration',
    cancelProblems: {
      slot_began: 'It has begun: it cannot be cancelled any more',
      called_off: 'This campaign was called off: there is nothing to cancel',
      slot_called_off: 'This time was called off: there is nothing to cancel',
      has_come: 'The person has been checked in: it cannot be cancelled any more',
    },
  },
  lookUp: {
    title: 'Find a registration slip',
    lead: 'Enter the code on the slip, and the phone number or e-mail address that you gave.',
    code: 'Code',
    codeHint: 'Example: K7QM-2XHD',
    contact: 'Phone number or e-mail address',
    send: 'See the slip',
    problems: {
      code_wrong: 'A code has eight letters and digits',
      contact_missing: 'Enter the phone number or e-mail address that you gave',
      not_found: 'No slip has this code and contact',
    },
  },
  asked: {
    name: 'Full name',
    name_hint: 'Of the person who will come. For your child, write the child’s name.',
    phone: 'Phone number',
    phone_hint: 'One where we reach you; a parent’s or a relative’s will do. Example: 0912 345 678',
    email: 'E-mail address',
    born_on: 'Day of birth',
    identity_number: 'Personal identity number',
    ward: 'Ward of residence',
    ward_hint: 'Where the person who registers resides, permanently or for the time being',
    elsewhere: 'Another place',
    ward_text: 'Where you live (ward, quarter)',
    rest_of_address: 'House number, street, quarter',
    page: 'Your details',
  },
  errors: campaignErrorsEn,
  campaignStates: { draft: 'Draft', open: 'Opened', closed: 'Closed', cancelled: 'Called off' },
  desk: campaignDeskEn,
  ages: campaignAgesEn,
  wards: campaignWardsEn,
  mail: campaignMailEn.mail,
}
