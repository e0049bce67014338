import type { Range } from '@/reader/report-text'

/** How a text of a registered report stands: proposed, taken over (the last of these is in force), refused, or taken back by its office. */
export type VersionState = 'proposed' | 'taken' | 'declined' | 'withdrawn'

/** What has its place in a report's text. */
export const heldKinds = ['commitment', 'shortcoming', 'step', 'link', 'mark'] as const
export type HeldKind = (typeof heldKinds)[number]

/** A stretch that the reader takes for a heading or for no promise, by the rule that says so. */
export type OtherSentence = Range & { text: string; reason: string }

/** Something by its kind and id with its words and place in a text. */
export type Placed = Range & { kind: HeldKind; id: string; text: string }
