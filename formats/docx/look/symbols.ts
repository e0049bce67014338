/** The font Symbol from 0x20 on, and from 0xa0 on, as Unicode. */
const symbolLow = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const symbolHigh =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\u0000〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'
/** The signs of Wingdings and its kin that stand in documents: boxes, ticks, arrows, bullets; circled figures by their place. */
const wingdings: Record<number, string> = {
  64: '✎',
  70: '☞',
  108: '●',
  109: '❍',
  110: '■',
  111: '□',
  112: '❐',
  113: '❑',
  114: '❒',
  116: '◆',
  117: '◆',
  118: '❖',
  119: '◆',
  158: '·',
  159: '•',
  161: '○',
  163: '○',
  164: '◉',
  167: '▪',
  168: '□',
  171: '★',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  239: '⇦',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}
const wingdings2: Record<number, string> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 83: '☒', 163: '□', 42: '□' }
const wingdings3: Record<number, string> = { 125: '▶', 117: '▶', 132: '◀' }
const circled = { wingdings: { plain: 129, dark: 140 }, 'wingdings 2': { plain: 106, dark: 117 } }

/** The character that a font of signs draws for a code; undefined where nobody can tell. Any other font draws the code itself. */
export function readSymbol(font: string, code: number): string | undefined {
  const name = font.trim().toLowerCase()
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (name === 'symbol') return signOf(place < 0xa0 ? symbolLow[place - 0x20] : symbolHigh[place - 0xa0])
  if (name === 'wingdings') return circledOf(circled.wingdings, place) ?? wingdings[place]
  if (name === 'wingdings 2') return circledOf(circled['wingdings 2'], place) ?? wingdings2[place]
  if (name === 'wingdings 3') return wingdings3[place]
  if (/^(webdings|mt extra|marlett)$/.test(name)) return undefined
  return place >= 0x20 && place <= 0x10ffff && !(place >= 0xd800 && place <= 0xf8ff)
    ? String.fromCodePoint(place)
    : undefined
}

const signOf = (sign: string | undefined): string | undefined => (sign === '\u0000' ? undefined : sign)

function circledOf({ plain, dark }: { plain: number; dark: number }, place: number): string | undefined {
  if (place >= plain && place < plain + 10) return String.fromCodePoint(0x2460 + place - plain)
  return place >= dark && place < dark + 10 ? String.fromCodePoint(0x2776 + place - dark) : undefined
}

/** Text with the signs that a font such as Symbol keeps in the private area (U+F020 to U+F0FF) as characters. */
export function readPrivateSigns(text: string, font: string): { text: string; lost: string } {
  if (!/[\uf020-\uf0ff]/.test(text)) return { text, lost: '' }
  const name = /^(symbol|wingdings( [23])?|webdings)$/i.test(font.trim()) ? font : 'Symbol'
  let lost = ''
  const read = text.replace(/[\uf020-\uf0ff]/g, (sign) => {
    const shown = readSymbol(name, sign.charCodeAt(0))
    if (shown === undefined) lost += sign
    return shown ?? ''
  })
  return { text: read, lost }
}
