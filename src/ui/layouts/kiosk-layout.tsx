import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { Mark } from '../components/mark.tsx'
import { HtmlDocument } from './html-document.tsx'

export type KioskLayoutProps = {
  language: Language
  title: string
  siteName: string
  unitName: string
  /** A small line at the foot: who sees the answer, what it is for. */
  note?: ComponentChildren
  /** Where the screen goes by itself when nobody has touched it for so long. Any touch or key begins the time anew. */
  idle?: { seconds: number; href: string } | undefined
  children: ComponentChildren
}

/** A screen at a counter: one question, very large targets, nothing that leads away. */
export function KioskLayout(props: KioskLayoutProps) {
  return (
    <HtmlDocument
      language={props.language}
      title={props.title}
      siteName={props.siteName}
      bodyClass="mc-kiosk"
      noIndex
    >
      <header class="mc-kiosk__head">
        <Mark />
        <p class="mc-kiosk__unit">{props.unitName}</p>
      </header>
      <main
        id="main"
        class="mc-kiosk__main"
        tabindex={-1}
        data-idle-seconds={props.idle?.seconds}
        data-idle-href={props.idle?.href}
      >
        {props.children}
      </main>
      {props.note && <footer class="mc-kiosk__foot">{props.note}</footer>}
    </HtmlDocument>
  )
}
