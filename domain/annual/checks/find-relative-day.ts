import type { CheckedEdition } from './checked-edition'
import type { TextFinding } from './finding'

/** Of an update these name a day, of a report for a year none. */
const relative =
  /[本上]个?月|[本上]周|[本上]个?季度|今天|昨[天日]|近[日期]|日前|前不久|刚刚|\b(?:this|last) (?:week|month|quarter)\b|\b(?:today|yesterday|recently)\b/i

/** Sentences that name a time by the day on which they were written, as 本月: read a year later they name none. */
export const findRelativeDays = ({ paragraphs }: CheckedEdition): TextFinding[] =>
  paragraphs.flatMap(({ id, content, sentences }) =>
    sentences.flatMap(({ text }): TextFinding[] => {
      const [words] = relative.exec(text) ?? []
      return words ? [{ check: 'relativeDay', content, about: id, sentence: text, facts: { words } }] : []
    }),
  )
