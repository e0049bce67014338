import type { ReadWords } from '../rate-confidence'
import { foldText } from '../text/fold-text'
import { readOutline } from '../text/read-outline'
import { readDeadline, readDeadlineCell } from './read-deadline'
import { readTargets } from './read-targets'
import { readUnitsOfSentence } from './read-units'
import { startsWithAct } from './starts-with-act'

const leadingDate =
  /^(?:在|于)?(?:(?:19|20)\d\d年)?(?:\d{1,2}月(?:\d{1,2}日)?(?:底|末)?(?:之?前)?|[上下]半年|年底前|年内|全年|第?[一二三四]季度(?:末)?前?|每(?:月|季度?|半年|年))?,?/

const thing =
  /制定|制订|出台|印发|编制|编印|修订|发布|公布|公示|建成|建立|组建|搭建|设立|成立|挂牌|开通|上线|召开|举办|完成|清单|目录|方案|办法|制度|台账|手册|标准|平台|中心|数据库|系统/

/** How Chinese words of a measure are read. */
export const chineseWords: ReadWords = {
  readDeadline,
  readDeadlineCell: (words, planYear) => readDeadlineCell(foldText(words), planYear),
  readUnits: readUnitsOfSentence,
  readTargets,
  readTargetCell: (words) => {
    const outline = readOutline(words)
    return readTargets(
      { ...outline, folded: `完成${outline.folded}`, text: `完成${words}` },
      { start: 0, end: words.length + 2 },
    )
  },
  isRate: (target) => /%|‰|百分点|率/.test(foldText(target)),
  isBareTarget: (folded, targets) =>
    targets.length > 0 &&
    folded.length <= 24 &&
    /达到?|增长|左右|以上|控制在|保持|降低|下降|不低于|不高于/.test(folded),
  makesThing: (folded) => thing.test(folded),
  startsWithAct: (folded) => startsWithAct.test(folded.replace(leadingDate, '')),
}
