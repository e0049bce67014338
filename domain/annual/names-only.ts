/** Words that carry a statement of the ledger and claim nothing themselves. */
const frame = new RegExp(
  [
    '该项工作|该任务|该事项|该项|本项|各项任务|各项工作|此项|任务|事项|工作|目前|现已|经|由',
    '较?原定(?:时限|期限|时间|日期)?|较计划|比原定|限期|期限|时限|应于|截止|截至|要求',
    '公布|公开|发布|印发|出台|办结|建成|上线|报送|完成|提交|上报|认定|确认|销号|办理|进度|累计|共',
    '已经|已|于|在|的|了|为|至|到|才|仅|均|前|后|年|予以|由于',
  ].join('|'),
  'g',
)
const frameEnglish = new Set(
  (
    'the this that it its list of a an on in by at to was were is are has have been and but than only task tasks commitment work ' +
    'published issued completed done closed confirmed submitted late later days day due deadline originally planned set for so far percent'
  ).split(' '),
)
/** Every longer piece is made of these. */
const pieces = [2, 3]
const shortestStem = 4

/** True of words that do nothing but name a thing by its own names, or carry what is said of it. */
export function namesOnly(words: string, names: readonly string[]): boolean {
  const own = names.join('\n').normalize('NFKC').toLowerCase()
  if (/\d/.test(words)) return false
  const latin = words.toLowerCase().match(/[a-z]+/g) ?? []
  const han = words.replace(frame, ' ').match(/\p{Script=Han}+/gu) ?? []
  return latin.every((word) => isOwnWord(word, own)) && han.every((run) => isOwnRun(run, own))
}

const isOwnWord = (word: string, own: string): boolean =>
  frameEnglish.has(word) ||
  (word.length >= shortestStem && own.includes(word.slice(0, Math.max(shortestStem, word.length - 3))))

/** True of a run of characters made of pieces of the names, each of two characters or more. */
function isOwnRun(run: string, own: string): boolean {
  const reached = new Set([0])
  for (let from = 0; from < run.length; from++)
    if (reached.has(from))
      for (const end of pieces.map((length) => from + length))
        if (end <= run.length && own.includes(run.slice(from, end))) reached.add(end)
  return reached.has(run.length)
}
