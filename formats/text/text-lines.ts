/** Letters that stand without spaces between them: Han, kana, and full-width punctuation. */
const cjk = '\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2018-\u201d\u2026\u2014'
const isCjkAtEnd = new RegExp(`[${cjk}]$`)
const isCjkAtStart = new RegExp(`^[${cjk}]`)

/** Chinese sentences run on without a space where one line ends and the next begins; words in Latin letters need one. */
export function joinWrapped(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  if (isCjkAtEnd.test(before) || isCjkAtStart.test(after)) return before + after
  return /[-\u2010\u2011]$/.test(before) ? before + after : `${before} ${after}`
}

/** Whether a text starts (or ends) with a character that needs no space beside it. */
export function startsCjk(text: string): boolean {
  return isCjkAtStart.test(text)
}
export function endsCjk(text: string): boolean {
  return isCjkAtEnd.test(text)
}

/**
 * One paragraph per line: trims each line of spaces (full-width and no-break too, tabs stay: they part cells),
 * drops empty ones, and turns look-alikes of Han characters into the characters themselves.
 */
export function cleanLines(lines: string[]): string {
  const trimmed = lines
    .flatMap((line) => line.split('\n'))
    .map((line) => line.replace(/[ \u00a0\u3000]+$|^[ \u00a0\u3000]+/g, ''))
  return foldLookAlikes(trimmed.filter((line) => /\S/.test(line)).join('\n'))
}

/**
 * Kangxi radicals, CJK radicals and compatibility ideographs, which programs that print pdf put in place of ordinary
 * characters, and Latin ligatures. Full-width punctuation and digits stay as written.
 */
export function foldLookAlikes(text: string): string {
  return text
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicalCharacters[radical] ?? radical.normalize('NFKC'))
    .replace(/[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06]|[\ud87e][\udc00-\ude1f]/g, (letter) => letter.normalize('NFKC'))
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
}

/** Each radical of U+2E80 to U+2EF3, followed by the character that it looks like. */
const radicalPairs =
  '⺀冫⺁厂⺃乚⺄乙⺆冂⺇几⺈刀⺉刂⺊卜⺋已⺌小⺍小⺎尢⺏尢⺐尣⺑尣⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢水⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糸⺰纟⺱罒⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟饣⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'
const radicalCharacters = Object.fromEntries(
  Array.from({ length: radicalPairs.length / 2 }, (_, index) => [radicalPairs[2 * index], radicalPairs[2 * index + 1]]),
)
