/** Characters and words that any two sentences of reports share; they tell nothing about their subject. */
const common =
  /[的和与及等是在了对有不为中上下个各以将要于由全已均一年月日底前后其并]|工作|推进|提升|提高|完善|水平|进一步|开展|组织|建立|推动|实现|完成|全面|情况|全县|全市|全区|不少于|达到|力争|确保|统一|标准/g

/** The two-character pieces of a sentence that tell its subject, and its words in Latin letters. */
export function listPieces(text: string): Set<string> {
  const pieces = new Set<string>(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
  for (const run of text.replace(common, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let index = 0; index + 2 <= run.length; index++) pieces.add(run.slice(index, index + 2))
  }
  return pieces
}

/** How much a piece tells: rare ones more. */
export function weighPieces(sentences: readonly Set<string>[]): (piece: string) => number {
  const spread = new Map<string, number>()
  for (const pieces of sentences) for (const piece of pieces) spread.set(piece, (spread.get(piece) ?? 0) + 1)
  const most = Math.log(sentences.length + 1)
  return (piece) => (most === 0 ? 1 : Math.max(0.1, Math.log((sentences.length + 1) / (spread.get(piece) ?? 1)) / most))
}

/** The share of a sentence's own weight that another one holds too, from 0 to 1. */
export function shareOf(own: Set<string>, other: Set<string>, weigh: (piece: string) => number): number {
  let total = 0
  let shared = 0
  for (const piece of own) {
    total += weigh(piece)
    if (other.has(piece)) shared += weigh(piece)
  }
  return total === 0 ? 0 : shared / total
}

/** An account that claims all of it is done. */
export const claimsAll =
  /全部|全面(?:完成|落实|建成|实现)|均(?:已)?(?:完成|落实|建成|实现)|圆满|100%|百分之百|\b(?:all|fully|completed|every|100 ?%)\b/i

/** A sentence that says something is not done. */
export const admitsGap =
  /(?:尚有|仍有|还有|尚余)[^。;]{0,40}(?:未|没有|不)|(?:尚未|仍未|没有|未能|未)(?:完成|落实|动工|开工|建成|启动|实现|覆盖|配备|整改|到位|达标)|\b(?:not yet|still (?:not|to be)|remain(?:s|ed)? (?:unfinished|outstanding|incomplete)|has not|have not|failed to)\b/i
