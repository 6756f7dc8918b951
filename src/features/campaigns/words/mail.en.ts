import { writeDay, writeTime } from '#kernel/day-text.ts'
import { dateInVietNam } from '#kernel/instant.ts'
import type { OtherSlots } from '../domain/other-slots.ts'
import type { campaignMailVi, MailFacts } from './mail.vi.ts'

const subject = (what: string, { title, name, startsAt, code }: MailFacts): string =>
  `${what}: ${title} (${name || writeTime(startsAt)}, code …${code.slice(-4)})`

const slip = ({ name, when, place, code, link }: MailFacts, linkText: string): string =>
  `${name === '' ? '' : `For: ${name}\n`}Time: ${when}\nPlace: ${place}\nCode: ${code}\n\n${linkText}:\n${link}\n`

const facts = (mail: MailFacts): string => slip(mail, 'See your slip, or cancel')

const bare = (mail: MailFacts): string => slip(mail, 'Your slip')

/** Changes as they are told: what is, then what is no more. */
const changes = ({ before, place, when }: MailFacts): string =>
  [
    ...(before === undefined || before.place === place
      ? []
      : [`New place: ${place}\n(before: ${before.place})`]),
    ...(before === undefined || before.when === when
      ? []
      : [`New time: ${when}\n(before: ${before.when})`]),
  ].join('\n')

const because = ({ reason }: MailFacts): string => (reason === '' ? '' : `\nWhy: ${reason}`)

const IF_NOT_DONE =
  'If what you came for is not done, ask where it takes place; if it is, you need not do anything.'

const OTHERS: Readonly<Record<OtherSlots, string>> = {
  offered: 'The other times stand: to take part after all, register for another one.',
  standing:
    'The other times stand, but nobody can register for them any more. You need not do anything.',
  none: 'No other time of it is left. You need not do anything.',
}

/** The words of messages to who registered. */
export const campaignMailEn: typeof campaignMailVi = {
  when: (from, to) => `${writeTime(from)}–${writeTime(to)} on ${writeDay(dateInVietNam(from))}`,
  mail: {
    confirmed: {
      subject: mail => subject('Registered', mail),
      body: mail => `You have a place: ${mail.title}\n\n${facts(mail)}`,
    },
    waiting: {
      subject: mail => subject('On the waiting list', mail),
      body: mail =>
        `The time that you chose is full, and you are on the waiting list: ${mail.title}\nYou are told by e-mail when there is a place.\n\n${facts(mail)}`,
    },
    promoted: {
      subject: mail => subject('There is a place for you', mail),
      body: mail =>
        `You were waiting, and now have a place: ${mail.title}\nIf you cannot come, cancel, so that the next one gets it.\n\n${facts(mail)}`,
    },
    reminder: {
      subject: mail => subject('Reminder', mail),
      body: mail =>
        `The time for which you registered is near: ${mail.title}\nBring your code. If you cannot come, cancel, so that the next one gets the place.\n\n${facts(mail)}`,
    },
    cancelled: {
      subject: mail => subject('Registration cancelled', mail),
      body: mail =>
        `Your registration was cancelled, as you asked: ${mail.title}\nIf you want to take part after all, register anew.\n\n${bare(mail)}`,
    },
    cancelled_by_unit: {
      subject: mail => subject('Registration cancelled', mail),
      body: mail =>
        `The unit has cancelled your registration: ${mail.title}${because(mail)}\nIf you want to take part after all, register anew.\n\n${bare(mail)}`,
    },
    changed: {
      subject: mail => subject('Changed', mail),
      body: mail =>
        `What you registered for has changed: ${mail.title}\n\n${changes(mail)}\n\nYour registration stands as it was. If you cannot come, cancel, so that somebody else gets the place.\n\n${facts(mail)}`,
    },
    again: {
      subject: mail => subject('You have registered already', mail),
      body: mail =>
        `Somebody has just sent another registration with your details: ${mail.title}\nOne registration each: yours stands as it was, the other one does not count. To choose another time, cancel the slip below and register again.\nIf it was not you, there is nothing to do.\n\n${facts(mail)}`,
    },
    slot_called_off: {
      subject: mail => subject('Time called off', mail),
      body: mail =>
        mail.hasCome
          ? `This time was called off after you had been checked in: ${mail.title}${because(mail)}\n${IF_NOT_DONE}\n\n${bare(mail)}`
          : `We are sorry: the time that you registered for does not take place: ${mail.title}${because(mail)}\n${OTHERS[mail.others]}\n\n${bare(mail)}`,
    },
    called_off: {
      subject: mail => subject('Called off', mail),
      body: mail =>
        mail.hasCome
          ? `It was called off after you had been checked in: ${mail.title}${because(mail)}\n${IF_NOT_DONE}\n\n${bare(mail)}`
          : `We are sorry: what you registered for does not take place: ${mail.title}${because(mail)}\nYou need not do anything.\n\n${bare(mail)}`,
    },
  },
}
