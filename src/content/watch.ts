import { refreshConsents } from './consent'
import { isDialogPart, refreshDialogs } from './dialogs'
import { isInDocument, isMatch, parentOf } from './dom'
import { knownFields, refreshFields, retireFields, tellField, tellNewFields, touchesFields } from './fields'
import { drain, finishNow, inIdleTime, work } from './idle'
import { scan } from './scan'
import { laterRoots } from './shadow'
import { TOAST, watchComplaints, watchDeadButtons } from './validation'

const ATTRIBUTES = [
  'class',
  'hidden',
  'style',
  'disabled',
  'aria-disabled',
  'required',
  'aria-required',
  'aria-checked',
  'aria-invalid',
  'aria-hidden',
  'open',
  'checked',
  'type',
  'name',
  'placeholder',
  'readonly',
  'contenteditable',
  'role',
]
/** Lets a burst of changes come to its end. */
const SOON = 60
const FIRST_PAUSE = 250
/** A page that never rests is looked at less and less often. */
const LONGEST_PAUSE = 2000
const WHILE_LOADING = 600
const MAX_CHANGED = 200

type Root = Element | Document | ShadowRoot

const added = new Set<Root>()
const changed = new Set<Element>()
let isScanning = false
let isRefreshDue = false
let lastRefresh = 0
let pause = FIRST_PAUSE
let timer: ReturnType<typeof setTimeout> | undefined
let watched: (root: ShadowRoot) => void = () => {}
let settled: () => void = () => {}

const hasAddedAncestor = (node: Root, all: ReadonlySet<Root>): boolean => {
  if (!(node instanceof Element)) return false
  for (let at = parentOf(node); at; at = parentOf(at)) if (all.has(at)) return true
  return false
}

function* scanAdded(): Generator<void, void, void> {
  const roots = [...added]
  const all = new Set(added)
  added.clear()
  for (const root of roots) {
    if (root instanceof Element && (!isInDocument(root) || hasAddedAncestor(root, all))) continue
    yield* scan(root, enter)
  }
  for (const element of [...changed]) {
    if (touchesFields(element) || isDialogPart(element) || isMatch(element, TOAST)) isRefreshDue = true
    yield
  }
  changed.clear()
}

function* refresh(): Generator<void, void, void> {
  isRefreshDue = false
  lastRefresh = performance.now()
  for (const root of laterRoots()) enter(root)
  yield* refreshFields()
  refreshConsents()
  if (knownFields().length === 0) return
  watchDeadButtons()
  yield
  watchComplaints()
}

/** Takes a shadow root into the watch: it has its own mutations and its own events. */
const enter = (root: ShadowRoot): void => {
  observer.observe(root, OPTIONS)
  watched(root)
  added.add(root)
}

const isRested = (): boolean => performance.now() - lastRefresh >= pause

const go = async (mustRefresh = false): Promise<void> => {
  if (isScanning) return
  isScanning = true
  do await inIdleTime(scanAdded())
  while (added.size > 0)
  retireFields()
  await inIdleTime(tellNewFields())
  await inIdleTime(refreshDialogs())
  if (isRefreshDue && (mustRefresh || isRested())) {
    pause = Math.min(pause * 1.5, LONGEST_PAUSE)
    await inIdleTime(refresh())
  } else if (!isRefreshDue && isRested()) pause = FIRST_PAUSE
  isScanning = false
  settled()
  if (added.size > 0 || changed.size > 0 || isRefreshDue) plan()
}

const plan = (): void => {
  if (timer !== undefined) return
  const isNew = added.size > 0 || changed.size > 0
  const delay =
    document.readyState === 'loading'
      ? WHILE_LOADING
      : isNew
        ? SOON
        : Math.max(SOON, lastRefresh + pause - performance.now())
  timer = setTimeout(() => {
    timer = undefined
    void go()
  }, delay)
}

const OPTIONS: MutationObserverInit = { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES }

const note = (records: MutationRecord[]): void => {
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') {
      if (changed.size < MAX_CHANGED) changed.add(target as Element)
      else isRefreshDue = true
      continue
    }
    for (const node of addedNodes) {
      if (node instanceof Element) added.add(node)
      // Words put into an element that was there before: read the element again.
      else if (node.nodeType === Node.TEXT_NODE && target instanceof Element) added.add(target)
    }
    if (addedNodes.length + removedNodes.length > 0 && target instanceof Element && changed.size < MAX_CHANGED)
      changed.add(target)
  }
}

const observer = new MutationObserver((records) => {
  note(records)
  if (added.size + changed.size > 0) plan()
})

/** Watches the document from its first element on. `onRoot` hears of each shadow root, `onSettled` after each round of scanning. */
export const watchDocument = (onRoot: (root: ShadowRoot) => void, onSettled: () => void): void => {
  watched = onRoot
  settled = onSettled
  observer.observe(document, OPTIONS)
  if (document.documentElement) added.add(document.documentElement)
  document.addEventListener('DOMContentLoaded', () => void go(), { once: true })
  plan()
}

/** Looks at the page once more, now and to the end. */
export const scanNow = async (): Promise<void> => {
  for (const root of laterRoots()) enter(root)
  isRefreshDue = true
  const round = go(true)
  for (let turn = 0; turn < 6; turn++) {
    finishNow()
    await Promise.resolve()
  }
  await Promise.race([round, new Promise((resolve) => setTimeout(resolve, 1000))])
  for (const field of knownFields()) tellField(field)
}

/** What a person is about to answer must be seen first; a frame has sixteen milliseconds, and the page needs most of them. */
const BEFORE_AN_ACT = 8

/**
 * Sees at once what has changed and was not looked at yet: the next moment the person presses or types, and the page is
 * another. Stops after some milliseconds; what then remains is looked at in idle time as ever.
 */
export const lookNow = (): void => {
  note(observer.takeRecords())
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
