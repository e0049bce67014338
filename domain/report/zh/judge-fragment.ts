import type { Outline } from '../text/read-outline'
import { splitSentences } from '../text/split-sentences'
import { startsWithAct } from './starts-with-act'

const plans = /将|要|力争|确保|拟|今年|年内|年底前|底前|下一步|继续|必须|应当?|须|鼓励|到(?:19|20)\d\d年/
const done =
  /[一-龥]了(?=[一-龥\d,。])|已经?|取得|获得|荣获|累计|同比|比上年|较上年|增长了|顺利|圆满|成效|(?:达到?|为)[\d.]+%|全面竣工|得到|进一步(?:落实|加强|提升|改善|优化)[,。]|(?:完成|举办|开展|组织|建成|受理|办结|调解|查处|新增|发放|培训|取缔|关闭|检查|整治|制发|公开|审核|组建|配备|建立|设立)[^,。;]{0,24}?\d[\d.,]*万?余?(?:件|次|个|人|场|家|条|份|名|户|宗|期|所|起|项|人次|余)/g

/** The first words announce what is to be done: 今年，要继续办好以下民生实事：. */
const announcesTasks = /^[^。:;]{0,24}(?:今年|明年|\d{4}年|下一?步|要|将)[^。:;]{0,24}(?:以下|下列|如下)[^。:;]{0,12}:/

/**
 * Whether a text without title or telling headings promises more than it reports.
 * An amount after 完成 or 举办 may be either, so words of promise must outweigh.
 */
export function isPlanFragment(outline: Outline): boolean {
  const hasTable = outline.blocks.some((block) => block.cells)
  const sentences = outline.blocks
    .filter((block) => !block.cells)
    .flatMap((block) => splitSentences(outline.folded, block))
  const words = sentences
    .map((sentence) => outline.folded.slice(sentence.start, sentence.end))
    .filter((one) => one.length > 6)
  if (words.length === 0) return hasTable
  if (announcesTasks.test(outline.blocks[0]?.folded ?? '')) return true
  const promised = words.filter((one) => plans.test(one)).length
  const told = words.filter((one) => (one.match(done)?.length ?? 0) > 0 && !plans.test(one)).length
  const acts = words.filter((one) =>
    startsWithAct.test(one.replace(/^[^,。]{0,2}[一二三四五六七八九十]+是/, '')),
  ).length
  // A long text under headings that name neither problems nor plans is a plan only where it is full of acts.
  if (outline.blocks.length >= 8 && acts < words.length * 0.4) return false
  return (
    told <= words.length * 0.25 &&
    (promised > 0 || acts >= words.length * 0.6) &&
    told <= Math.max(promised, acts * 0.34)
  )
}
