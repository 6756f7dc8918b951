import {
  Button,
  ButtonGroup,
  ButtonLink,
  Checkboxes,
  DateInput,
  DateTextInput,
  Fieldset,
  FileUpload,
  Radios,
  SearchBox,
  Select,
  Textarea,
  TextInput,
} from '../index.ts'
import { type Example, nth, optionsOf } from './example.tsx'
import type { GalleryWords } from './gallery.vi.ts'

export function actionExamples({ actions }: GalleryWords): Example[] {
  return [
    {
      name: 'Button, ButtonLink, ButtonGroup',
      view: (
        <ButtonGroup>
          <ButtonLink href="#start" size="large">
            {actions.start}
          </ButtonLink>
          <Button>{actions.next}</Button>
          <Button tone="secondary">{actions.draft}</Button>
          <Button tone="warning">{actions.withdraw}</Button>
          <Button tone="quiet">{actions.later}</Button>
          <Button disabled>{actions.disabled}</Button>
          <Button tone="secondary" size="small">
            {actions.small}
          </Button>
        </ButtonGroup>
      ),
    },
  ]
}

export function formExamples({ form, site }: GalleryWords): Example[] {
  return [
    {
      name: 'TextInput',
      view: (
        <>
          <TextInput name="name" label={form.name} hint={form.nameHint} value={form.nameValue} />
          <TextInput
            name="identity"
            label={form.identity}
            hint={form.identityHint}
            error={form.identityError}
            value="07909000123"
            inputMode="numeric"
            chars={20}
          />
          <TextInput name="email" label={form.email} type="email" autoComplete="email" optional />
        </>
      ),
    },
    {
      name: 'DateInput, DateTextInput',
      view: (
        <>
          <DateInput name="birth" label={form.birth} hint={form.birthHint} birthday />
          <DateInput
            name="birth2"
            label={form.birth}
            error={form.birthError}
            value={{ day: '27', month: '8', year: '2090' }}
            wrong={['year']}
          />
          <DateTextInput name="from" label={form.dueFrom} value="24/11/2026" />
        </>
      ),
    },
    {
      name: 'Select, Fieldset',
      view: (
        <Fieldset legend={form.applicant}>
          <Select
            name="ward"
            label={form.ward}
            prompt={form.prompt}
            options={optionsOf(form.wards)}
          />
          <TextInput name="house" label={form.house} value={form.houseValue} />
        </Fieldset>
      ),
    },
    {
      name: 'Textarea',
      view: <Textarea name="note" label={form.note} value={form.noteValue} maxLength={500} />,
    },
    {
      name: 'FileUpload',
      view: (
        <>
          <FileUpload
            name="file"
            label={form.file}
            hint={form.fileHint}
            files={[
              {
                name: form.fileName,
                size: form.fileSize,
                href: '#file',
                remove: { name: 'remove', value: '1' },
              },
              {
                name: form.fileTwo,
                size: form.fileTwoSize,
                remove: { name: 'remove', value: '2' },
              },
            ]}
          />
          <FileUpload name="file2" label={form.file} error={form.fileError} />
        </>
      ),
    },
    {
      name: 'SearchBox',
      view: <SearchBox id="search-large" action="#search" label={site.searchLabel} large />,
    },
  ]
}

export function choiceExamples({ choices }: GalleryWords): Example[] {
  const ways = [
    { value: 'counter', text: choices.counter, hint: choices.counterHint },
    {
      value: 'post',
      text: choices.post,
      reveals: <TextInput name="address" label={choices.postAddress} />,
    },
    { value: 'online', text: choices.online },
  ]
  return [
    {
      name: 'Radios',
      view: (
        <Radios
          name="receive"
          label={choices.receive}
          hint={choices.receiveHint}
          items={ways}
          value="post"
        />
      ),
    },
    {
      name: 'Radios (boxed, error)',
      view: (
        <Radios
          name="receive2"
          label={choices.receive}
          error={choices.error}
          items={ways.map(({ value, text }) => ({ value, text }))}
          boxed
        />
      ),
    },
    {
      name: 'Checkboxes',
      view: (
        <Checkboxes
          name="papers"
          label={choices.papers}
          values={['1']}
          items={[
            { value: '1', text: nth(choices.paperItems, 0) },
            { value: '2', text: nth(choices.paperItems, 1) },
            {
              value: '3',
              text: nth(choices.paperItems, 2),
              reveals: <TextInput name="other" label={choices.paperOther} />,
            },
          ]}
        />
      ),
    },
  ]
}
