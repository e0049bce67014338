/** Material that shows that something was held, never what came of it (DOMAIN: 过程材料 never satisfies a standard alone). */
const process =
  /照片|图片|影像|截图|签到[表册簿]?|会议(?:记录|纪要|通知|材料)|活动(?:记录|方案|简报|材料)|工作简报|简报|新闻(?:报道|稿)|宣传(?:报道|稿)|留痕(?:材料|资料)?/g
/** What may stand around it and says no more. */
const around =
  /有|具备|提供|提交|上传|留存|保存|形成|附|相关|相应|现场|会议|活动|培训|工作|检查|宣传|佐证|过程|材料|资料|等|和|及|与|或|以及|、|，|,|\s|[0-9一二三四五六七八九十]*[张份次幅个]|若干|不少于|以上|即可|的|为准|仅/g

const processInEnglish =
  /\b(?:photos?|pictures?|screenshots?|attendance (?:list|sheet)s?|minutes|news items?|briefings?)\b/gi
const aroundInEnglish =
  /\b(?:of|the|a|an|and|or|with|there|are|is|kept|taken|provided|meetings?|training|event|at|least|\d+)\b|[\s,.;]/gi

/** True of a standard that asks for nothing but such material: nobody could tell by it that the task is done. */
export function isProcessOnly(standard: string): boolean {
  const left = standard.replace(process, '').replace(processInEnglish, '')
  return left !== standard && left.replace(aroundInEnglish, '').replace(around, '') === ''
}
