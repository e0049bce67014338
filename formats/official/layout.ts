/** The measures of GB/T 9704-2012, in twips (1/1440 inch) unless said: A4, text area 156 x 225 mm of 22 lines of 28 characters. */
const twipsPerMillimetre = 1440 / 25.4
const inTwips = (millimetres: number) => Math.round(millimetres * twipsPerMillimetre)

export const page = {
  width: inTwips(210),
  height: inTwips(297),
  top: inTwips(37),
  bottom: inTwips(35) - 2,
  left: inTwips(28),
  right: inTwips(26),
  /** The page number stands 7 mm below the text area. */
  footer: inTwips(35 - 7 - 5),
}

export const textWidth = page.width - page.left - page.right
/** 225 mm in 22 lines. */
export const lineHeight = Math.floor(inTwips(225) / 22)
export const titleLineHeight = 700

/** Letter sizes in half points: 二号, 三号, 四号, 小四, 五号. */
export const sizes = { title: 44, body: 32, pageNumber: 28, table: 24, footnote: 21 }
/** 28 letters of 16 pt are a little wider than the text area: each gives up a quarter of a point (in twips). */
export const letterSpacing = -5

/** `document`: as the standard has it; `sheet`: smaller and closer, so that what a meeting is shown stands on one page. */
export type Look = 'document' | 'sheet'
type Measures = {
  sizes: typeof sizes
  lines: { title: number; body: number; cell: number }
  top: number
  bottom: number
}
const smaller = { ...sizes, title: 36, body: 28, table: 21 }
export const measures: Record<Look, Measures> = {
  document: {
    sizes,
    lines: { title: titleLineHeight, body: lineHeight, cell: 400 },
    top: page.top,
    bottom: page.bottom,
  },
  sheet: { sizes: smaller, lines: { title: 560, body: 440, cell: 300 }, top: inTwips(20), bottom: inTwips(20) },
}
/** Two letters of this size, in half points. */
export const indentOf = (size: number): number => 2 * (size * 10 + letterSpacing)

/** Chinese font with Latin letters and digits in Times New Roman; quotation marks go with the Chinese. */
function pairFont(eastAsia: string) {
  return { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia, hint: 'eastAsia' }
}

export const fonts = {
  title: pairFont('方正小标宋简体'),
  heading1: pairFont('黑体'),
  heading2: pairFont('楷体_GB2312'),
  body: pairFont('仿宋_GB2312'),
  pageNumber: pairFont('宋体'),
}

/** What to show instead on a machine without the font, best first: Windows, WPS, macOS, Linux. */
export const fallbacks: Record<string, string> = {
  方正小标宋简体: '方正小标宋_GBK,华文中宋,STZhongsong,宋体,SimSun,Songti SC,Noto Serif CJK SC',
  黑体: 'SimHei,Heiti SC,STHeiti,Noto Sans CJK SC',
  楷体_GB2312: '楷体,KaiTi,STKaiti,Kaiti SC,Noto Serif CJK SC',
  仿宋_GB2312: '仿宋,FangSong,STFangsong,Noto Serif CJK SC',
  宋体: 'SimSun,Songti SC,STSong,Noto Serif CJK SC',
}
