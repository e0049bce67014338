import type { Account } from '../account/account'

/** What only the foot of a government site says of itself. */
const sure =
  /网站标识码|ICP\s*(备|证)|网安备|版权所有|copyright\s*(©|\(c\)|\d{4})|^\s*(主办|承办)(单位)?\s*[：:].{2,30}(承办|主办|维护|技术支持)/i
const likely =
  /^\s*(主办|承办|协办|维护|管理|技术支持|运维)(单位)?\s*[：:]|^\s*(地址|邮编|电话|邮箱|传真|联系(我们|电话|方式))\s*[：:]|网站地图|隐私(声明|政策)|网站声明|关于我们|联系我们|建议使用.{0,20}(浏览|分辨率)|您是第.{0,12}位|政府网站找错|无障碍/
const longest = 120
const mostLines = 25
const mostBetween = 2

/** Leaves out the lines at the end of a page that speak of the site itself: 主办, 承办, 网站标识码, 备案号. */
export function dropSiteFoot(lines: string[], account: Account): string[] {
  const from = Math.max(lines.length - mostLines, 0)
  const first = lines.findIndex((line, index) => index >= from && isFootLine(line) && restIsFoot(lines, index))
  if (first < 0) return lines
  account.stand(first + 1)
  for (const line of lines.slice(first)) account.leave('site', line)
  return lines.slice(0, first)
}

const isFootLine = (line: string): boolean =>
  line.length <= longest && (sure.test(line) || (likely.test(line) && !/[。；]/.test(line)))

/** From here on the site is spoken of, but for a short line or two between. */
function restIsFoot(lines: string[], first: number): boolean {
  let between = 0
  let isSure = false
  for (const line of lines.slice(first)) {
    isSure ||= sure.test(line)
    between = isFootLine(line) ? 0 : between + 1
    if (between > mostBetween || (between > 0 && /[。；]|.{40}/.test(line))) return false
  }
  return isSure
}
