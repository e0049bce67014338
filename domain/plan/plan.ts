/** Life of a report's plan: read, confirmed by a coordinator, registered (立项) by a director. */
export const planStatuses = ['parsed', 'confirmed', 'registered'] as const
export type PlanStatus = (typeof planStatuses)[number]

/** What is done to a report itself, with whatever was made of it. */
export type ReportDeed = 'withdraw' | 'correct' | 'replace'

export const commitmentStatuses = ['proposed', 'confirmed', 'rejected'] as const
export type CommitmentStatus = (typeof commitmentStatuses)[number]

/** Why the reader proposes something: the rule's name and the words that set it off. */
export type Reason = { rule: string; words: string }
