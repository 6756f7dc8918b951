import type { ComponentChildren } from 'preact'

export type ButtonTone = 'primary' | 'secondary' | 'warning' | 'quiet'

type Look = {
  tone?: ButtonTone | undefined
  size?: 'small' | 'large' | undefined
  children: ComponentChildren
}

export type ButtonProps = Look & {
  name?: string | undefined
  value?: string | undefined
  id?: string | undefined
  disabled?: boolean | undefined
  /** Sends the form elsewhere than its own action. */
  formAction?: string | undefined
  /** Belongs to the form with this id, for buttons outside it. */
  form?: string | undefined
  /** One letter; the browser adds Alt or the like. Say it to the reader with ShortcutHint. */
  accessKey?: string | undefined
}

export type ButtonLinkProps = Look & {
  href: string
  download?: boolean | undefined
  /** Opens in a tab of its own, so that the page stays; the text says so. */
  beside?: boolean | undefined
  accessKey?: string | undefined
}

export function Button(props: ButtonProps) {
  return (
    <button
      type="submit"
      id={props.id}
      name={props.name}
      value={props.value}
      disabled={props.disabled}
      formaction={props.formAction}
      form={props.form}
      accesskey={props.accessKey}
      class={lookClass(props)}
    >
      {props.children}
    </button>
  )
}

/**
 * Enter in a box presses the first button of its form. Where that would be one for a part of it, such as taking a row
 * away, this stands before it, unseen and unheard: it does what the form's own button does, which readers meet at the
 * form's end.
 */
export function DefaultButton({ children }: { children: ComponentChildren }) {
  return (
    <button type="submit" class="govuk-visually-hidden" tabIndex={-1} aria-hidden="true">
      {children}
    </button>
  )
}

/** Looks like a button, goes somewhere: for starting or continuing, never for changing anything. */
export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a
      href={props.href}
      download={props.download}
      target={props.beside ? '_blank' : undefined}
      accesskey={props.accessKey}
      class={lookClass(props)}
    >
      {props.children}
    </a>
  )
}

/** Buttons and links that stand in one row, one below the other on a phone. */
export function ButtonGroup({ children }: { children: ComponentChildren }) {
  return <div class="mc-button-group">{children}</div>
}

function lookClass({ tone = 'primary', size }: Look): string {
  const classes = ['mc-button']
  if (tone !== 'primary') classes.push(`mc-button--${tone}`)
  if (size) classes.push(`mc-button--${size}`)
  return classes.join(' ')
}
