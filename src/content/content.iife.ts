import { runtime } from './api'
import { touchConsents } from './consent'
import type { Control } from './controls'
import { deliver, setLeaving } from './delivery'
import { answerDialog } from './dialogs'
import { prove } from './field-facts'
import { addField } from './fields'
import { finishNow, inIdleTime } from './idle'
import { share } from './isolated'
import { knownFields, placeOf } from './known-fields'
import { hearHooks } from './page-records'
import { readPage } from './page-text'
import { beginPage, hasMoved, tellPage } from './pages'
import { answerRequests } from './requests'
import { isTop, seen } from './session'
import { seeClick, seeSubmit } from './submit'
import { seeInput } from './typed'
import { lookAgain, lookNow, scanNow, watchDocument } from './watch'
import { finishLoads } from './witness'

/** After the page's words have been told, how long until they may be told again; doubled each time. */
const FIRST_REST = 800
const LONGEST_REST = 15_000

let rest = FIRST_REST
let reader: ReturnType<typeof setTimeout> | undefined

const readSoon = (): void => {
  if (!isTop || reader !== undefined || document.readyState === 'loading') return
  reader = setTimeout(() => {
    reader = undefined
    rest = Math.min(rest * 2, LONGEST_REST)
    void inIdleTime(readPage(), 'later')
  }, rest)
}

let address = location.href

const seeMove = (): void => {
  if (!isTop || location.href === address) return
  const before = address
  address = location.href
  if (!hasMoved(before)) return
  rest = FIRST_REST
  // The new page's title follows its address.
  setTimeout(tellPage, 300)
  lookAgain()
  readSoon()
}

const onPress = (event: Event): void => {
  if (!event.isTrusted) return
  const path = event.composedPath()
  touchConsents(path)
  answerDialog(path)
  seeClick(path)
  lookAgain()
}

/** Before a finger or the keyboard changes anything. */
const onApproach = (event: Event): void => {
  if (event.isTrusted) lookNow()
}

const onInput = (event: Event): void => seeInput(event.composedPath()[0])

/** Events of one root. Those that stop at a shadow root's border, and closed roots, are heard inside it. */
const listenIn = (root: EventTarget): void => {
  root.addEventListener('input', onInput, true)
  root.addEventListener('change', onInput, true)
  root.addEventListener('submit', seeSubmit, true)
}

const listenInWindow = (): void => {
  listenIn(window)
  addEventListener('pointerdown', onApproach, true)
  addEventListener('focusin', onApproach, true)
  addEventListener('click', onPress, true)
  addEventListener('pagehide', leave, true)
  addEventListener('pageshow', comeBack, true)
  addEventListener('popstate', seeMove, true)
  addEventListener('hashchange', seeMove, true)
}

const leave = (): void => {
  finishNow()
  tellPage()
  finishLoads()
  setLeaving(true)
}

const comeBack = (): void => setLeaving(false)

const onSettled = (): void => {
  // document.open() removes every listener of the window; adding one that is there changes nothing.
  listenInWindow()
  seeMove()
  readSoon()
}

const take = (control: Control): void => {
  addField(control)
  lookAgain()
}

share({ placeOf, fields: knownFields, take, prove, stop: hearHooks(), deliver })

// A script that says that we are off here runs after this one and before the page has its first element.
new MutationObserver((_, waiting) => {
  waiting.disconnect()
  if (!runtime()) return
  listenInWindow()
  answerRequests(async () => {
    await scanNow()
    if (isTop) {
      tellPage()
      void inIdleTime(readPage(), 'later')
      finishNow()
    }
  })
  if (isTop) {
    beginPage()
    document.addEventListener('DOMContentLoaded', tellPage)
    document.addEventListener('visibilitychange', () => deliver(seen({ kind: 'visibility', hidden: document.hidden })))
    addEventListener('load', readSoon)
    const { navigation } = window as { navigation?: EventTarget }
    navigation?.addEventListener('currententrychange', seeMove)
  }
  watchDocument(listenIn, onSettled)
}).observe(document, { childList: true, subtree: true })
