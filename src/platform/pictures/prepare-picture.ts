/**
 * Makes a sent picture fit for pages: turned upright, without what cameras note beside it (place, time, owner), in two
 * sizes as WebP, which every browser that we support knows. Of one that moves the first moment is kept. What cannot be decoded whole, or claims more dots than any
 * camera takes, is refused before its dots are unpacked.
 */
import { SHARED_SIZE } from '#kernel/picture.ts'
import { err, ok, type Result } from '#kernel/result.ts'
import { MOST_DOTS } from './image-size.ts'

/** A picture in one size. */
export type PictureBytes = {
  readonly bytes: Buffer
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Media type of the pictures that are made. */
export const PICTURE_TYPE = 'image/webp'

/** Media type of the pictures that are made to be shared. */
export const SHARE_TYPE = 'image/jpeg'

const LARGE_WIDTH = 1600
/** As wide as common phones are in dots (360 × 2, 412 × 1.75): at 640 they fetched the large one. */
const SMALL_WIDTH = 768
const QUALITY = 80
const MOST_SECONDS = 30
const FORMATS = new Set(['jpeg', 'png', 'webp', 'gif'])

/** Gives the picture large and small, or says that the bytes are no picture that can be shown. */
export async function preparePicture(
  source: Buffer,
): Promise<Result<{ large: PictureBytes; small: PictureBytes }, { code: 'picture_unreadable' }>> {
  const sharp = await loadSharp()
  const open = () => sharp(source, { limitInputPixels: MOST_DOTS, failOn: 'error' })
  try {
    const { format } = await open().metadata()
    if (!FORMATS.has(format)) return err({ code: 'picture_unreadable' })
    const at = async (width: number): Promise<PictureBytes> => {
      const { data, info } = await open()
        .timeout({ seconds: MOST_SECONDS })
        .autoOrient()
        .resize({ width, withoutEnlargement: true })
        .webp({ quality: QUALITY })
        .toBuffer({ resolveWithObject: true })
      return { bytes: data, width: info.width, height: info.height }
    }
    return ok({ large: await at(LARGE_WIDTH), small: await at(SMALL_WIDTH) })
  } catch {
    return err({ code: 'picture_unreadable' })
  }
}

/** The picture as JPEG in the shape of what is shared, cut around its middle; undefined when it cannot be read. */
export async function preparePictureToShare(source: Buffer): Promise<Buffer | undefined> {
  const sharp = await loadSharp()
  try {
    return await sharp(source, { limitInputPixels: MOST_DOTS, failOn: 'error' })
      .timeout({ seconds: MOST_SECONDS })
      .resize({ ...SHARED_SIZE, fit: 'cover' })
      // JPEG knows no glass: what is seen through is white.
      .flatten({ background: '#fff' })
      .jpeg({ quality: QUALITY })
      .toBuffer()
  } catch {
    return undefined
  }
}

/** Loaded with the first picture: a server that is sent none never needs it. */
async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}
