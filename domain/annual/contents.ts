/** The five contents that the rules require of an annual report, in their order. */
export const contents = [1, 2, 3, 4, 5] as const
export type Content = (typeof contents)[number]

/** Where a content's paragraphs come from: two of them are written by people alone. */
export const results: Content = 1
export const shortfalls: Content = 2
export const arrangements: Content = 4

/** True of a content whose paragraphs are counted off (一是, 二是); elsewhere each stands for itself. */
export const isCountedOff = (content: Content): boolean =>
  content === results || content === shortfalls || content === arrangements
