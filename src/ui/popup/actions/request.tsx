import { useState } from 'preact/hooks'
import { contactOf, RIGHTS, type Right, writeRequest } from '../../../exporters/operator-request'
import { useTexts } from '../../shared/words'
import type { Action } from '../acting/action'
import { CopyText } from '../acting/copy-text'

/** A request to the operator, from what was seen; the person sends it. */
export const action: Action = {
  id: 'request',
  order: 60,
  appliesTo: ({ transmissions }) => transmissions.some(({ items }) => items.length > 0),
  View: ({ inspection }) => {
    const texts = useTexts()
    const [rights, setRights] = useState<readonly Right[]>(RIGHTS)
    const contact = contactOf(inspection)
    const toggle = (right: Right) => () =>
      setRights(RIGHTS.filter((one) => (one === right ? !rights.includes(one) : rights.includes(one))))
    return (
      <>
        <p>{contact ? texts.say('ui.act.request.contact', { contact }) : texts.say('ui.act.request.noContact')}</p>
        <fieldset>
          <legend>{texts.say('ui.act.request.which')}</legend>
          {RIGHTS.map((right) => (
            <label key={right} class="sure">
              <input type="checkbox" checked={rights.includes(right)} onChange={toggle(right)} />{' '}
              {texts.say(`ui.act.request.${right}`)}
            </label>
          ))}
        </fieldset>
        {rights.length > 0 && (
          <CopyText
            label={texts.say('ui.act.request.title')}
            text={writeRequest(inspection, rights, texts)}
            rows={10}
          />
        )}
      </>
    )
  },
}
