/** The site's own sign: an open door under a golden arch. */
export function Mark({ small }: { small?: boolean | undefined }) {
  return (
    <svg
      class={small ? 'mc-mark mc-mark--small' : 'mc-mark'}
      viewBox="0 0 48 48"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="24" cy="24" r="24" fill="#9b1c1c" />
      <circle cx="24" cy="24" r="20.9" fill="none" stroke="#e6b84f" stroke-width="1.2" />
      <path
        d="M13.5 35V21.5a10.5 10.5 0 0 1 21 0V35"
        fill="none"
        stroke="#e6b84f"
        stroke-width="2.4"
      />
      <path d="M17.2 35V21.6a6.8 6.8 0 0 1 13.6 0V35z" fill="#fff6df" />
      <path d="M17.2 35V21.6c0-2.6 1.4-4.8 3.5-6l4.1 4.4v18.6z" fill="#e6b84f" />
      <circle cx="22.4" cy="28" r="1.1" fill="#9b1c1c" />
      <path d="M11 35.6h6.2M30.8 35.6H37" stroke="#e6b84f" stroke-width="2.4" />
    </svg>
  )
}
