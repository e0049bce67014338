import type { CheckedRow } from '@/domain/plan/assignment/check-row'
import type { CellTexts } from '@/domain/plan/assignment/columns'
import type { AssignmentGrid, GridRow } from '@/usecases/plan/assignment/view-assignment-grid'

/** What the script of the grid is given. */
export type GridData = Pick<
  AssignmentGrid,
  'rows' | 'offers' | 'headUnitIds' | 'needsHead' | 'today' | 'special' | 'openSentences' | 'directors' | 'stamp'
> & { reportId: string }

/** A row with what was typed into it, and what is to be said of that. */
export type LiveRow = { row: GridRow; texts: CellTexts; checked: CheckedRow }
