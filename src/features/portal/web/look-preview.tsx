import type { ComponentChildren } from 'preact'
import { href, type Language } from '#kernel/language.ts'
import { FrameProvider, useFrame } from '#ui/layouts/frame.ts'
import type { SavedLook } from '../domain/look.ts'
import { dressed } from '../views/dressed.ts'
import { words } from '../words.ts'

type Props = { language: Language; saved: SavedLook | undefined; children: ComponentChildren }

/** A page in a look that readers do not see yet, under a banner that says so. */
export function LookPreview(props: Props) {
  return <Dressed {...props} />
}

function Dressed({ language, saved, children }: Props) {
  const frame = useFrame()
  const { look: text } = words(language)
  const chrome = saved === undefined ? frame.chrome : dressed(language, frame.chrome, saved)
  const banner = {
    id: 'preview',
    tone: 'warning',
    text: text.previewTitle,
    link: { text: text.previewBack, href: href(language, '/can-bo/giao-dien') },
  } as const
  return (
    <FrameProvider value={{ ...frame, chrome: { ...chrome, banners: [banner] } }}>
      {children}
    </FrameProvider>
  )
}
