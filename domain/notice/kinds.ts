/** What a kind of notice is about, by which it is grouped. */
export type NoticeTopic = 'slips' | 'instructions' | 'tasks' | 'changes' | 'seasons' | 'talk'

/**
 * `notices`: the notices of the kind, none where it follows from the calendar alone, so that nothing happens of which a mail could leave at
 * once; `isUrgent`: these leave at once on any day and cannot be turned off; `isNews`: what has happened, told by one digest and no more.
 */
type Rule = { topic: NoticeTopic; notices: readonly string[]; isUrgent?: true; isNews?: true }

const rules = {
  redSlip: { topic: 'slips', notices: ['urge.red', 'urge.copy'], isUrgent: true },
  slip: { topic: 'slips', notices: ['urge.blue', 'urge.yellow'] },
  instruction: { topic: 'instructions', notices: ['instruction.given', 'instruction.read'], isUrgent: true },
  answer: {
    topic: 'instructions',
    notices: ['instruction.answer', 'instruction.copy', 'urge.receipt', 'urge.answer'],
    isNews: true,
  },
  task: {
    topic: 'tasks',
    notices: [
      ...['register', 'support', 'assign', 'handOver', 'reassign', 'reopen', 'object', 'revise'],
      ...['submit', 'approveUnit', 'toLeader', 'sendBack', 'progressSentBack'],
      ...['evidenceRejected', 'occurrenceExplained', 'occurrenceSentBack', 'explanationRefused'],
      ...[
        'proxy.enter',
        'proxy.return',
        'planConfirmed',
        'planReturned',
        'planCorrected',
        'planReplaced',
        'versionProposed',
      ],
      ...['circular.directorReview', 'circular.leaderReview', 'circular.ready', 'circular.sentBack'],
      ...['snapshot.secrecyCheck', 'snapshot.sentBack'],
      ...['annual.directorReview', 'annual.leaderReview', 'annual.secrecyCheck', 'annual.sentBack'],
    ],
  },
  outcome: {
    topic: 'tasks',
    notices: [
      ...[
        'sign',
        'report',
        'answer',
        'withdraw',
        'complete',
        'approve',
        'finish',
        'close',
        'suspend',
        'resume',
        'cancel',
        'carryOver',
      ],
      ...['concludeYear', 'changeTask', 'reassign.away', 'objectionUpheld', 'milestonesPlanned'],
      ...['occurrenceAccepted', 'explanationAccepted', 'proxy.confirm', 'proxy.takeBack'],
      ...['planWithdrawn', 'versionTaken', 'versionDeclined', 'annual.published', 'circular.issued'],
      ...['snapshot.published', 'snapshot.withdrawn'],
    ],
    isNews: true,
  },
  due: { topic: 'tasks', notices: [] },
  red: { topic: 'tasks', notices: [] },
  silent: { topic: 'tasks', notices: [] },
  request: {
    topic: 'changes',
    notices: [
      ...['change.next.extension', 'change.next.duty', 'change.hearing'],
      ...['request.ask.cancel', 'request.ask.concludeYear'],
    ],
  },
  decision: {
    topic: 'changes',
    notices: [
      ...['change.granted.extension', 'change.refused.extension', 'change.returned.extension'],
      ...['change.granted.duty', 'change.refused.duty', 'change.returned.duty'],
      ...['change.withdrawn.extension', 'change.withdrawn.duty'],
      ...['request.refuse.cancel', 'request.refuse.concludeYear'],
      ...['request.withdraw.cancel', 'request.withdraw.concludeYear'],
    ],
    isNews: true,
  },
  season: { topic: 'seasons', notices: ['season.start', 'season.close'] },
  mentioned: { topic: 'talk', notices: ['mentioned'] },
  watched: { topic: 'talk', notices: ['watched'] },
} as const satisfies Record<string, Rule>

/** A kind of what people are told: by it they choose what leaves the application. */
export type NoticeKind = keyof typeof rules

const ruleOf: Readonly<Record<NoticeKind, Rule>> = rules
export const noticeKinds = Object.keys(rules) as NoticeKind[]

/** What accounts and capacities are told of is said in the application alone: it names people, and nobody chooses it. */
export const keptInside: readonly string[] = [
  ...['deputyNamed', 'deputyGiven', 'deputyEnded', 'passwordReset', 'secondStepReset', 'accountStopped'],
  ...['passwordGiven', 'secondStepTaken'],
  ...['capacityGiven', 'capacityEnded', 'capacityDelayed', 'capacityAsked', 'capacityDecided'],
]

const kindOf = new Map(noticeKinds.flatMap((kind) => ruleOf[kind].notices.map((notice) => [notice, kind] as const)))

/** The kind of a notice; undefined of what is said in the application alone. */
export const kindOfNotice = (notice: string): NoticeKind | undefined => kindOf.get(notice)

export const topicOf = (kind: NoticeKind): NoticeTopic => ruleOf[kind].topic
/** True of a kind that leaves at once on any day, whatever one chooses. */
export const isUrgent = (kind: NoticeKind): boolean => ruleOf[kind].isUrgent === true
/** True of a kind of which a mail can leave at once: something happens. */
export const canLeaveAtOnce = (kind: NoticeKind): boolean => ruleOf[kind].notices.length > 0

/** The notices that a digest tells as news to whoever takes these kinds daily. */
export const listNews = (kinds: readonly NoticeKind[]): string[] =>
  kinds.filter((kind) => ruleOf[kind].isNews).flatMap((kind) => ruleOf[kind].notices)

/** True of a notice that the groups are told of as well, without names. */
export const isForGroups = (notice: string): boolean => notice === 'urge.red'
