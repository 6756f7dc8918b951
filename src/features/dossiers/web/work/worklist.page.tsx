import { href } from '#kernel/language.ts'
import type { Waiting } from '#platform/http/waiting.ts'
import {
  BulkActionBar,
  Button,
  EmptyState,
  FilterPanel,
  Form,
  OfficerPage,
  Pagination,
  Select,
  SubNavigation,
} from '#ui/index.ts'
import { words } from '../../words.ts'
import { FindForm } from './find-form.tsx'
import { WaitingPart } from './waiting-part.tsx'
import { BULK_PATH, VIEW_SLUGS, WORK_PATH } from './work-addresses.ts'
import { WorkTable } from './work-table.tsx'
import type { WorklistModel } from './worklist.view.ts'

/** `/can-bo`: what waits for the officer, what is due first coming first. */
export function WorklistPage(model: WorklistModel & { waiting: readonly Waiting[] }) {
  const { work } = words(model.language)
  return (
    <OfficerPage title={work.list.title}>
      <div class="mc-work__head">
        <h1 class="govuk-heading-l">{work.list.title}</h1>
        <FindForm language={model.language} />
      </div>
      <WaitingPart language={model.language} waiting={model.waiting} />
      <SubNavigation label={work.list.views} items={model.views} />
      <Filter {...model} />
      {model.rows.length === 0 ? <Empty {...model} /> : <List {...model} />}
      <Pagination
        newer={model.first}
        newerText={work.list.first}
        older={model.next}
        olderText={work.list.next}
      />
    </OfficerPage>
  )
}

function Filter(model: WorklistModel) {
  const { list } = words(model.language).work
  return (
    <FilterPanel
      action={href(model.language, WORK_PATH)}
      label={list.filters}
      chosen={model.chosen}
      clearHref={model.isNarrowed ? model.clearHref : undefined}
    >
      <input type="hidden" name="xem" value={VIEW_SLUGS[model.view]} />
      <Select
        name="thu-tuc"
        label={list.procedure}
        prompt={list.anyProcedure}
        options={model.procedures}
        value={model.values.procedure}
      />
      <Select
        name="trang-thai"
        label={list.state}
        prompt={list.anyState}
        options={model.states}
        value={model.values.state}
      />
      {model.units.length > 0 && (
        <Select
          name="don-vi"
          label={list.unit}
          prompt={list.anyUnit}
          options={model.units}
          value={model.values.unit}
        />
      )}
    </FilterPanel>
  )
}

function Empty({ language, view, isNarrowed }: WorklistModel) {
  const { empty } = words(language).work.list
  return <EmptyState {...(view === 'mine' && !isNarrowed ? empty.mine : empty.other)} />
}

function List(model: WorklistModel) {
  const { work, views } = words(model.language)
  const table = (
    <WorkTable
      caption={views[model.view]}
      say={work}
      rows={model.rows}
      ticks={model.rows.some(row => row.tick !== undefined)}
    />
  )
  if (!model.canTick || !model.rows.some(row => row.tick !== undefined)) return table
  const { bulk } = work
  return (
    <Form
      action={href(model.language, BULK_PATH)}
      label={views[model.view]}
      fields={{ ve: model.here }}
    >
      {table}
      <BulkActionBar>
        <Select
          name="viec"
          label={bulk.act}
          options={Object.entries(bulk.acts).map(([value, text]) => ({ value, text }))}
        />
        <Select name="can-bo" label={bulk.to} prompt={bulk.choose} options={model.colleagues} />
        <Button>{bulk.go}</Button>
      </BulkActionBar>
    </Form>
  )
}
