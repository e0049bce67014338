// 未成年人, 崇尚, 仍居第一 and 未发生一起 admit nothing, and 撤销行政处罚12件 is work done.
const admission = [
  '未(?!成年|来|检|央|发生|出现|收到|发现|引发|推迟|延|逾期|超期)',
  '没有(?!发生|出现|收到|发现|推迟|延|逾期|超期)',
  '尚(?=[未待在需不无缺欠处没]|有(?!提升|进步|上升))',
  '仍(?!然?(?:保持|居|位居|名列|领先|稳居|排名|第))',
  '不再(?!收|要求|提交|需|出现|发生)',
  '(?:中止|撤销)(?!.{0,6}(?:行政|处罚|决定|违法|案件|许可|登记|文件|行为))',
  '结转',
  '\\bnot\\b(?! (?:only|just|late|a single|one)\\b)',
  '\\bno longer\\b',
  '\\bstill\\b(?! (?:leads?|first|the best|the first)\\b)',
].join('|')
const pattern = new RegExp(admission, 'i')

/** True of words that say that something was not done, or not yet, or is no longer to be done. */
export const admitsNotDone = (text: string): boolean => pattern.test(text)
