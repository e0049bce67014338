import { Refusal } from '@/domain/refusal'

/** What is reported, with a word of reason where its percent is less than the one before. */
export type WithFall<Report> = Omit<Report, 'fallReason'> & { fallReason?: string }

/** Progress that falls is asked about once: the refusal asks for a word of reason, with which it passes; null where nothing falls. */
export const findFallRefusal = (
  before: number,
  { percent, fallReason }: WithFall<{ percent: number }>,
): Refusal | null =>
  percent < before && !fallReason?.trim() ? new Refusal('percentFalls', { before, percent }, 'fallReason') : null

/** The reason as an event tells it: nothing of what does not fall. */
export const tellFall = (before: number, { percent, fallReason }: WithFall<{ percent: number }>): object =>
  percent < before && fallReason ? { fallReason: fallReason.trim() } : {}
