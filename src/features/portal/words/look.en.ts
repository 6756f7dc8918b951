import type { PortalWords } from '../portal.vi.ts'

export const lookEn: PortalWords['look'] = {
  title: 'Look of the site',
  lead: 'Name, emblem, colours, blocks of the home page and links. Saving makes a draft; people see it only when you have looked at it and put it out.',
  saved: 'The draft is saved. Look at it, then put it out.',
  arranged: blocks =>
    `Each place holds one block: what was just chosen keeps its place, the others move. The order now: ${blocks}.`,
  merged:
    'While you were editing, somebody else saved this draft too. What is saved now has your part and theirs: look at it before putting it out.',
  published: 'Put out. Every page of the site has the new look.',
  draftWaits: 'A draft is not out',
  draftText: 'What is edited differs from what people see.',
  isShown: 'This is what people see.',
  preview: 'Preview the home page',
  publish: 'Put this look out',
  save: 'Save the draft',
  previewTitle: 'A preview of the look; people do not see it yet',
  previewBack: 'Back to arranging',
  naming: 'Name and contact',
  colours: 'Colours',
  blocks: 'Blocks of the home page',
  blocksHint:
    'Choose where each block stands; what stands there moves. The search and the three main tasks always come first.',
  blockHidden: 'Not shown',
  blockPlace: place => ['First', 'Second', 'Third', 'Fourth'][place - 1] ?? String(place),
  blockNames: {
    figures: 'How we serve',
    popular: 'Procedures most people use',
    news: 'Latest news',
    links: 'Links',
  },
  fields: {
    name_vi: 'Name of the site, in Vietnamese',
    name_en: 'Name of the site, in English',
    agency_vi: 'Administration, in Vietnamese',
    agency_en: 'Administration, in English',
    contact_vi: 'Contact at the foot, in Vietnamese',
    contact_en: 'Contact at the foot, in English',
    emblem: 'Emblem',
    main_colour: 'Main colour',
    accent_colour: 'Ornament colour',
  },
  links: 'Links to other sites',
  linkRow: row => `Link ${String(row)}`,
  linkParts: { vi: 'Name', en: 'Name in English', address: 'Address' },
  contactHint:
    'Empty: the address and telephone of the office, and the hours. Otherwise one thing in each line, in place of all of them.',
  emblemHint:
    'A JPG, PNG, GIF or WebP picture of at most 2 MB. Leave it empty to keep the emblem in use.',
  emblemKeep: 'Take the emblem away and use the software’s open door',
  mainHint:
    'Press the box to choose. Text of this colour must be readable on white and grey (contrast 4.5:1).',
  accentHint: 'For lines only, never for text.',
  linksHint:
    'Addresses begin with https://. Emptying a row takes its link away; when all are empty the list that comes with the product is shown. Saving adds empty rows.',
  errors: {
    name_missing: 'Enter the name of the site',
    agency_missing: 'Enter the administration',
    text_too_long: 'Write less',
    colour_wrong: 'Choose a colour',
    block_wrong: 'Choose where the block stands',
    link_name_missing: 'Enter the name of the link',
    link_address_wrong: 'Enter an address that begins with https://',
    look_changed_meanwhile:
      'Somebody has just changed the draft. Look at it again, then put it out.',
    both_changed:
      'Somebody else has just saved this differently. What you see here is yours: save again to keep it, or preview the home page to see theirs.',
    emblem_both_changed:
      'Somebody else has just changed the emblem. To use yours, choose its file again and save.',
    picture_unreadable: 'This picture cannot be read',
    file_kind_not_allowed: 'Only JPG, PNG, GIF and WebP pictures are taken',
    file_too_large: 'The picture has more than 2 MB',
    file_empty: 'The file is empty',
    file_broken: 'The file is damaged',
    file_bomb: 'The file is damaged',
    picture_too_many_dots: 'The picture is too large: more than 120 million pixels',
  },
  contrast: ratio =>
    `This colour has a contrast of ${ratio}:1 only; at least 4.5:1 is needed. Choose a darker one`,
}
