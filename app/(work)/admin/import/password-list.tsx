import type { Dictionary } from '@/i18n'

type Imported = { account: string; name: string; unitName: string; password: string }

/** First passwords of imported people, once: to print, or to save as a file that never leaves the browser. */
export function PasswordList({ people, words }: { people: readonly Imported[]; words: Dictionary['admin'] }) {
  const { import: text, people: names } = words
  const headings = [names.unit, names.name, names.account, names.password]
  const rows = people.map(({ unitName, name, account, password }) => [unitName, name, account, password])
  const file = `\uFEFF${[headings, ...rows].map((row) => row.map(quote).join(',')).join('\r\n')}`
  return (
    <>
      <p>
        <a className="button" href={`data:text/csv;charset=utf-8,${encodeURIComponent(file)}`} download={text.listFile}>
          {text.downloadList}
        </a>
      </p>
      <table className="table stack">
        <caption className="visually-hidden">{text.list}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ account, name, unitName, password }) => (
            <tr key={account}>
              <td data-label={names.unit} lang={langOf(unitName)}>
                {unitName}
              </td>
              <td data-label={names.name} lang={langOf(name)}>
                {name}
              </td>
              <td data-label={names.account}>{account}</td>
              <td data-label={names.password}>
                <code>{password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-small">{text.lost}</p>
    </>
  )
}

// Not by `Prose`: what an action gives back is drawn without scripts where no component of the browser can be.
const langOf = (text: string) => (/\p{Script=Han}/u.test(text) ? 'zh' : undefined)

// Text that a spreadsheet would take for a formula leaves as text.
const quote = (cell: string): string =>
  `"${(/^[=+\-@＝＋－＠\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`
