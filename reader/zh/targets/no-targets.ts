import { listRules } from '../../rule'

/** Words right before an amount with which it is no target. */
export const noTargetBefore = listRules({
  partOfName: {
    why: 'G12, 2.5 and 第12 are parts of a name or number.',
    pattern: /[\d.A-Za-z〔(×*第-]$/,
    fits: ['整治G', '召开第'],
  },
  compared: {
    why: '比上年增加… and 较上年… compare with the past; 占比 and 比重 are shares.',
    pattern:
      /(?:(?<!占)比(?!重|例|率)|较|同比|相比)(?:[一-龥\d]{0,8}?)(?:提高|增加|增长|上升|减少|下降|降低|多|少)?了?$/,
    fits: ['比上年增加', '较往年', '同比下降'],
    leaves: ['占比', '比重达'],
  },
  howLong: {
    why: '为期6个月 says how long it takes.',
    pattern: /为期$|历时$/,
    fits: ['开展为期'],
    leaves: ['为期盼'],
  },
  granted: {
    why: '给予每件100元 says what each gets, not what is reached.',
    pattern: /给予每[件人月户名年项]$|[,。]每[件人户名]$/,
    fits: ['给予每件', ',每户'],
    leaves: ['每村配备', '提高到每人'],
  },
  startsFrom: {
    why: '由12… says where a change starts from.',
    pattern: /由[一-龥]{0,4}$/,
    fits: ['管护率由', '由原来的'],
    leaves: ['由村民自行管护的'],
  },
})

/** Words right behind an amount with which it is no target. */
export const noTargetBehind = listRules({
  restOfName: {
    why: 'What stands before 年, 月, 号 or another figure is a date or part of a number.',
    pattern: /^[年月日号\dA-Za-z]/,
    fits: ['年底', '月前', 'A级'],
    leaves: ['以上'],
  },
  startOfChange: {
    why: '…提高到 behind an amount: the change starts from it.',
    pattern: /^(?:提高|增加|扩大|降低|减少|压减|上升|下降|扩展|提升|调整)[到至]/,
    fits: ['提高到95%', '压减至3件'],
    leaves: ['提高效率'],
  },
  caseNamed: {
    why: '48小时内不能… says in which case, not how soon.',
    pattern: /^(?:不能|未能?|仍未|无法|达不)/,
    fits: ['不能达成一致', '未办结的'],
    leaves: ['办结'],
  },
  edition: {
    why: '三年期 and 2版 name an edition.',
    pattern: /^(?:年|季度|月)?内?[期版]/,
    fits: ['期简报', '版清单'],
    leaves: ['内完成'],
  },
})
