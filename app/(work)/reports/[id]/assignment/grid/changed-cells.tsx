import type { Grid } from './use-grid'

/** The changed cells as fields of the form; what cannot be saved yet goes under a name that only what is kept unsent reads. */
export function ChangedCells({ grid, editing }: { grid: Grid; editing: string | null }) {
  const { rows, state, wrong, contested } = grid
  const held = [...wrong, ...contested]
  const names = Object.keys(state.edits)
  const changed = rows.filter(({ row }) => names.some((name) => name.endsWith(`.${row.id}`)))
  return (
    <>
      {changed.map(({ row }) => (
        <Kept key={row.id} name={`version.${row.id}`} text={String(versionOf(grid, row.id, row.version))} />
      ))}
      {Object.entries(state.edits)
        .filter(([name]) => name !== editing)
        .map(([name, { text }]) => (
          <Kept key={name} name={held.includes(name) ? `kept.${name}` : name} text={text} />
        ))}
    </>
  )
}

/** Over a row with a conflict that nobody has settled, the version that its cells were typed over. */
function versionOf({ state, contested }: Grid, id: string, version: number): number {
  const name = contested.find((each) => each.endsWith(`.${id}`))
  return (name ? state.edits[name]?.version : undefined) ?? version
}

// No input of type "hidden", which drafts leave out.
const Kept = ({ name, text }: { name: string; text: string }) => (
  <textarea hidden readOnly tabIndex={-1} name={name} value={text} />
)
