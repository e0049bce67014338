import { listRules, type Rule } from '../../rule'
import { eventWords, feastWords } from './date-words'

/** The gate before every rule of deadlines: a word of time that is not here is read by none of them. */
export const timeWords: Rule = {
  why: 'Words without 年, 月, 季, 底, 每, 持续, an event or a feast say nothing about when.',
  pattern: new RegExp(
    `[年月季周旬期节会底]|[五]”?末|后\\d{1,3}个?(?:工作)?[日天]|定期|[每按逐半]|持续|长期|常态|常抓|长抓|持之以恒|${eventWords}|${feastWords}`,
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
