import type { PageLink, PagePart, PagePromise, PageSection, PublicPage } from './public-page'
import { publicStyle } from './public-style'

/** A public page as HTML: no script, nothing fetched but itself. */
export function writePublicHtml(page: PublicPage): string {
  const { language, textLanguage, isCare, skip, title, heading, lead, notes, figures, sections, lists } = page
  return `<!doctype html>
<html lang="${escapeHtml(language)}"${isCare ? ' data-mode="care"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${publicStyle}</style></head>
<body><a class="skip" href="#main">${escapeHtml(skip)}</a>
${writeHead(page)}
<main class="wide" id="main">
<h1>${escapeHtml(heading)}</h1>
<p class="lead">${escapeHtml(lead)}</p>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}
${figures ? writeFigures(figures) : ''}
<div lang="${escapeHtml(textLanguage)}">
${sections.map(writeSection).join('\n')}
</div>
${lists.map(writeList).join('\n')}
${writeFoot(page)}
</main></body></html>
`
}

const writeHead = ({ body, about, links }: PublicPage): string =>
  `<header class="head"><div class="wide"><b class="serif">${escapeHtml(body)}</b><span class="small">${escapeHtml(about)}</span><nav class="small">${links.map(writeLink).join('')}</nav></div></header>`

function writeFigures({ percent, share, left, parts, sums }: NonNullable<PublicPage['figures']>): string {
  const keys = parts.map(
    ({ look, name, count }) =>
      `<li><svg aria-hidden="true"><rect class="${look}" width="10" height="10"/></svg>${escapeHtml(name)} <b>${count}</b></li>`,
  )
  return `<section class="figures"><p class="share"><b>${escapeHtml(percent)}</b><span>${escapeHtml(share)}<span>${escapeHtml(left)}</span></span></p>
${writeBar(parts)}
<ul class="parts">${keys.join('')}</ul>
${sums.map((sum) => `<p class="mute">${escapeHtml(sum)}</p>`).join('\n')}</section>`
}

const [width, height, space] = [820, 20, 2]

// Each part as wide as its share of what is left beside the gaps.
function writeBar(parts: PagePart[]): string {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const room = width - space * (parts.length - 1)
  let at = 0
  const pieces = parts.map(({ look, count }) => {
    const wide = total ? (room * count) / total : 0
    const piece = `<rect class="${look}" x="${at.toFixed(1)}" width="${wide.toFixed(1)}" height="${height}"/>`
    at += wide + space
    return piece
  })
  return `<svg class="bar" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">${pieces.join('')}</svg>`
}

const writeSection = ({ heading, count, promises }: PageSection): string =>
  `<section class="part"><div><h2>${escapeHtml(heading)}</h2><span class="mute">${escapeHtml(count)}</span></div><ul>${promises.map(writePromise).join('')}</ul></section>`

const marks: Record<PagePromise['look'], string> = { good: '\u25c6', bad: '\u25c6', plain: '\u25cb' }

const writePromise = ({ promise, look, result, unit, text }: PagePromise): string =>
  `<li class="item"><p class="promise">${escapeHtml(promise)}</p><div><p class="result ${look}"><i aria-hidden="true">${marks[look]}</i> ${escapeHtml(result)}</p>${text ? `<p>${escapeHtml(text)}</p>` : ''}<p class="mute">${escapeHtml(unit)}</p></div></li>`

const writeList = ({ heading, links }: PublicPage['lists'][number]): string =>
  `<section class="part"><div><h2>${escapeHtml(heading)}</h2></div><ul class="list">${links.map((link) => `<li>${writeLink(link)}</li>`).join('')}</ul></section>`

const writeFoot = ({ foot, footLinks }: PublicPage): string =>
  `<footer class="foot small">${footLinks.length ? `<p>${footLinks.map(writeLink).join('')}</p>` : ''}${foot.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</footer>`

const writeLink = ({ to, text }: PageLink): string => `<a href="${escapeHtml(to)}">${escapeHtml(text)}</a>`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
