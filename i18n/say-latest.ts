import type { Dictionary } from '.'

type Latest = { latestProgress: string; latestByProxy: boolean }

/** What was reported last of a task, marked where the office entered it on the unit's behalf. */
export const sayLatest = ({ latestProgress, latestByProxy }: Latest, { proxy }: Dictionary): string =>
  latestByProxy ? `${proxy.mark}${latestProgress}` : latestProgress

/** The words of a cell of progress without that mark. */
export const readLatest = (text: string, { proxy }: Dictionary): string => {
  const mark = proxy.mark.trim()
  return text.startsWith(mark) ? text.slice(mark.length).trim() : text
}
