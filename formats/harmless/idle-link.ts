/**
 * Whether what a part points to outside of its file may stay: a link to click, a template on somebody's own disk (Normal.dotm, Normal.wpt), a
 * picture on a web site or a disk. Nothing here follows them. What Word itself would fetch with a person's password (a network share) or
 * run (a template from elsewhere) stays refused.
 */
export function isIdleLink(type: string, target: string): boolean {
  if (/\/hyperlink$/i.test(type)) return true
  if (/\/attachedTemplate$/i.test(type)) return isOnDisk(target)
  return /\/image$/i.test(type) && (isOnDisk(target) || /^https?:\/\/[^\\]/i.test(target.trim()))
}

function isOnDisk(target: string): boolean {
  const path = decode(target.trim())
  if (/^file:/i.test(path)) return /^file:\/\/(localhost)?\/[^/\\]/i.test(path) || /^file:\/?[a-z]:[\\/]/i.test(path)
  if (/^[a-z]:[\\/]/i.test(path)) return true
  return path !== '' && !/^([a-z][a-z0-9+.-]*:|\\\\|\/\/|\\\/|\/\\)/i.test(path)
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}
