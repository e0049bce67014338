/** The year before a month: 2031年, 今年, 明年, or none. */
export const yearWords =
  '(?:(?<year>(?:19|20)\\d\\d) ?年(?:度)?|(?<this>今年|本年度?|当年|年内|明年|次年|翌年|来年))? ?(?:的)? ?'

/** A month and a day in digits or, as older reports write them, in words. */
const someMonth = '\\d{1,2}|元|十[一二]?|[一二三四五六七八九]'
const someDay = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
export const monthWords = `(?<month>${someMonth}) ?`
export const dayWords = ` ?(?<day>${someDay}) ?`

/** Any year in digits, and the same taken by name. */
export const anyYear = '(?:19|20)\\d\\d'
export const namedYear = `(?<year>${anyYear})`

const partOfMonth = '初|上旬|中旬|下旬|底|末'
export const laterYear = `(?:${anyYear} ?年 ?|[今本当明次翌来]年)?`
/** A date as one of several: a month with or without its day, a quarter or half of a year; and such a one that says how far its time goes. */
export const anyDate = `(?:${laterYear}(?:(?:${someMonth}) ?月 ?(?:(?:${someDay}) ?[日号]|份|${partOfMonth})?|第?[一二三四1-4]季度[末底]?|[上下]半年)|\\d{1,2}[日号])`
export const endingDate = `(?:${laterYear}(?:(?:${someMonth}) ?月 ?(?:(?:${someDay}) ?[日号]|${partOfMonth})|第?[一二三四1-4]季度[末底]?|[上下]半年)|\\d{1,2}[日号])`
/** What joins the dates of a list. */
export const dateLink = ' ?(?:[、和及与]|以及)(?:于|在)? ?'
/** 之前, and 前 that begins no other word. */
export const before = '(?:之前|以前|前(?![所沿提期置后往景瞻列端台移述者]))'

/** A year, and the months, quarters or halves that may follow it, at the head of a clause before who acts or what is done. */
export const openingYear = '(?:在|于)?(?:(?:19|20)\\d\\d年)?'
export const openingSpan =
  '\\d{1,2}月(?:\\d{1,2}日)?(?:底|末|初|上旬|中旬|下旬)?(?:之?前)?|[上下]半年|年底前|年内|第?[一二三四]季度(?:末)?前?'

/** Events that come once a year or once a term on no fixed day. */
export const eventWords =
  '春节|清明节?|端午节?|中秋节?|主?汛期|换届|春耕|春播|夏收|秋收|秋冬种|寒假|暑假|寒暑假|开学|入冬|供暖[季期]|两会|任期|封冻期|雨季|高考'
/** Feasts with a fixed day, as `last-days.ts` knows them. */
export const feastWords =
  '元旦|三八|妇女节|植树节|五一|劳动节|五四|青年节|六一|儿童节|七一|建党节|八一|建军节|教师节|国庆节?|十一|国家宪法日|宪法日'
