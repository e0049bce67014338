/** What a person says of a line of the comparison: write what the sheet says, or leave what is stored. */
export const editedAnswers = ['take', 'leave'] as const
export type EditedAnswer = (typeof editedAnswers)[number]
/** All that is said of an edited sheet on the way back; it stands in the address, and nothing is written before the end. */
export type EditedChoices = {
  /** By the place of the line: `sheet.row.field`. */
  answers: ReadonlyMap<string, EditedAnswer>
  /** Leaves everything that has to be decided still. */
  leaves: boolean
  page: number
}

const mostAnswers = 2_000

/** Reads the choices of an address; what it says wrongly counts as not said. */
export function readEditedChoices(search: URLSearchParams): EditedChoices {
  const answers = [...search].flatMap(([name, value]): [string, EditedAnswer][] => {
    const answer = editedAnswers.find((each) => each === value)
    return answer && /^a\.\d+\.\d+\.\w+$/.test(name) ? [[name.slice(2), answer]] : []
  })
  const page = Number(/^\d{1,4}$/.exec(search.get('page') ?? '')?.[0] ?? 1)
  return {
    answers: new Map(answers.slice(0, mostAnswers)),
    leaves: search.get('leave') === '1',
    page: Math.max(1, page),
  }
}
