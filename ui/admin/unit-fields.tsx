import { unitLengths } from '@/domain/admin/check-unit'
import { isInSubtree, type Unit, unitKinds } from '@/domain/unit'
import type { UnitNode } from '@/domain/unit-tree'
import type { Dictionary } from '@/i18n'
import { gap } from '@/i18n/glue'
import { Field } from '@/ui/elements/field/field'
import { listOptions } from '@/ui/elements/field/list-options'
import { Select } from '@/ui/elements/field/select'

type FieldsProps = {
  units: readonly UnitNode[]
  words: Dictionary
  unit?: Unit
  parentId?: string
}

/** What makes up a unit, for a new one (perhaps below `parentId`) or an existing one. */
export function UnitFields({ units, words, unit, parentId }: FieldsProps) {
  const { units: text, unitKinds: kindNames } = words.admin
  const { optional } = words.common
  const isRoot = unit ? unit.parentId === null : units.length === 0
  const parents = units.filter(({ path, active }) => active && !(unit && isInSubtree(path, unit.path)))
  return (
    <div className="columns-two">
      <Field
        name="name"
        label={text.name}
        hint={text.nameHint}
        defaultValue={unit?.name}
        maxLength={unitLengths.name}
      />
      <Field
        name="shortName"
        label={text.shortName}
        hint={text.shortNameHint}
        optional={optional}
        // Left empty it is the full name, and goes on to be it when that is changed.
        defaultValue={unit?.shortName === unit?.name ? '' : unit?.shortName}
        maxLength={unitLengths.shortName}
      />
      <Select
        name="kind"
        label={text.kind}
        options={listOptions(unitKinds, kindNames)}
        defaultValue={unit?.kind ?? (isRoot ? 'district' : 'department')}
      />
      <Select
        name="parentId"
        label={text.parent}
        hint={unit && !isRoot ? text.parentHint : undefined}
        empty={isRoot ? text.noParent : words.common.choose}
        options={isRoot ? [] : listUnitOptions(parents)}
        defaultValue={unit?.parentId ?? parentId}
      />
      <Field
        name="aliases"
        label={text.aliases}
        hint={text.aliasesHint}
        optional={optional}
        defaultValue={unit?.aliases.join(words.common.comma)}
      />
      <Field
        name="position"
        label={text.position}
        hint={text.positionHint}
        optional={optional}
        inputMode="numeric"
        defaultValue={unit?.position}
      />
    </div>
  )
}

/** Units as choices, the tree shown by leading spaces. */
export const listUnitOptions = (units: readonly UnitNode[]) =>
  units.map(({ id, shortName, depth }) => ({ value: id, label: `${gap.repeat(depth)}${shortName}` }))
