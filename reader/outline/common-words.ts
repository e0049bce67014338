/** Characters that any two sentences of reports share; they tell nothing about a subject. */
export const commonCharacters = '的和与及等是在了对有不为中上下个各以将要'

/** Words that any two sentences of reports share, whatever they speak of. */
export const commonWords = ['工作', '推进', '提升', '提高', '完善', '水平', '进一步', '开展', '情况']

/** English words of four letters and more that tell no subject: the grammar of any sentence. */
export const commonEnglish =
  'this that with from have been were will than more some their which only these those into over also each every'.split(
    ' ',
  )

/** Words that a shortcoming and the measure that answers it share by their kind, not by their subject. */
export const linkingWords = [
  ...['问题', '需要', '存在', '部分', '一些', '方面', '建设', '加强', '落实', '管理', '服务'],
  ...['能力', '机制', '制度', '法治', '政府', '行政'],
]

/** English words that say when, or point, in any shortcoming and any measure. */
export const linkingEnglish =
  'them they when where what later still date dates time times days week weeks month months year years'.split(' ')
