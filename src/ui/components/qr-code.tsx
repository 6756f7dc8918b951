export type QrCodeProps = {
  /** Address of the picture, or a `data:image/…` of it. */
  src: string
  alt: string
  caption?: string | undefined
}

export function QrCode({ src, alt, caption }: QrCodeProps) {
  return (
    <figure class="mc-qr">
      <img class="mc-qr__image" src={src} alt={alt} width={168} height={168} />
      {caption && <figcaption class="mc-qr__caption">{caption}</figcaption>}
    </figure>
  )
}
