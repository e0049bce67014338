const digits = '零一二三四五六七八九'
const places: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const groupMark = /,/g
const latin = /^[\d.,]+$/

/** A number in digits or in Chinese words up to thousands (三千二百零五, 十二, 九十五点三); NaN where it is none. */
export function readNumber(words: string): number {
  if (latin.test(words)) return Number(words.replace(groupMark, ''))
  const [whole = '', part] = words.replaceAll('〇', '零').replaceAll('两', '二').split('点')
  const decimals = [...(part ?? '')].map((word) => digits.indexOf(word)).join('')
  return decimals ? Number(`${readWhole(whole)}.${decimals}`) : readWhole(whole)
}

function readWhole(words: string): number {
  let [sum, digit] = [0, 0]
  for (const word of words) {
    const place = places[word]
    if (place) {
      sum += (digit || 1) * place
      digit = 0
    } else digit = digits.indexOf(word)
  }
  return sum + digit
}
