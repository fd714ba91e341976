import { categoryRows } from '../../../exporters/glance/rows'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'
import { CopyText } from '../acting/copy-text'

/** A polite sentence for the staff: what one would rather not give, and the other way that this service has. */
export const action: Action = {
  id: 'staff',
  order: 20,
  appliesTo: (inspection) => inspection.findings.length > 0,
  View: ({ inspection }) => {
    const texts = useTexts()
    const needless = categoryRows(inspection).filter(
      ({ asking, necessity }) =>
        asking !== 'unasked' && (necessity === 'excessive' || necessity === 'prohibited_to_force'),
    )
    const list = texts.list(needless.slice(0, 4).map(({ category }) => texts.say(`categories.${category}`)))
    const other = `ui.act.staff.other.${inspection.scenario.id}`
    const text = texts.say(needless.length > 0 ? 'ui.act.staff.sentence' : 'ui.act.staff.plain', {
      list,
      other: texts.say(texts.knows(other) ? other : 'ui.act.staff.other.unknown'),
    })
    return <CopyText label={texts.say('ui.act.staff.title')} text={text} rows={4} />
  },
}
