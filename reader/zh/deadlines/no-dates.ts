import { listRules, type Rule } from '../../rule'
import { anyDate, before, eventWords, feastWords } from './date-words'

/** The gate before every rule of deadlines: a word of time that is not here is read by none of them. */
export const timeWords: Rule = {
  why: 'Words without 年, 月, 季, 底, 每, 持续, an event or a feast say nothing about when.',
  pattern: new RegExp(
    `[年月季周旬期节会底]|[五]”?末|[日天]之?内|\\d[./-]\\d|\\d[前止]|定期|[每按逐半]|持续|长期|常态|常抓|长抓|持之以恒|${eventWords}|${feastWords}`,
  ),
  fits: ['6月底前', '持续走访', '元旦前', '高考前'],
  leaves: ['清点档案'],
}

/** The name of a document, whose year is no deadline. */
export const documentName: Rule = {
  why: '《2031年工作要点》 is the name of a document: its year is no deadline and its figures are no amounts.',
  pattern: /《[^《》]{1,80}》/g,
  fits: ['落实《2031年工作要点》'],
  leaves: ['落实2031年工作要点'],
}

const madeOrHappened =
  '制发|印发|出台|发布|公布的|受理|立案|办理的|登记|成立|建成的|竣工|签订|发生|形成|出生|取得|未[^,。;]{1,8}(?=的)|以[来前后]'

/** Words without which no date or span says which ones are meant, was moved, or runs anew for each case. */
export const spanWords: Rule = {
  why: 'Only words of making or happening behind a date, of a span, of a receipt or of a move can make another thing of it.',
  pattern: /原|[由从].*(?:至|到|为)|近|前|连续|满|为期|历时|以[来前后上下]|的|[起后]|案|投诉|申请|诉求|工单|材料|判决/,
  fits: ['原定6月底', '由6月底延至9月底', '近三年'],
  leaves: ['6月底办结'],
}

/** Dates and spans that say which ones are meant. */
export const whichOnes = listRules({
  datedOnes: {
    why: '2029年12月31日前制发的文件 says which papers are meant.',
    pattern: new RegExp(
      `(?:${anyDate}|(?:19|20)\\d\\d年)(?:底|末)?${before}?(?=(?:${madeOrHappened})[^,。;]{0,14}的)`,
      'g',
    ),
    fits: ['2029年12月31日前制发的文件', '6月底前未办结的案件', '2029年出台的办法'],
    leaves: ['6月底前制定清单'],
  },
  eachCase: {
    why: '调解成功的案子一个月内回访 runs anew for each case.',
    pattern:
      /(?<=(?:案[子件]|投诉|申请|诉求|来信|工单|信访件|材料|判决书?)[^,。;]{0,6}?)(?:\d{1,3}|[一两二三四五六七八九十]{1,2})个?(?:月|工作日|日|天|小时)(?:之|以)?内/g,
    fits: ['调解成功的案子一个月内', '投诉3日内'],
    leaves: ['三个月内办结'],
  },
  pastSpan: {
    why: '近三年 and 三年以上 measure a span; 为期三个月 says how long the work itself takes.',
    pattern:
      /(?:近|前|过去|连续|满|为期|历时|未来[^,。;]{0,4}有效期)(?:\d{1,2}|[一两二三四五六七八九十]{1,2}|半)(?:年|个月|周|天|日)(?:来|内|期)?|(?:\d{1,2}|[一两二三四五六七八九十])年以[上下]/g,
    fits: ['近三年', '为期3个月', '连续两年', '5年以上'],
    leaves: ['三年内', '未来三年'],
  },
})

/** Years that are no deadlines. */
export const noDates = listRules({
  comparedYear: {
    why: '比2029年 and 根据2029年度 look at another year, they do not plan for it.',
    pattern: /(?:比|较|与|同|相比|根据|按照|依据|对照|围绕)(?:19|20)\d\d年(?:度|底|末)?/g,
    fits: ['比2029年增加', '根据2029年度结果'],
    leaves: ['2029年完成'],
  },
  yearsOfName: {
    why: '2031-2033年规划 names a plan; a stretch of years that stands alone is a deadline.',
    pattern: /(?:19|20)\d\d(?:年)?[-至](?:19|20)?\d\d年(?:度|期间)?(?!,|$|\))/g,
    fits: ['2031-2033年规划', '2031至33年度清单'],
    leaves: ['2031-2033年,'],
  },
})

/** What may stand between the head of a clause and its date. */
export const beforeOpeningDate: Rule = {
  why: '各村要力争 may stand before the date with which a clause opens.',
  pattern: /^(?:[^,。]{2,16}(?:要|应|将|须))?(?:并|再|力争|确保|争取|预计|拟于?|计划|在|于){0,2}/,
  fits: ['各村要力争6月底前', '并在年内', '6月底前'],
}
