/** Whether letters are a syllable as Vietnamese writes them: what tells a text from the same bytes read by a wrong table. */

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const BEGINNINGS = 'b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x'
const MIDDLES = [
  ...['iêu', 'yêu', 'oai', 'oay', 'oao', 'oeo', 'uây', 'uôi', 'uyê', 'uya', 'uyu', 'ươi', 'ươu'],
  ...['ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iê', 'iu', 'oa', 'oă', 'oe', 'oi'],
  ...['ôi', 'ơi', 'ua', 'uâ', 'uê', 'ui', 'uô', 'uơ', 'uy', 'ưa', 'ưi', 'ươ', 'ưu', 'yê', 'oo'],
  ...['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'],
].join('|')
const SYLLABLE = new RegExp(`^(?:${BEGINNINGS})?(?:${MIDDLES})(?:ch|c|m|ng|nh|n|p|t)?$`)

/** Letters only, in any case, composed or not. */
export function isSyllable(word: string): boolean {
  const parted = word.toLowerCase().normalize('NFD')
  const tones = parted.match(TONES)?.length ?? 0
  return tones <= 1 && SYLLABLE.test(parted.replace(TONES, '').normalize('NFC'))
}
