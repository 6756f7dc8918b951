import { href, type Language } from '#kernel/language.ts'
import { words } from '../words.ts'

/** A sheet with a pen; a glass over a sheet; a smiling face. */
const ICONS = {
  apply: ['M9 5h14l6 6v24H9z', 'M23 5v6h6', 'M14 19h10M14 24h6', 'm25 33 9-9 3 3-9 9-4 1z'],
  track: [
    'M8 5h14l6 6v9',
    'M22 5v6h6',
    'M8 5v30h11',
    'M13 18h9M13 23h5',
    'M27 22a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm4.8 11.300 5.200 5.200',
  ],
  rate: [
    'M20 5a15 15 0 1 1 0 30 15 15 0 0 1 0-30z',
    'M13 23c2 4 4.500 5.500 7 5.500s5-1.500 7-5.500',
    'M15 16v.6M25 16v.6',
  ],
} as const

type Entry = { key: keyof typeof ICONS; title: string; text: string; path: string }

/** The three things that a resident comes for, first on the home page, and where else one can go. */
export function EntryPoints({ language }: { language: Language }) {
  const { home: text } = words(language)
  const entries: Entry[] = [
    { key: 'apply', title: text.apply, text: text.applyText, path: '/thu-tuc' },
    { key: 'track', title: text.track, text: text.trackText, path: '/tra-cuu' },
    { key: 'rate', title: text.rate, text: text.rateText, path: '/danh-gia' },
  ]
  return (
    <section aria-label={text.entries}>
      <ul class="mc-entries">
        {entries.map(entry => (
          <li key={entry.key} class={`mc-entry mc-entry--${entry.key}`}>
            <svg class="mc-entry__icon" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
              {ICONS[entry.key].map(path => (
                <path
                  key={path}
                  d={path}
                  fill="none"
                  stroke="currentColor"
                  stroke-width="2.2"
                  stroke-linecap="round"
                  stroke-linejoin="round"
                />
              ))}
            </svg>
            <div>
              <h2 class="mc-entry__title">
                <a class="mc-entry__link" href={href(language, entry.path)}>
                  {entry.title}
                </a>
              </h2>
              <p class="mc-entry__text">{entry.text}</p>
            </div>
          </li>
        ))}
      </ul>
      <ul class="mc-more-entries">
        {[
          [text.places, '/dia-diem'],
          [text.campaigns, '/dang-ky'],
          [text.consultations, '/gop-y-du-thao'],
          [text.dueDate, '/lich-lam-viec/tinh-han'],
        ].map(([name, path = '/']) => (
          <li key={path}>
            <a class="govuk-link" href={href(language, path)}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
