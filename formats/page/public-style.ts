import { createHash } from 'node:crypto'

/** The style of public pages, in the page itself: one request draws it, and a policy names it by its hash. */
export const publicStyle = `
:root{--ink:#1b2129;--soft:#48515e;--mute:#616b79;--line:#dce0e6;--edge:#c3cad3;--blue:#0e54a3;--red:#b3161f;--green:#1a6b3c;--small:14px;--text:16px}
[data-mode=care]{--soft:#363d47;--mute:#444c57;--line:#a9b1bc;--edge:#7f8896;--blue:#0a417f;--red:#8f0f17;--green:#0f5230;--small:18px;--text:20px}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:#fff;color:var(--ink);font:var(--text)/1.6 "Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
h1,h2,p,ul{margin:0;padding:0}
ul{list-style:none}
a{color:var(--blue);text-underline-offset:3px}
a:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
.skip{position:absolute;left:-999px}
.skip:focus{position:static}
.wide{max-width:868px;margin:0 auto;padding:0 24px}
.serif,h1,.promise{font-family:"Source Han Serif SC","Noto Serif CJK SC","Songti SC",SimSun,serif}
.head{border-top:3px solid var(--red);border-bottom:1px solid var(--edge)}
.head .wide{display:flex;flex-wrap:wrap;gap:4px 14px;align-items:baseline;padding-top:13px;padding-bottom:13px}
.head b{font-size:20px;line-height:1.3}
.head nav{margin-left:auto;display:flex;gap:16px}
.small{font-size:var(--small);color:var(--soft)}
.mute{font-size:var(--small);color:var(--mute)}
h1{font-weight:700;font-size:34px;line-height:1.3;margin-top:34px;letter-spacing:.02em}
h2{font-size:16px;display:inline}
[data-mode=care] h2{font-size:22px}
.lead{font-size:18px;margin:8px 0 6px}
[data-mode=care] .lead{font-size:22px}
.note{font-size:var(--small);color:var(--soft)}
.figures{border-top:1px solid var(--ink);border-bottom:1px solid var(--edge);margin-top:22px;padding:16px 0 14px}
.share{display:flex;gap:16px;align-items:center;line-height:1.4}
.share b{font-size:46px;line-height:1}
.share span span{display:block;font-size:var(--small);color:var(--mute)}
.bar{display:block;width:100%;height:20px;margin:14px 0 8px}
.parts{display:flex;flex-wrap:wrap;gap:4px 26px;padding-bottom:8px}
.parts li{display:flex;gap:8px;align-items:baseline}
.parts svg{width:10px;height:10px}
.fulfilled{fill:#0e54a3}.partly{fill:#eaf1f9;stroke:#0e54a3;stroke-width:2}.notFulfilled{fill:#b3161f}.ongoing{fill:#4f9069}
.notApplicable{fill:#c3cad3}.carriedOver{fill:#48515e}.stopped{fill:#8a93a1}.open{fill:#fff;stroke:#7f8896;stroke-width:2}
.part{margin-top:24px}
.part>div{display:flex;flex-wrap:wrap;gap:12px;align-items:baseline;border-bottom:1px solid var(--ink);padding-bottom:7px}
.item{display:grid;grid-template-columns:minmax(0,330px) minmax(0,1fr);gap:0 32px;padding:16px 0;border-bottom:1px solid var(--line)}
.promise{font-size:18px;line-height:1.75}
[data-mode=care] .promise{font-size:22px}
.result{font-weight:700}
.good i{color:var(--green)}
.bad,.bad i{color:var(--red)}
i{font-style:normal}
.foot{border-top:1px solid var(--edge);padding:14px 0 32px;margin-top:24px;line-height:1.9}
.foot p a{margin-right:16px}
.list{padding:10px 0}
.list li{padding:5px 0}
@media (max-width:720px){
.wide{padding:0 16px}
h1{font-size:27px;margin-top:22px}
.lead{font-size:16px}
.item{grid-template-columns:minmax(0,1fr);gap:8px}
.parts{display:grid;grid-template-columns:1fr 1fr}
}
@media print{
@page{size:A4;margin:18mm 16mm}
nav,.skip,.foot p a{display:none}
a{color:inherit;text-decoration:none}
.item{break-inside:avoid;padding:9px 0}
.part>div{break-after:avoid}
svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`

const styleHash = createHash('sha256').update(publicStyle).digest('base64')

/** The content security policy of public pages: this style, and nothing else is loaded, run, sent or framed. */
export const publicPolicy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
