const TOUCHES = ['pointerdown', 'keydown', 'input'] as const
const MS_PER_SECOND = 1000

/**
 * A screen that many people use goes back to its start when nobody has touched it for a while. The page that is left is
 * replaced, so that going back does not bring it up again.
 */
export function startIdleReturn() {
  const screen = document.querySelector<HTMLElement>('[data-idle-href]')
  const href = screen?.dataset['idleHref']
  const seconds = Number(screen?.dataset['idleSeconds'])
  if (href === undefined || !(seconds > 0)) return
  const leave = () => {
    location.replace(href)
  }
  let timer = setTimeout(leave, seconds * MS_PER_SECOND)
  for (const touch of TOUCHES) {
    document.addEventListener(touch, () => {
      clearTimeout(timer)
      timer = setTimeout(leave, seconds * MS_PER_SECOND)
    })
  }
}
