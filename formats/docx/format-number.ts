const digits = '〇一二三四五六七八九'
const legalDigits = '零壹贰叁肆伍陆柒捌玖'
const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const romans: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const formats: Record<string, (count: number) => string> = {
  none: () => '',
  bullet: () => '•',
  decimalZero: (count) => String(count).padStart(2, '0'),
  decimalFullWidth: (count) => toFullWidth(count),
  decimalFullWidth2: (count) => toFullWidth(count),
  decimalEnclosedCircle: (count) => pick(count, 0x2460, 20),
  decimalEnclosedCircleChinese: (count) => pick(count, 0x2460, 20),
  decimalEnclosedParen: (count) => pick(count, 0x2474, 20),
  decimalEnclosedFullstop: (count) => pick(count, 0x2488, 20),
  ideographEnclosedCircle: (count) => pick(count, 0x3280, 10),
  ideographTraditional: (count) => stems[(count - 1) % stems.length] ?? '',
  ideographZodiac: (count) => branches[(count - 1) % branches.length] ?? '',
  ideographDigital: (count) => writeDigitwise(count),
  japaneseDigitalTenThousand: (count) => writeDigitwise(count),
  taiwaneseDigital: (count) => writeDigitwise(count),
  chineseCounting: (count) => (count < 100 ? writeChineseNumber(count) : writeDigitwise(count)),
  taiwaneseCounting: (count) => (count < 100 ? writeChineseNumber(count) : writeDigitwise(count)),
  chineseCountingThousand: (count) => writeChineseNumber(count),
  taiwaneseCountingThousand: (count) => writeChineseNumber(count),
  japaneseCounting: (count) => writeChineseNumber(count),
  chineseLegalSimplified: (count) => writeChineseNumber(count, legalDigits, ['', '拾', '佰', '仟']),
  lowerLetter: (count) => writeLetter(count),
  upperLetter: (count) => writeLetter(count).toUpperCase(),
  lowerRoman: (count) => writeRoman(count),
  upperRoman: (count) => writeRoman(count).toUpperCase(),
}

/** A paragraph number as Word shows it, by the name of its format (ECMA-376 ST_NumberFormat); unknown formats give digits. */
export function formatNumber(count: number, format: string): string {
  return formats[format]?.(count) ?? String(count)
}

/** 1 to 9999 in Chinese: 十一, 二十, 一百零三. */
export function writeChineseNumber(count: number, names = digits, powers = ['', '十', '百', '千']): string {
  if (count <= 0 || count > 9999) return String(count)
  let text = ''
  const figures = Array.from(String(count), Number)
  figures.forEach((figure, index) => {
    const power = powers[figures.length - 1 - index] ?? ''
    if (figure > 0) text += (names[figure] ?? '') + power
    else if (figures.slice(index).some((rest) => rest > 0) && !text.endsWith('零')) text += '零'
  })
  return text.replace(/^一十/, '十')
}

function writeDigitwise(count: number): string {
  return Array.from(String(count), (figure) => digits[Number(figure)] ?? figure).join('')
}

function toFullWidth(count: number): string {
  return Array.from(String(count), (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)).join('')
}

function pick(count: number, first: number, size: number): string {
  return count >= 1 && count <= size ? String.fromCodePoint(first + count - 1) : String(count)
}

function writeLetter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 50))
}

function writeRoman(count: number): string {
  let left = Math.min(count, 10_000)
  return romans
    .map(([value, sign]) => {
      const times = Math.floor(left / value)
      left -= times * value
      return sign.repeat(times)
    })
    .join('')
}
