const call = /\\([abdfilorsx])((?:\s*\\[a-z]{2}\s*(?:\\.|-?\d+)?)*)\s*\(([^()]*)\)/gi
const [mostRounds, longestCode] = [40, 2_000]
// A backslash before a sign takes its meaning away; it waits in the private area until all is read.
const escaped: [RegExp, string, string][] = [
  [/\\\(/g, '\ue001', '('],
  [/\\\)/g, '\ue002', ')'],
  [/\\,/g, '\ue003', ','],
  [/\\\\/g, '\ue004', '\\'],
]
const ring = /^[○◯〇Ο0O]$/
const frame = /^[○◯〇△□◇▢◎]$/
const latin = /^[\sa-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜɡ]+$/i

/** The text that an EQ field of Word draws: ① for `\o\ac(○,1)`, 1/2 for `\f(1,2)`; what is set above Han characters to say them is left out. */
export function readEquation(code: string): string {
  if (code.length > longestCode) return ''
  let text = code.replace(/^\s*EQ\b/i, '').replace(/\\\*\s*(?:"[^"]*"|\S+)/g, '')
  for (const [sign, kept] of escaped) text = text.replace(sign, kept)
  for (let round = 0, before = ''; round < mostRounds && before !== text; round++) {
    before = text
    text = text.replace(call, (_, name: string, options: string, list: string) =>
      draw(name.toLowerCase(), options, list),
    )
  }
  for (const [, kept, shown] of escaped) text = text.replaceAll(kept, shown)
  return text.trim()
}

function draw(name: string, options: string, list: string): string {
  const parts = list.split(/[,;]/).map((part) => part.trim())
  const [first = '', second = ''] = parts
  if (name === 'f') return `${first}/${second}`
  if (name === 'r') return `${raise(first)}√${second}`
  if (name === 's') return /\\up/i.test(options) ? raise(list.trim()) : list.trim()
  if (name === 'b') return `(${list.trim()})`.replace(/[()]/g, (sign) => (sign === '(' ? '\ue001' : '\ue002'))
  if (name === 'o') return overlay(parts)
  return parts.join(name === 'a' ? ' ' : '')
}

function overlay(parts: string[]): string {
  const [first = '', second = ''] = parts
  if (parts.length === 2 && (frame.test(first) || ring.test(first))) return circle(second)
  if (parts.length === 2 && frame.test(second)) return circle(first)
  if (parts.length === 2 && latin.test(first) && /\p{Script=Han}/u.test(second)) return second
  return parts.join('')
}

function circle(text: string): string {
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : text
}

const raise = (text: string): string => (/^[23]$/.test(text) ? (text === '2' ? '²' : '³') : text)
