/** Characters and words that any two sentences of reports share; they tell nothing about their subject. */
const common =
  /[的和与及等是在了对有不为中上下个各以将要于由全已均一年月日底前后其并]|工作|推进|提升|提高|完善|水平|进一步|开展|组织|建立|推动|实现|完成|全面|情况|全县|全市|全区|不少于|达到|力争|确保|统一|标准/g

const commonEnglish = new Set(
  'this that with from have been were will than more some their which only these those into over also each every year annual work against before after during would shall must plan report'.split(
    ' ',
  ),
)

/** The two-character pieces of a sentence that tell its subject, and its words in Latin letters without their endings. */
export function listPieces(text: string): Set<string> {
  const pieces = new Set<string>()
  for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? []) if (!commonEnglish.has(word)) pieces.add(stem(word))
  for (const run of text.replace(common, ' ').match(/[\u4e00-\u9fff]{2,}/g) ?? []) {
    for (let index = 0; index + 2 <= run.length; index++) pieces.add(run.slice(index, index + 2))
  }
  return pieces
}

/** A promise without who answers for it: an account tells what was done, not whose turn it was. */
export const dropOwners = (folded: string): string =>
  folded
    .replace(/(^|[,。;(])由[^,。;()]{2,40}(?:牵头|负责|配合|承办|落实)(?=[,。;)]|$)/g, '$1')
    .replace(/[,(][^,。;()]{2,24}配合(?=[,。;)]|$)/g, '')

/** publish, publishes, published and publishing are one word. */
const stem = (word: string): string => word.replace(/(?:ies|es|s|ed|ing|e|y)$/, '')

/** How much a piece tells: rare ones more. */
export function weighPieces(sentences: readonly Set<string>[]): (piece: string) => number {
  const spread = new Map<string, number>()
  for (const pieces of sentences) for (const piece of pieces) spread.set(piece, (spread.get(piece) ?? 0) + 1)
  const most = Math.log(sentences.length + 1)
  return (piece) => (most === 0 ? 1 : Math.max(0.1, Math.log((sentences.length + 1) / (spread.get(piece) ?? 1)) / most))
}

/** The words that two sentences share as they stand, where they tell something about the subject; long sentences are cut. */
export function listSharedWords(one: string, other: string): string[] {
  const [own, held] = [one.slice(0, 400).toLowerCase(), other.slice(0, 2000).toLowerCase()]
  const heldPieces = listPieces(held)
  const latin = (own.match(/[a-z]{4,}/g) ?? []).filter((word) =>
    [...listPieces(word)].some((piece) => heldPieces.has(piece)),
  )
  const runs = (own.match(/[\u4e00-\u9fff]{2,}/g) ?? []).flatMap((run) => listSharedRuns(run, held))
  return [...new Set([...latin, ...runs])]
}

/** The longest stretches of a run of characters that the other sentence holds. */
function listSharedRuns(run: string, held: string): string[] {
  const words: string[] = []
  for (let at = 0; at < run.length; ) {
    let end = at + 1
    while (end < run.length && held.includes(run.slice(at, end + 1))) end++
    const word = run.slice(at, end)
    if (listPieces(word).size > 0) words.push(dropMeasure(word))
    at = end
  }
  return words
}

// 3个企业合规服务站: the word between number and thing belongs to the number.
const dropMeasure = (word: string): string => word.replace(/^[个名项件条家次支场部](?=..)/, '')

/** An account that claims all of it is done. */
export const claimsAll =
  /全部|全面(?:完成|落实|建成|实现)|均(?:已)?(?:完成|落实|建成|实现)|圆满|100%|百分之百|\b(?:all|fully|completed|every|100 ?%)\b/i

/** A sentence that says something is not done. */
export const admitsGap =
  /(?:尚有|仍有|还有|尚余)[^。;]{0,40}(?:未|没有|不)|(?:尚未|仍未|没有|未能|未)(?:按期|如期|按时|全部|全面|及时){0,2}(?:完成|落实|动工|开工|建成|启动|实现|覆盖|配备|整改|到位|达标)|\b(?:not yet|still (?:not|to be)|remain(?:s|ed)? (?:unfinished|outstanding|incomplete)|has not|have not|failed to)\b/i

/** An account of something under way or still to come: it claims no end. */
const isUnderWay =
  /正在|未能|未完|暂未|暂缓|不再|转入|结转|继续|进行中|推进中|有序推进|稳步推进|加快推进|持续推进|启动|筹备|筹建|起草|征求意见|拟于|预计|计划于|部分|初步|\b(?:under ?way|in progress|continu(?:es?|ing)|began|started|drafting|is being|are being|so far|partly)\b/i

const saysDone =
  /完成|建成|实现|落实|出台|印发|制定|修订|公布|发布|建立|设立|成立|组建|上线|开通|投用|启用|办结|验收|达到|全部|开展|组织|举办|召开|审查|清理|化解|取消|新增|[0-9]|\b(?:completed|published|issued|adopted|launched|opened|set up|established|delivered|introduced|agreed|moved|recruited|appointed|trained|met|was|were|has been|have been)\b/i

/** True where an account reports the thing as done, rather than as begun, under way or not done. */
export const reportsDone = (folded: string): boolean =>
  claimsAll.test(folded) || (saysDone.test(folded) && !isUnderWay.test(folded) && !admitsGap.test(folded))
