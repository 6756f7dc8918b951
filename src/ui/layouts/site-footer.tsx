import { useWords } from '../language.ts'
import type { SiteChrome } from './frame.ts'

export function SiteFooter({ chrome }: { chrome: SiteChrome }) {
  const words = useWords()
  return (
    <footer class="mc-footer">
      <div class="mc-width">
        <div class="mc-footer__grid">
          <div>
            <h2 class="mc-footer__title">{words.footerContact}</h2>
            {chrome.footer.contact.map(line => (
              <p key={line} class="mc-footer__text" lang={chrome.footer.contactLang}>
                {line}
              </p>
            ))}
          </div>
          {chrome.footer.groups.map(group => (
            <div key={group.title}>
              <h2 class="mc-footer__title" lang={group.lang}>
                {group.title}
              </h2>
              <ul class="mc-footer__list">
                {group.links.map(link => (
                  <li key={link.href}>
                    <a class="mc-footer__link" href={link.href} lang={link.lang}>
                      {link.text}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
        <p class="mc-footer__end">{chrome.footer.end}</p>
      </div>
    </footer>
  )
}
