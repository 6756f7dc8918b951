import type { Language } from '#kernel/language.ts'
import { type Column, ErrorMessage, Table } from '#ui/index.ts'
import { words } from '../../words.ts'
import { countName, PAPER_FORMS, type PaperLine, tickName } from './paper-lines.ts'
import type { WalkInModel } from './walk-in.view.ts'

/** Which papers are here: all required ones by one key, or each with its counts. */
export function PapersPart({ model }: { model: WalkInModel }) {
  const { chosen, errors, typed, focus } = model
  const text = words(model.language).counter.walkIn
  return (
    <section class="mc-counter__papers" aria-labelledby="papers">
      <h2 class="govuk-heading-m" id="papers">
        {text.papers}
      </h2>
      {chosen === undefined && <p class="mc-muted">{text.papersFirst}</p>}
      {chosen?.papers.length === 0 && <p class="mc-muted">{text.noPapers}</p>}
      {errors['all'] !== undefined && <ErrorMessage id="all-error">{errors['all']}</ErrorMessage>}
      {chosen?.papers.some(paper => paper.required) && (
        <label class="mc-tick mc-counter__all">
          <input
            type="checkbox"
            class="mc-tick__input"
            id="all"
            name="all"
            value="yes"
            checked={typed.allPapers}
            accesskey="d"
            autofocus={focus === 'all'}
            aria-describedby={errors['all'] === undefined ? undefined : 'all-error'}
            data-all-papers
          />
          <span>{text.all}</span>
        </label>
      )}
      {chosen && chosen.papers.length > 0 && (
        <Table
          caption={text.papers}
          hideCaption
          columns={columnsOf(model.language, errors)}
          rows={chosen.papers}
          rowKey={paper => paper.key}
        />
      )}
    </section>
  )
}

function columnsOf(language: Language, errors: WalkInModel['errors']): Column<PaperLine>[] {
  const text = words(language).counter.walkIn
  return [
    {
      id: 'paper',
      heading: text.paper,
      cell: paper => <Tick paper={paper} language={language} />,
    },
    ...PAPER_FORMS.map(form => ({
      id: form,
      heading: text[form],
      cell: (paper: PaperLine) => {
        const name = countName(paper.key, form)
        const error = errors[name]
        return (
          <>
            <input
              class={
                error === undefined
                  ? 'govuk-input mc-counter__count'
                  : 'govuk-input govuk-input--error mc-counter__count'
              }
              id={name}
              name={name}
              type="text"
              inputmode="numeric"
              autocomplete="off"
              value={paper.counts[form]}
              aria-label={`${text[form]}: ${paper.name[language]}`}
              aria-describedby={error === undefined ? undefined : `${name}-error`}
              data-paper-count={tickName(paper.key)}
            />
            {error !== undefined && <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage>}
          </>
        )
      },
    })),
  ]
}

function Tick({ paper, language }: { paper: PaperLine; language: Language }) {
  const text = words(language).counter.walkIn
  return (
    <>
      <label class="mc-tick">
        <input
          type="checkbox"
          class="mc-tick__input"
          name={tickName(paper.key)}
          value="yes"
          checked={paper.ticked}
          data-paper={paper.required ? 'required' : 'optional'}
        />
        <span>
          {paper.name[language]}
          {paper.required && <span class="mc-muted"> ({text.required})</span>}
        </span>
      </label>
      {paper.reusedFrom && (
        <span class="mc-counter__note">{text.reused(paper.reusedFrom[language])}</span>
      )}
      {paper.note && <span class="mc-counter__note">{paper.note[language]}</span>}
    </>
  )
}
