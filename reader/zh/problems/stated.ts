import { listRules, type Rule } from '../../rule'

/** First words with which minutes tell what a meeting took for true. */
export const meetingSays: Rule = {
  why: '会议指出， and 会议认为， go on to what a meeting took for true.',
  pattern: /^会议(?:指出|认为|强调|听取[^,。]{2,40}后认为)[,:]?(?:目前|当前)?/,
  fits: ['会议指出,', '会议认为:'],
  leaves: ['会议议定'],
}

/** First words of a sentence outside any section of problems that states how things are. */
export const statedOpenings = listRules({
  nowIs: {
    why: '目前， and 当前， say how things stand.',
    pattern: /^(?:但是?|然而|不过)?,?(?:目前|当前|现阶段|近年来|截至[^,。]{2,14})[,]?(?=.)/,
    fits: ['目前,', '但当前全区', '截至8月底,'],
    leaves: ['目'],
  },
  thereIs: {
    why: '我区现有电动车21万辆 begins to say how things stand.',
    pattern: /^(?=(?:我[省市县区州镇乡局]|全[省市县区州镇乡])(?:现有|共有|目前))/,
    fits: ['我区现有'],
    leaves: ['我区将'],
  },
  foundBy: {
    why: '经实地踏勘， and 调研发现， tell what was found.',
    pattern:
      /^(?:经(?:过)?[^,。]{0,12}(?:核查|调研|调查|踏勘|了解|走访|核实|排查|梳理|研究),|(?:调研|检查|排查|评查|督察|审计)(?:中)?发现,?)/,
    fits: ['经过实地踏勘,', '调研发现'],
    leaves: ['经研究'],
  },
  althoughDone: {
    why: '虽然取得一些成绩，但 turns to what is lacking in the same sentence.',
    pattern: /^(?:尽管|虽然?)[^,。]{2,30},(?:但是?|然而|可)/,
    fits: ['虽然取得一些成绩,但'],
    leaves: ['虽小,五脏俱全'],
  },
  butStill: {
    why: '但 and 同时，我们也 turn to what is lacking.',
    pattern: /^(?:但是?|然而|不过|同时,(?:我们|也|还)|与此同时,)/,
    fits: ['但档案不全', '同时,也'],
    leaves: ['同时推进'],
  },
})

/** Words that turn a lack into work done, into a demand, or into what a meeting decided. */
export const notStated: Rule = {
  why: '已整改 and 要解决 tell what was or is to be done; 针对 names what a measure answers.',
  pattern:
    /已(?:经)?(?:全部|基本|完成|整改|解决|办结)(?!率)|要(?!求)|将|应当|必须|针对|议定|决定|解决了|得到(?:有效|较好|明显)|不断|进一步|下降到|明显(?:提升|改善)/,
  fits: ['问题已整改', '会议强调,要解决'],
  leaves: ['档案不全', '不符合要求'],
}
