import { fitsAny, listRules } from '../rule'

/** Cells that say nothing but when, in either language. */
export const dateCells = listRules({
  chineseTerm: {
    why: '6月底前, 长期坚持 and 立行立改 say until when or how often.',
    pattern: /年|月|季度|底|日前|上半|下半|长期|持续|常态|每|定期|立行立改|立即|适时|按(时|期)/,
    fits: ['6月底前', '第二季度', '持续推进', '每周', '按期完成'],
    leaves: ['县司法局', '按规定'],
  },
  englishTerm: {
    why: 'A year, a month, a season, ongoing or annual say until when or how often; TBC and Complete that no date is told.',
    pattern: new RegExp(
      [
        '\\b(19|20)\\d\\d\\b|\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*|\\bQ[1-4]\\b',
        'quarter|month|year|week|spring|summer|autumn|winter|\\bterm|daily|twice|\\beach\\b|\\bevery\\b',
        'annual|ongoing|continu|immediate|complete|\\bTBC\\b',
      ].join('|'),
      'i',
    ),
    fits: ['March 2031', 'Q3', 'end of the quarter', 'Long-term', 'Annually', 'TBC', 'Completed'],
    leaves: ['Finance team', 'Determined by the board'],
  },
  noDate: {
    why: 'A dash or nothing stands where no date is given.',
    pattern: /^[-/]?$/,
    fits: ['-', '/', ''],
    leaves: ['县司法局'],
  },
})

/** Cells in the column of tasks that hold no task. */
export const noTaskCells = listRules({
  doneCell: {
    why: '已完成 in place of a task says that there is none left.',
    pattern: /^已?完成$/,
    fits: ['已完成', '完成'],
    leaves: ['完成清理'],
  },
  sumCell: {
    why: '合计 sums up the rows.',
    pattern: /^[合小总]计$/,
    fits: ['合计', '小计'],
    leaves: ['合计划归'],
  },
  nothing: {
    why: '无 or a dash holds the place of a task.',
    pattern: /^[无/-]$/,
    fits: ['无', '-', '/'],
    leaves: ['无纸化办公'],
  },
})

const longestDate = 40

/** True for a short cell that says nothing but when: a date, a term, a period, "ongoing" or a dash. */
export const looksLikeDeadline = (folded: string): boolean => folded.length <= longestDate && fitsAny(dateCells, folded)
