import { Prose } from './prose'

type Column = string | { name: string; look: string }

type HeadProps = { caption?: string; columns: readonly Column[]; deeds?: string }

/** The head of a table, and for screen readers what it is a table of: the names of its columns, numbers with the `look` of their cells; that of `deeds` is for screen readers alone. */
export function TableHead({ caption, columns, deeds }: HeadProps) {
  return (
    <>
      {caption && (
        <caption className="visually-hidden">
          <Prose>{caption}</Prose>
        </caption>
      )}
      <thead>
        <tr>
          {columns.map((column) => {
            const { name, look } = typeof column === 'string' ? { name: column } : column
            return (
              <th key={name} scope="col" className={look}>
                <Prose>{name}</Prose>
              </th>
            )
          })}
          {deeds && (
            <th scope="col">
              <span className="visually-hidden">{deeds}</span>
            </th>
          )}
        </tr>
      </thead>
    </>
  )
}
