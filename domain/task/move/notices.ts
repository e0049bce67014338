/** Somebody to be told; `to` names a group that the saving side resolves to people. */
export type NoticeGroup =
  | 'leadUnit'
  | 'handler'
  | 'leadHeads'
  | 'coordinators'
  | 'directors'
  | 'leaders'
  | 'supportingUnits'
/** A group, one person, or the people of one unit by id. */
export type Told = NoticeGroup | { userId: string } | { unitId: string }
/** What is told of a change, and to whom; the saving side adds title, number and who made it. */
export type Tell = { to: readonly Told[]; kind: string; facts?: Record<string, string> }
