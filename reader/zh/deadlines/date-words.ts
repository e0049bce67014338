/** The year before a month: 2031年, 今年, 明年, or none. */
export const yearWords = '(?:(?<year>(?:19|20)\\d\\d)年|(?<this>今年|本年|当年|年内|明年|次年|来年))?(?:的)?'

/** A month and a day in digits or, as older reports write them, in words. */
export const monthWords = '(?<month>\\d{1,2}|十[一二]?|[一二三四五六七八九])'
export const dayWords = '(?<day>\\d{1,2}|[一二三四五六七八九十]{1,3})'

/** Any year in digits, and the same taken by name. */
export const anyYear = '(?:19|20)\\d\\d'
export const namedYear = `(?<year>${anyYear})`

/** A year, and the months, quarters or halves that may follow it, at the head of a clause before who acts or what is done. */
export const openingYear = '(?:在|于)?(?:(?:19|20)\\d\\d年)?'
export const openingSpan =
  '\\d{1,2}月(?:\\d{1,2}日)?(?:底|末)?(?:之?前)?|[上下]半年|年底前|年内|第?[一二三四]季度(?:末)?前?'

/** Events that come once a year or once a term on no fixed day. */
export const eventWords =
  '春节|清明节?|端午节?|中秋节?|主?汛期|换届|春耕|春播|夏收|秋收|秋冬种|寒假|暑假|寒暑假|开学|入冬|供暖[季期]|两会|任期|封冻期|雨季|高考'
/** Feasts with a fixed day, as `last-days.ts` knows them. */
export const feastWords = '元旦|五一|劳动节|七一|建党节|八一|建军节|国庆节?|国家宪法日'
