import type { Letter, LetterLine, LetterPart, Tone } from './letter'

const [ink, soft, faint, line, edge, blue, red, amber] = [
  '#1b2129',
  '#48515e',
  '#616b79',
  '#dce0e6',
  '#c3cad3',
  '#0e54a3',
  '#b3161f',
  '#845400',
]
const sans = `'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',Arial,sans-serif`
const serif = `'Noto Serif CJK SC','Songti SC',SimSun,serif`
const colours: Record<Tone, string> = { plain: ink, red, amber }

/** A mail as a page: tables and styles in place, which is what mail programs draw; no picture, nothing fetched. */
export function writeLetterHtml(letter: Letter): string {
  const { language, subject, greeting, paragraphs, parts, button, foot } = letter
  const cell = `padding:16px 24px 20px;font:15px/1.6 ${sans};color:${ink}`
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;background:#eef1f4;padding:24px 8px">
<table role="presentation" align="center" width="640" cellspacing="0" cellpadding="0" style="width:100%;max-width:640px;background:#fff;border:1px solid ${edge}"><tr><td style="${cell}">
${writeHead(letter)}
<p style="margin:8px 0 0">${escapeHtml(greeting)}</p>
${paragraphs.map((each) => `<p style="margin:12px 0 0">${escapeHtml(each)}</p>`).join('\n')}
${parts.map(writePart).join('\n')}
<p style="margin:20px 0 0"><a href="${escapeHtml(button.address)}" style="display:inline-block;background:${blue};color:#fff;font-weight:700;text-decoration:none;padding:7px 18px;border-radius:4px">${escapeHtml(button.text)}</a></p>
<p style="margin:14px 0 0;font-size:13px;color:${faint}">${escapeHtml(foot.before)}${writeLink(foot.address, foot.link, true)}${escapeHtml(foot.after)}</p>
</td></tr></table></body></html>
`
}

const writeHead = ({ brand, body }: Letter): string =>
  `<p style="margin:0;border-top:3px solid ${red};padding-top:10px;font-size:14px;color:${soft}"><b style="font:700 22px/1.3 ${serif};color:${ink}">${escapeHtml(brand)}</b>&#8195;${escapeHtml(body)}</p>`

function writePart({ title, count, lines, more }: LetterPart): string {
  const after = more ? `<p style="margin:6px 0 0;font-size:13px;color:${faint}">${escapeHtml(more)}</p>` : ''
  return `<h2 style="margin:18px 0 0;padding-bottom:4px;border-bottom:1px solid ${ink};font-size:16px">${escapeHtml(title)}<span style="font-weight:400;font-size:13px;color:${faint}">&#8194;${escapeHtml(count)}</span></h2>
<table role="presentation" width="100%" cellspacing="0" cellpadding="0">${lines.map(writeLine).join('')}</table>${after}`
}

function writeLine({ tag, tone, text, address, small }: LetterLine): string {
  const rule = `border-bottom:1px solid ${line};padding:7px 0;vertical-align:top;line-height:1.5`
  return `<tr><td width="136" style="${rule};width:136px;padding-right:8px;font-weight:700;color:${colours[tone]}">${escapeHtml(tag)}</td><td style="${rule}">${writeLink(address, text, false)}<br><span style="font-size:13px;color:${faint}">${escapeHtml(small)}</span></td></tr>`
}

const writeLink = (address: string, text: string, isUnderlined: boolean): string =>
  `<a href="${escapeHtml(address)}" style="color:${blue};text-decoration:${isUnderlined ? 'underline' : 'none'}">${escapeHtml(text)}</a>`

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
