import { expect, it } from 'vitest'
import { isWordNote, type WrittenElement } from './word-notes.ts'

it.each<[string, WrittenElement]>([
  ['the list of comments', { name: 'div', style: 'mso-element:comment-list' }],
  ['a comment', { name: 'div', style: 'color:red; mso-element: comment;' }],
  ['its text', { name: 'p', class: 'MsoCommentText' }],
  ['the number where it is hung up', { name: 'a', class: 'x msocomanchor' }],
  ['what a tracked change took out', { name: 'del', cite: 'mailto:Tran%20Hoa' }],
])('of Word is for those who work on a document: %s', (_, element) => {
  expect(isWordNote(element)).toBe(true)
})

it.each<[string, WrittenElement]>([
  ['a footnote', { name: 'div', class: 'MsoFootnoteText', style: 'mso-element:footnote-list' }],
  ['a paragraph', { name: 'p', class: 'MsoNormal', style: null }],
  ['what a tracked change added', { name: 'ins', cite: 'mailto:Tran%20Hoa' }],
  ['what a writer struck out for readers to see', { name: 'del', cite: undefined }],
  ['the words to which a comment belongs', { name: 'a', style: 'mso-comment-reference:TH_1' }],
])('is for readers: %s', (_, element) => {
  expect(isWordNote(element)).toBe(false)
})
