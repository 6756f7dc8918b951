import { describe, expect, it } from 'vitest'
import { htmlFromShortcodes } from './shortcodes.ts'

describe('a shortcode', () => {
  it.each([
    [
      '[caption id="a" width="300"]<img src="a.jpg" /> Lời ảnh[/caption]',
      '<figure><img src="a.jpg" /><figcaption>Lời ảnh</figcaption></figure>',
      'a caption is one of its picture',
    ],
    [
      '[caption caption="Lời"]<a href="b"><img src="a.jpg"></a>[/caption]',
      '<figure><a href="b"><img src="a.jpg"></a><figcaption>Lời</figcaption></figure>',
      'old ones said it in an attribute',
    ],
    [
      '[gallery ids="3,5"]',
      '<img data-attachment="3"><img data-attachment="5">',
      'a gallery is its pictures',
    ],
    [
      '[gallery]',
      '<img data-attachment="attached">',
      'without numbers, all that belong to the post',
    ],
    [
      '[embed]https://v.example/a?b=1&c=2[/embed]',
      '<p><a href="https://v.example/a?b=1&amp;c=2" data-media="yes">https://v.example/a?b=1&amp;c=2</a></p>',
      'what was embedded is a link',
    ],
    [
      '[video mp4="a.mp4"][/video]',
      '<p><a href="a.mp4" data-media="yes">a.mp4</a></p>',
      'a film is a link',
    ],
    [
      '[vc_row][vc_column width="1/2"]Chữ[/vc_column][/vc_row]',
      'Chữ',
      'of a page builder the words stay',
    ],
    ['[[gallery]]', '[gallery]', 'doubled signs mean the text itself'],
    [
      'Điều 5 [1], nguyên văn [sic], [Ảnh: An]',
      'Điều 5 [1], nguyên văn [sic], [Ảnh: An]',
      'signs of a text stay',
    ],
    ['[caption id="a"]dở dang', 'dở dang', 'what is never closed loses nothing'],
  ])('%s becomes %s: %s', (text, html, _why) => {
    expect(htmlFromShortcodes(text).html).toBe(html)
  })

  it('is named when nothing stands for it', () => {
    expect(htmlFromShortcodes('[contact-form-7 id="5"] [vc_row]a[/vc_row]').removed).toEqual([
      'contact-form-7',
      'vc_row',
    ])
  })

  it.each(['[', '[caption]', '[[', '[a b="', '[/caption]', '[embed][caption]'])(
    'takes no longer because %s stands there a hundred thousand times',
    sign => {
      const began = performance.now()
      htmlFromShortcodes(sign.repeat(100_000))
      expect(performance.now() - began).toBeLessThan(3000)
    },
  )
})
