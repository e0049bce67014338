/** True for a short cell that says nothing but when: a date, a term, a period, "ongoing" or a dash. */
export const looksLikeDeadline = (folded: string): boolean =>
  folded.length <= 40 && (zh.test(folded) || en.test(folded) || /^[-/]$|^$/.test(folded))

const zh = /年|月|季度|底|日前|上半|下半|长期|持续|常态|立行立改|立即|适时|全年|每|定期|按(时|期)/
const en =
  /\b(19|20)\d\d\b|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|quarter|month|annual|year|week|\bterm|\beach\b|\bevery\b|daily|twice|long-term|ongoing|continu|immediate|spring|summer|autumn|winter|\bQ[1-4]\b|\bTBC\b|complete/i
