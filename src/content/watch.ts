import { refreshConsents } from './consent'
import { watchDeadButtons } from './dead-buttons'
import { forgetHidden, refreshDialogs } from './dialogs'
import { isInDocument, parentOf, upFrom } from './dom'
import { tellNewFields } from './field-facts'
import { touchFields } from './field-rows'
import { refreshFields } from './fields'
import { drain, finishNow, inIdleTime, restNeeded, work } from './idle'
import { shared } from './isolated'
import { knownFields, retireFields } from './known-fields'
import { forget } from './memo'
import { scan } from './scan'
import { laterRoots } from './shadow'

const ATTRIBUTES =
  'class hidden style disabled aria-disabled required aria-required aria-invalid aria-hidden open type name placeholder readonly'.split(
    ' ',
  )
/** Lets a burst of changes come to its end. */
const SOON = 60
const FIRST_PAUSE = 250
/** A page that never rests is looked at less and less often. */
const LONGEST_PAUSE = 2000
const WHILE_LOADING = 600
/** More changes than this between two looks cost more to follow than to look at the whole page again. */
const FLOOD = 4000

type Root = Element | Document | ShadowRoot

const added = new Set<Root>()
const changed = new Set<Element>()
const shadowRoots = new Set<WeakRef<ShadowRoot>>()
/** Before the parser is done, the page is looked at by the clock: following it node by node would cost more. */
let isFollowing = false
let isScanning = false
let isRefreshDue = false
/** All is to be read again, changed or not. */
let isAsked = false
let lastRefresh = 0
let pause = FIRST_PAUSE
let timer: ReturnType<typeof setTimeout> | undefined
let watched: (root: ShadowRoot) => void = () => {}
let settled: () => void = () => {}

const hasAddedAncestor = (node: Root, all: ReadonlySet<Root>): boolean => {
  if (node instanceof Element) for (const at of upFrom(parentOf(node), Infinity)) if (all.has(at)) return true
  return false
}

function* scanAdded(): Generator<void, void, void> {
  // Before what takes their place is met.
  retireFields()
  const roots = [...added]
  const all = new Set(added)
  added.clear()
  for (const root of roots) {
    if (root instanceof Element && (!isInDocument(root) || hasAddedAncestor(root, all))) continue
    yield* scan(root, enter)
  }
  for (const element of changed) {
    touchFields(element)
    yield
  }
  isRefreshDue ||= changed.size > 0
  changed.clear()
}

function* refresh(): Generator<void, void, void> {
  const all = isAsked
  isAsked = false
  isRefreshDue = false
  lastRefresh = performance.now()
  for (const root of laterRoots(all)) enter(root)
  yield* refreshFields(all)
  refreshConsents()
  if (knownFields().length === 0) return
  watchDeadButtons()
  yield
  shared()?.seeComplaints?.()
}

/** Takes a shadow root into the watch: it has its own mutations and its own events. */
const enter = (root: ShadowRoot): void => {
  shadowRoots.add(new WeakRef(root))
  if (isFollowing) observer.observe(root, OPTIONS)
  watched(root)
  added.add(root)
}

/** Begins to follow the page's changes, or begins again after a flood. What it was until now is looked at as a whole. */
const follow = (): void => {
  if (document.readyState === 'loading') {
    added.add(document)
    return
  }
  if (isFollowing) return
  isFollowing = true
  observer.observe(document, OPTIONS)
  added.clear()
  added.add(document)
  for (const reference of shadowRoots) {
    const root = reference.deref()
    if (root?.isConnected) {
      observer.observe(root, OPTIONS)
      added.add(root)
    } else shadowRoots.delete(reference)
  }
}

const isRested = (): boolean => performance.now() - lastRefresh >= pause

const look = async (): Promise<void> => {
  forget()
  follow()
  do await inIdleTime(scanAdded())
  while (added.size > 0)
  retireFields()
  await inIdleTime(tellNewFields())
  await inIdleTime(refreshDialogs())
  if (isAsked || (isRefreshDue && isRested())) {
    pause = Math.min(pause * 1.5, LONGEST_PAUSE)
    await inIdleTime(refresh())
  } else if (!isRefreshDue && isRested()) pause = FIRST_PAUSE
}

const go = async (): Promise<void> => {
  if (isScanning) return
  isScanning = true
  do await look()
  while (isAsked)
  isScanning = false
  settled()
  if (added.size > 0 || changed.size > 0 || isRefreshDue || !isFollowing) plan()
}

const plan = (): void => {
  if (timer !== undefined) return
  const isNew = added.size > 0 || changed.size > 0
  const due =
    document.readyState === 'loading'
      ? WHILE_LOADING
      : isNew
        ? SOON
        : Math.max(SOON, lastRefresh + pause - performance.now())
  timer = setTimeout(
    () => {
      timer = undefined
      void go()
    },
    Math.max(due, Math.min(restNeeded(), LONGEST_PAUSE)),
  )
}

const OPTIONS: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES }

const note = (records: MutationRecord[]): void => {
  if (records.length > 0) {
    forget()
    forgetHidden()
  }
  for (const { type, target, addedNodes } of records) {
    if (target instanceof Element) changed.add(target)
    if (type === 'attributes') continue
    for (const node of addedNodes) {
      if (node instanceof Element) added.add(node)
      // Words put into an element that was there before: read the element again.
      else if (node.nodeType === Node.TEXT_NODE && target instanceof Element) added.add(target)
    }
  }
  if (added.size + changed.size < FLOOD) return
  observer.disconnect()
  isFollowing = false
  added.clear()
  changed.clear()
}

const observer = new MutationObserver((records) => {
  note(records)
  plan()
})

const start = (): void => {
  clearTimeout(timer)
  timer = undefined
  void go()
}

/** Watches the document from its first element on. `onRoot` hears of each shadow root, `onSettled` after each round of scanning. */
export const watchDocument = (onRoot: (root: ShadowRoot) => void, onSettled: () => void): void => {
  watched = onRoot
  settled = onSettled
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true })
  plan()
}

/** Rounds of a look and of one that was already under way; a page that changes all the time has no end of them. */
const MAX_TURNS = 40

/** Looks at the whole page once more, now and to the end. */
export const scanNow = async (): Promise<void> => {
  isAsked = true
  void go()
  for (let turn = 0; isScanning && turn < MAX_TURNS; turn++) {
    finishNow()
    await Promise.resolve()
  }
}

/** What a person is about to answer must be seen first; a frame has sixteen milliseconds, and the page needs most of them. */
const BEFORE_AN_ACT = 8

/**
 * Sees at once what has changed and was not looked at yet: the next moment the person presses or types, and the page is
 * another. Stops after some milliseconds; what then remains is looked at in idle time as ever.
 */
export const lookNow = (): void => {
  note(observer.takeRecords())
  follow()
  if (added.size + changed.size === 0 && !isScanning && !isRefreshDue) return
  const deadline = performance.now() + BEFORE_AN_ACT
  work(deadline)
  const isNews = added.size > 0
  const isDone = (run: Generator<void, void, void>): boolean => {
    if (drain(run, deadline)) return true
    void inIdleTime(run)
    plan()
    return false
  }
  if (!isDone(scanAdded())) return
  retireFields()
  if (!isDone(tellNewFields()) || !isDone(refreshDialogs())) return
  if (!isNews && !isRefreshDue) return
  refreshConsents()
  watchDeadButtons()
  if (isRefreshDue && isDone(refreshFields())) plan()
}

/** Looks again soon, after something that leaves no mutation: a press, a focus, a value. */
export const lookAgain = (): void => {
  isRefreshDue = true
  plan()
}
