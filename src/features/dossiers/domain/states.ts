/**
 * The states of a dossier and the moves between them (domain facts A.5; withdrawal before processing: ADR 0030).
 * Overdue is not a state, and waiting for another agency is a pause inside `in_progress`.
 */

/** Every state, in the order of the national status numbers. */
export const STATES = [
  'submitted',
  'received',
  'not_received',
  'in_progress',
  'awaiting_supplement',
  'awaiting_payment',
  'withdrawal_requested',
  'stopped',
  'resolved',
  'returned',
] as const

/** Where a dossier stands. */
export type State = (typeof STATES)[number]

/** The states that may follow each state. */
export const MOVES = {
  submitted: ['received', 'not_received', 'awaiting_supplement', 'withdrawal_requested'],
  received: ['in_progress', 'withdrawal_requested'],
  not_received: [],
  in_progress: [
    'awaiting_supplement',
    'awaiting_payment',
    'withdrawal_requested',
    'stopped',
    'resolved',
  ],
  awaiting_supplement: ['in_progress', 'not_received', 'withdrawal_requested'],
  awaiting_payment: ['in_progress', 'stopped'],
  withdrawal_requested: ['stopped'],
  stopped: [],
  resolved: ['returned'],
  returned: [],
} as const satisfies Record<State, readonly State[]>

/** The status number of the national portal (DVCQG). */
export const NATIONAL_STATUS = {
  submitted: 1,
  received: 2,
  not_received: 3,
  in_progress: 4,
  awaiting_supplement: 5,
  awaiting_payment: 6,
  withdrawal_requested: 7,
  stopped: 8,
  resolved: 9,
  returned: 10,
} as const satisfies Record<State, number>

/** How a dossier came, with the numbers of the national portal: 1 at the counter, 2 online, 3 by public post. */
export const CHANNELS = { counter: 1, online: 2, post: 3 } as const

/** 1 at the counter, 2 online, 3 by public post. */
export type Channel = (typeof CHANNELS)[keyof typeof CHANNELS]

/** Tells whether the move is legal. */
export function canMove(from: State, to: State): boolean {
  return (MOVES[from] as readonly State[]).includes(to)
}

/** Tells whether work or an answer is still awaited: no result issued, not refused, not stopped. */
export function isOpen(state: State): boolean {
  return NATIONAL_STATUS[state] <= 7 && state !== 'not_received'
}
