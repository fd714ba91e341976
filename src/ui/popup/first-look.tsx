import type { Glance } from '../../core/model/glance'
import { CategoryTable } from './category-table'
import { Head, Sentence } from './head'

/**
 * What is read first, from the words that are kept with the tab: neither the document nor the texts of the whole product
 * are waited for. Everything stands where the full screen has it, and can be pressed once that has come.
 */
export const FirstLook = ({ glance }: { glance: Glance }) => {
  const { actions } = glance
  return (
    <>
      <Head glance={glance}>
        <p class="scenario">
          <span class="scenario-name">{glance.scenario}</span>
        </p>
        <p class="site-switch">
          <span class="knob" /> {glance.off}
        </p>
      </Head>
      <main aria-busy="true">
        <Sentence glance={glance} />
        <CategoryTable glance={glance} detail={null} />
      </main>
      <nav class="actions" aria-label={actions.group}>
        {[actions.advice, actions.report, actions.evidence].map((name) => (
          <button key={name} type="button" class="button" disabled>
            {name}
          </button>
        ))}
      </nav>
    </>
  )
}
