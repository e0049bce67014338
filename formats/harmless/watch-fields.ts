import { isFetchingField } from './field-code'

/** Looks at the codes of fields, however they are split over runs and lie within each other. */
export type FieldWatch = {
  begin: () => void
  code: (text: string) => void
  /** The code is whole: its result or its end follows. */
  turn: (isEnd: boolean) => boolean
  rest: () => boolean
}

/** `turn` and `rest` answer true where a field fetches, or has its own name made by another field, which only hides it. */
export function watchFields(): FieldWatch {
  const open: { code: string; isWhole: boolean; isNameMade: boolean }[] = [
    { code: '', isWhole: false, isNameMade: false },
  ]
  const isBad = ({ code, isNameMade }: { code: string; isNameMade: boolean }) => isNameMade || isFetchingField(code)
  return {
    begin: () => {
      const outer = open.at(-1)
      if (outer && open.length > 1 && !outer.isWhole && !outer.code.trim()) outer.isNameMade = true
      open.push({ code: '', isWhole: false, isNameMade: false })
    },
    code: (text) => {
      const field = open.at(-1)
      if (field) field.code += text
    },
    turn: (isEnd) => {
      const field = open.at(-1)
      if (!field) return false
      field.isWhole = true
      if (isEnd && open.length > 1) open.pop()
      return isBad(field)
    },
    rest: () => open.some(isBad),
  }
}
