import { formatNumber } from '../number'

/** The colours of a slip (督办单), the mildest first: 提醒, 催办, 督查. */
export const urgeColours = ['blue', 'yellow', 'red'] as const
export type UrgeColour = (typeof urgeColours)[number]

/** Why a task gives ground for a slip. */
export const urgeReasons = [
  'overdue',
  'signOverdue',
  'occurrenceLate',
  'farBehind',
  'behind',
  'returned',
  'soon',
  'blueUnanswered',
  'yellowUnanswered',
  'redUnanswered',
  'byHand',
] as const
export type UrgeReason = (typeof urgeReasons)[number]

/** What a slip may ask for; each carries what fits its task (`listDemands`). */
export const demands = ['explain', 'progress', 'remedy', 'sign'] as const
export type Demand = (typeof demands)[number]

/** Each thing that a slip asks, to be answered for itself: its demands, and what the office added in words. */
export type AskedPoint = Demand | 'words'
export type PointAnswers = Partial<Record<AskedPoint, string>>

/** What a slip asks, in its order. */
export const listPoints = ({ demands, words }: Pick<Urge, 'demands' | 'words'>): AskedPoint[] => [
  ...demands,
  ...(words ? (['words'] as const) : []),
]

/** The answers as one text, numbered where there are several. */
export const joinAnswers = (points: readonly AskedPoint[], answers: PointAnswers): string =>
  points.map((point, index) => `${points.length > 1 ? `${index + 1}. ` : ''}${answers[point] ?? ''}`).join('\n')

/** Where a slip stands; one that its unit does not answer stays unanswered for ever. */
export const urgeStates = ['issued', 'receipted', 'answered'] as const
export type UrgeState = (typeof urgeStates)[number]

/** A slip to the lead unit of a task; what was written on it never changes. */
export type Urge = {
  id: string
  taskId: string
  year: number
  sequence: number
  number: string
  colour: UrgeColour
  /** Why, as things stood on the day. */
  reason: UrgeReason
  count: number
  demands: Demand[]
  words: string
  replyDue: string
  /** The unit that led the task then. */
  unitId: string
  issuedBy: string
  issuedAt: string
  /** The working day that it counts for: one of them for each task. */
  issuedFor: string
  issuedDeputyFor: string
  /** Who of the unit opened it first, and when (已阅); no receipt. */
  readBy: string | null
  readAt: string | null
  receiptedBy: string | null
  receiptedAt: string | null
  answeredBy: string | null
  answeredAt: string | null
  answeredDeputyFor: string
  /** The answer as one text. */
  answer: string
  /** The same demand by demand; empty where it was given as one text. */
  answers: PointAnswers
}

/** A slip's number: that of a task with its own sign (催) and count, which begins anew each year. */
export const formatUrgeNumber = (prefix: string, year: number, sequence: number): string =>
  formatNumber(`${prefix}\u50ac`, year, sequence)

export function stateOfUrge({ receiptedAt, answeredAt }: Pick<Urge, 'receiptedAt' | 'answeredAt'>): UrgeState {
  if (answeredAt) return 'answered'
  return receiptedAt ? 'receipted' : 'issued'
}

/** True of a slip whose last day to answer has passed without an answer. */
export const isUnanswered = ({ answeredAt, replyDue }: Pick<Urge, 'answeredAt' | 'replyDue'>, today: string): boolean =>
  !answeredAt && replyDue < today
