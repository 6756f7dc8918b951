/** A dossier in a row of the counter's tables: its code and whose it is. */
export function DossierCell(props: { href?: string; code: string; applicant: string }) {
  const { href, code, applicant } = props
  return (
    <>
      {href === undefined ? (
        <span class="mc-code">{code}</span>
      ) : (
        <a class="govuk-link mc-code" href={href}>
          {code}
        </a>
      )}
      <span class="mc-second">{applicant}</span>
    </>
  )
}
