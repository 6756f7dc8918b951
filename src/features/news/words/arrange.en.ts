import type { ArrangeWords } from './arrange.vi.ts'

export const arrangeEn: ArrangeWords = {
  part: {
    title: 'Tags, series, related articles',
    locked: 'The article is approved: only a chief editor changes this.',
    tags: 'Tags',
    tagsHint: used =>
      used.length === 0
        ? 'Separate them with commas; ten at most.'
        : `Separate them with commas; ten at most. Often used: ${used.join(', ')}.`,
    series: 'Series',
    noSeries: 'Part of no series',
    newSeries: 'Or begin a new series',
    firstSeries: 'Begin a new series',
    seriesHint:
      'What the series is called. Its parts lead to each other, in the order in which they go out.',
    related: 'Related articles of your choice',
    relatedHint:
      'Paste addresses of articles, one a line, four at most. The portal fills what is left with articles about similar things.',
    featured: 'Featured',
    featuredHint:
      'Featured articles stand apart beside the lists of news, the one chosen last first.',
    feature: 'Show this article among the featured ones',
    save: 'Save',
    done: 'Saved what the article belongs to',
  },
  files: {
    title: 'Files',
    none: 'No files yet.',
    hint: 'Readers can download a file once the published text links to it.',
    add: 'Add a file',
    file: 'File',
    fileHint: 'PDF, Word (.docx) or Excel (.xlsx), at most 20 MB. Readers see its name.',
    upload: 'Upload the file',
    done: 'The file is added. Link to it in the text so that readers can download it.',
    sending: 'Sending the file…',
    failed: 'The file could not be sent. Check the connection and try again.',
  },
  categories: {
    title: 'Topics, tags, series',
    lead: 'Articles of a topic appear in the wider one too. Three levels at most. Renaming does not change addresses.',
    tree: 'Topics',
    name: 'Name',
    nameEn: 'English name',
    parent: 'Within',
    top: 'Within no other topic',
    articles: count => `${String(count)} articles`,
    add: 'Add a topic',
    edit: name => `Change ${name}`,
    save: 'Save',
    earlier: name => `Move ${name} forward`,
    later: name => `Move ${name} back`,
    up: 'Up',
    down: 'Down',
    remove: 'Remove the topic',
    subscribers: (count, parent) => {
      const readers =
        count === 1
          ? '1 person gets news on this topic by e-mail.'
          : `${String(count)} people get news on this topic by e-mail.`
      return parent === undefined
        ? `${readers} Removed, it leaves their choice; whoever chose nothing else gets no more e-mails. Each is told by e-mail.`
        : `${readers} Removed, they get news on “${parent}” instead. Each is told by e-mail, with the way to change or end it.`
    },
    tags: 'Tags',
    noTags: 'No article has tags yet. Set them on the page of an article.',
    series: 'Series',
    noSeries: 'No series yet. Begin one on the page of an article.',
    merge: other => `Merge into “${other}”`,
    mergeText: (own, other) =>
      `Merging: all articles with the tag “${own}” get the tag “${other}”, and the old address leads to the new one. It cannot be undone.`,
    removeTag: 'Remove the tag',
    removeSeries: 'Remove the series',
    done: {
      luu: 'Saved',
      bo: 'The topic is removed',
      gop: 'The two tags are one now',
      'bo-tu-khoa': 'The tag is removed',
      'bo-loat-bai': 'The series is removed',
    },
  },
  errors: {
    too_many_tags: 'Ten tags at most',
    tag_too_long: 'A tag has 40 characters at most',
    tag_in_other_letters: 'Tags are written in Latin letters or figures. Write again or leave out',
    tag_name_taken: 'There is a tag of that name. Choose another, or merge the two',
    series_name_taken: 'There is a series of that name',
    named_in_use: 'An article has just been given it, so it cannot be removed',
    named_not_found: 'It is not there any more',
    too_many_related: 'Four articles at most',
    related_unknown: 'No such article',
    series_missing: 'Name the series with letters',
    arrange_needs_approver: 'The article is approved: only a chief editor changes this',
    too_many_files: 'An article has twenty files at most',
    document_missing: 'Choose a file',
    document_too_large: 'The file is larger than 20 MB',
    document_kind_not_allowed: 'Only PDF, Word (.docx) or Excel (.xlsx) files',
    file_of_old_office:
      'The file is of the old kind (such as .doc or .xls). Open it and save it as .docx, .xlsx or PDF',
    name_missing: 'Enter the name',
    name_en_missing: 'Enter the English name',
    name_wrong: 'The name needs letters or figures',
    name_taken: 'There is a topic of that name',
    parent_missing: 'The wider topic is no longer there',
    parent_within: 'A topic cannot stand within itself or within one of its own',
    too_many_levels: 'Topics have three levels at most',
    category_in_use: 'The topic has articles or topics in it, so it cannot be removed',
    subscribers_not_told:
      'People subscribed to this topic. Read below what happens to them, then remove it again',
    category_not_found: 'This topic is no longer there',
  },
}
