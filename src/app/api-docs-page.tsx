import { href, type Language } from '#kernel/language.ts'
import { PublicLayout } from '#ui/layouts/public-layout.tsx'
import { en } from './app.en.ts'
import { vi } from './app.vi.ts'
import type { ApiDescription } from './describe-api.ts'

/** The public reading API, for people; programs read /api/openapi.json. */
export function ApiDocsPage({ language, api }: { language: Language; api: ApiDescription }) {
  const words = (language === 'vi' ? vi : en).api
  return (
    <PublicLayout title={words.title} description={words.lead}>
      <h1 class="govuk-heading-xl">{words.title}</h1>
      <p class="govuk-body-l">{words.lead}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={href('vi', '/api/openapi.json')}>
          {words.machine}
        </a>
      </p>
      {Object.entries(api.paths).map(([path, { get }]) => (
        <section key={path}>
          <h2 class="govuk-heading-m">
            <code>GET {path}</code>
          </h2>
          <p class="govuk-body">{get.summary}</p>
          {get.parameters.length > 0 && (
            <dl class="govuk-summary-list">
              {get.parameters.map(parameter => (
                <div class="govuk-summary-list__row" key={parameter.name}>
                  <dt class="govuk-summary-list__key">
                    <code>{parameter.name}</code>
                  </dt>
                  <dd class="govuk-summary-list__value">
                    {parameter.required ? words.required : words.optional}
                    {parameter.description && ` · ${parameter.description}`}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </PublicLayout>
  )
}
