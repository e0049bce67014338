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

/** Cells in a column of progress that say that nothing is left to be done. */
export const doneCells = listRules({
  wholeDone: {
    why: '已完成 and 已办结 at the head of a column of progress tell of work that is done, and promise none.',
    pattern:
      /^(?:均|全部)?(?:已(?:经|于[^,。;]{2,12})?)?(?:全部|全面|按期|如期|按时)?(?:完成(?!率|情况|\d{1,2}%|时)|办结|销号|整改(?:完成|到位|完毕)|落实到位|达标)(?![^。]*(?:正在|仍|尚|下一步|持续推进|未))/,
    fits: ['已完成', '完成', '已于2031年3月完成整改', '已整改到位', '全部办结'],
    leaves: ['正在整改', '长期整改', '尚未整改', '部分完成', '完成80%', '已完成一期,正在建设二期'],
  },
})

const longestDate = 40

/** True for a short cell that says nothing but when: a date, a term, a period, "ongoing" or a dash. */
export const looksLikeDeadline = (folded: string): boolean => folded.length <= longestDate && fitsAny(dateCells, folded)
