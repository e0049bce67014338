import { readWords } from '@/app/locale'
import { titleOf } from '@/app/title-of'

export const generateMetadata = titleOf((words) => words.account.browser.title)

/** Which browsers work and how to switch an older one; open to everyone, plain text. */
export default async function BrowserPage() {
  const text = (await readWords()).words.account.browser
  return (
    <main className="door" id="main">
      <h1>{text.title}</h1>
      <p className="soft">{text.lead}</p>
      <ul className="help__lines">
        {text.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        <a href="/login">{text.back}</a>
      </p>
    </main>
  )
}
