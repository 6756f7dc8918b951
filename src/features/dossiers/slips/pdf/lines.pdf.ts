import type { Content, TableCell } from 'pdfmake'
import type { Block, Field, Signature } from '../paper.ts'
import { mm } from './units.ts'

type Column = Extract<Content, { columns: unknown }>['columns'][number]
type Fields = Extract<Block, { kind: 'fields' }>
type Items = Extract<Block, { kind: 'items' }>
type Signatures = Extract<Block, { kind: 'signatures' }>

const ROOM_TO_SIGN = mm(15)

/** Labels and values on one line; each value stands on a dotted leader that reaches to the next label or the margin. */
export function fieldsContent(block: Fields): Content {
  return {
    layout: 'leaders',
    margin: [0, 0, 0, 1.2],
    table: {
      widths: block.fields.flatMap(() => ['auto', '*']),
      body: [block.fields.flatMap((field, index) => fieldCells(field, index > 0))],
    },
  }
}

function fieldCells(field: Field, after: boolean): TableCell[] {
  const gloss = field.gloss ? [{ text: ` (${field.gloss})`, italics: true, fontSize: 10.5 }] : []
  return [
    { text: [field.label, ...gloss, ':'], noWrap: true, margin: [after ? 8 : 0, 0, 4, 0] },
    {
      text: field.value ?? ' ',
      bold: field.strong ?? false,
      border: [false, false, false, true],
      margin: [2, 0, 0, 0],
    },
  ]
}

/** A list, each item with its gloss below. */
export function itemsContent(block: Items): Content {
  const items = block.items.map(item => ({
    stack: [
      { text: item.text, alignment: 'justify' as const },
      ...(item.gloss ? [{ text: item.gloss, italics: true, fontSize: 11 }] : []),
    ],
    margin: [0, 0, 0, 3] as [number, number, number, number],
  }))
  const margin: [number, number, number, number] = [6, 2, 0, 3]
  return block.numbered ? { ol: items, margin } : { ul: items, margin }
}

/** Recipients at the left, who signs at the right; two signers share the width. Never split over two pages. */
export function signaturesContent(block: Signatures): Content {
  const left: Column[] = block.recipients
    ? recipientsContent(block.recipients)
    : block.blocks.length === 1
      ? [{ text: '', width: '*' }]
      : []
  return {
    unbreakable: true,
    margin: [0, 8, 0, 0],
    columns: [...left, ...block.blocks.map(signer)],
  }
}

function recipientsContent(recipients: { title: string; lines: readonly string[] }): Column[] {
  return [
    {
      width: '*',
      stack: [
        { text: recipients.title, bold: true, italics: true, fontSize: 12 },
        ...recipients.lines.map((words, index) => ({
          text: `- ${words}${index === recipients.lines.length - 1 ? '.' : ';'}`,
          fontSize: 11,
        })),
      ],
    },
  ]
}

function signer(signature: Signature): Column {
  return {
    width: '*',
    alignment: 'center',
    stack: [
      ...(signature.authority ? [{ text: signature.authority, bold: true }] : []),
      { text: signature.post, bold: true },
      { text: signature.hint, italics: true, fontSize: 12 },
      { text: signature.name ?? ' ', bold: true, margin: [0, ROOM_TO_SIGN, 0, 0] },
    ],
  }
}
