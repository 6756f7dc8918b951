import type { ComponentChildren } from 'preact'
import type { Language } from '#kernel/language.ts'
import { PrintTools } from '../components/print-tools.tsx'
import { HtmlDocument } from './html-document.tsx'

export type PrintSigner = {
  /** Role in capitals, a hint in italics under it (sign, write the full name), then the name. */
  role: string
  hint?: string | undefined
  name?: string | undefined
}

export type PrintLayoutProps = {
  language: Language
  siteName: string
  /** Title of the browser page. */
  title: string
  /** The unit above the issuing one, then the issuing one. */
  parentAgency?: string | undefined
  agency: string
  /** Number and symbol of the document, whole: `Số: 12/TB-UBND`. */
  number?: string | undefined
  nation: string
  motto: string
  placeAndDate: string
  heading: string
  subheading?: string | undefined
  /** Print and download buttons; they do not print. */
  tools?: ComponentChildren
  signers?: readonly PrintSigner[] | undefined
  children: ComponentChildren
}

/** An administrative document on A4, laid out as Decree 30/2020/ND-CP, annex I, has it. */
export function PrintLayout(props: PrintLayoutProps) {
  return (
    <HtmlDocument
      language={props.language}
      title={props.title}
      siteName={props.siteName}
      bodyClass="mc-desk"
      noIndex
    >
      {props.tools && <PrintTools>{props.tools}</PrintTools>}
      <main id="main" class="mc-document" tabindex={-1}>
        <DocumentHead {...props} />
        <h1 class="mc-document__title">{props.heading}</h1>
        {props.subheading && <p class="mc-document__subtitle">{props.subheading}</p>}
        {props.children}
        {props.signers && (
          <div class="mc-document__foot">
            {props.signers.length === 1 && <div />}
            {props.signers.map(signer => (
              <Signature key={signer.role} {...signer} />
            ))}
          </div>
        )}
      </main>
    </HtmlDocument>
  )
}

function DocumentHead(props: PrintLayoutProps) {
  return (
    <div class="mc-document__head">
      <div>
        {props.parentAgency && <p class="mc-document__line">{props.parentAgency}</p>}
        <p class="mc-document__line mc-document__agency">{props.agency}</p>
        <hr class="mc-document__rule" />
        {props.number && <p class="mc-document__line">{props.number}</p>}
      </div>
      <div>
        <p class="mc-document__line mc-document__nation">{props.nation}</p>
        <p class="mc-document__line mc-document__motto">{props.motto}</p>
        <hr class="mc-document__rule mc-document__rule--motto" />
        <p class="mc-document__line mc-document__place">{props.placeAndDate}</p>
      </div>
    </div>
  )
}

function Signature({ role, hint, name }: PrintSigner) {
  return (
    <div class="mc-document__sign">
      <p class="mc-document__line mc-document__role">{role}</p>
      {hint && <p class="mc-document__line mc-document__hint">{hint}</p>}
      <div class="mc-document__space" />
      {name && <p class="mc-document__line mc-document__name">{name}</p>}
    </div>
  )
}
