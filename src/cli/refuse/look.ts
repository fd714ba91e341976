/**
 * Runs inside the page: what a person could see and press there now. Everything it needs stands inside it, because the
 * browser is handed its text.
 */
export const lookAtPage = (given: { fields: string[]; boxes: string[] }) => {
  const PRESSABLE =
    'button,a,input[type=submit],input[type=button],[role=button],[role=link],[onclick],summary,[class*=btn],[class*=Btn],[class*=button],[class*=close],[class*=Close],[class*=cell--clickable],[class*=stepper__plus],label[class*=tick]'
  const TOAST =
    '[role=alert],[role=status],[class*=toast],[class*=Toast],[class*=toptips],[class*=error-message],[class*=error-msg],[class*=form-error],[class*=notify]'
  const { innerWidth: width, innerHeight: height } = window

  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()
  const shownWords = (root: Node): string => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const parts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || /^(?:script|style|noscript|template)$/.test(parent.localName)) continue
      if (parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) parts.push(node.nodeValue ?? '')
    }
    return parts.join(' ')
  }
  const textOf = (element: Element): string => {
    if (element instanceof HTMLInputElement) return element.value
    return oneLine(shownWords(element) || element.getAttribute('aria-label') || element.getAttribute('title') || '')
  }
  const isShown = (element: Element): boolean => {
    const { width: w, height: h } = element.getBoundingClientRect()
    return w > 0 && h > 0 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  }
  const above = (element: Element): Element | null => {
    const root = element.getRootNode()
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  const pathIn = (element: Element): string => {
    const parts: string[] = []
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { parentElement: parent, localName } = at
      const place = parent ? `:nth-child(${[...parent.children].indexOf(at) + 1})` : ''
      parts.unshift(`${localName}${place}`)
    }
    return parts.join(' > ')
  }
  const selectorOf = (element: Element): string => {
    const root = element.getRootNode()
    return root instanceof ShadowRoot ? `${selectorOf(root.host)} >> ${pathIn(element)}` : pathIn(element)
  }
  const everyRoot = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap((one) => (one.shadowRoot ? everyRoot(one.shadowRoot) : [])),
  ]
  const roots = everyRoot(document)
  const all = (selector: string): Element[] => roots.flatMap((root) => [...root.querySelectorAll(selector)])
  const hit = (x: number, y: number): Element | null => {
    let found = document.elementFromPoint(x, y)
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y)
      if (!inner || inner === found) break
      found = inner
    }
    return found
  }
  const within = (inner: Element | null, outer: Element): boolean => {
    for (let at = inner; at; at = above(at)) if (at === outer) return true
    return false
  }

  const pageText = document.body ? oneLine(shownWords(document.body)) : ''
  const holderOf = (element: Element | null): Element | null => {
    let holder: Element | null = null
    for (let at = element; at && at !== document.body; at = above(at)) {
      const { position, zIndex } = getComputedStyle(at)
      const box = at.getBoundingClientRect()
      const covers = box.width >= width * 0.95 && box.height >= height * 0.9
      const isModal = at.matches('dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]')
      if (isModal || position === 'fixed' || (position === 'absolute' && covers && Number(zIndex) > 0)) holder = at
    }
    return holder
  }
  // A toast shows and asks for nothing; a frame around the whole page is the page.
  const isLayer = (element: Element): boolean =>
    !element.matches(TOAST) && !(textOf(element).length > 40 && textOf(element).length >= pageText.length * 0.9)
  const held = new Map<Element, number>()
  for (const y of [0.1, 0.3, 0.5, 0.7, 0.9])
    for (const x of [0.2, 0.5, 0.8]) {
      const holder = holderOf(hit(width * x, height * y))
      if (holder && isLayer(holder)) held.set(holder, (held.get(holder) ?? 0) + 1)
    }
  const middle = holderOf(hit(width / 2, height / 2))
  const isCovered = (middle !== null && held.has(middle)) || [...held.values()].some((points) => points >= 9)
  // Of a page that is covered, bars at its edges that are still in reach belong to what covers it or are dead.
  const layers = isCovered ? [...held.keys()] : []
  const isInLayer = (element: Element) => layers.some((layer) => within(element, layer))

  const isReachable = (element: Element): boolean => {
    const box = element.getBoundingClientRect()
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
    if (x < 0 || y < 0 || x >= width || y >= height) return layers.length === 0 || isInLayer(element)
    const top = hit(x, y)
    return within(top, element) || (top !== null && within(element, top) && top.children.length < 4)
  }
  const isDead = (element: Element): boolean =>
    element.matches(':disabled,[aria-disabled=true]') ||
    /(^|[-_ ])(is-)?disabled?($|[-_ ])/i.test(element.className?.toString() ?? '')

  const candidates = new Set(all(PRESSABLE))
  // What is drawn as pressable only shows it by the pointer; the outermost of a run is the thing itself.
  for (const element of all('div,span,li,p,i,img,em,section,td,label,view,uni-view,uni-button')) {
    if (getComputedStyle(element).cursor !== 'pointer') continue
    const parent = above(element)
    if (!parent || getComputedStyle(parent).cursor !== 'pointer') candidates.add(element)
  }
  const shown = [...candidates].filter((element) => isShown(element) && isReachable(element))
  const buttons = shown
    .filter((element) => {
      const text = textOf(element)
      // A card around a button with the same words is the button's.
      const inner = shown.some((other) => other !== element && within(other, element) && textOf(other) === text)
      return text.length <= 60 && !inner
    })
    .slice(0, 150)
    .map((element) => {
      const box = element.getBoundingClientRect()
      return {
        text: textOf(element).slice(0, 60),
        selector: selectorOf(element),
        isDead: isDead(element),
        isInLayer: isInLayer(element),
        area: Math.round(box.width * box.height),
      }
    })

  const find = (selector: string): Element | null => {
    let root: Document | ShadowRoot = document
    const parts = selector.split(' >>> ')
    for (const [at, part] of parts.entries()) {
      const found: Element | null = root.querySelector(part)
      if (!found || at === parts.length - 1) return found
      if (!found.shadowRoot) return null
      root = found.shadowRoot
    }
    return null
  }
  const isEmpty = (element: Element): boolean => {
    if (element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) return element.value === ''
    if (element instanceof HTMLInputElement && !/^(?:radio|checkbox)$/.test(element.type)) return element.value === ''
    const inputs = [element, ...element.querySelectorAll('*')].filter((one) => one instanceof HTMLInputElement)
    if (inputs.length > 0)
      return inputs.every((one) => (/^(?:radio|checkbox)$/.test(one.type) ? !one.checked : one.value === ''))
    return element.querySelector('[aria-checked=true],[class*=checked],[class*=active]') === null
  }
  const isTicked = (element: Element): boolean => {
    const input = element instanceof HTMLInputElement ? element : element.querySelector('input')
    if (input) return input.checked
    const aria = element.getAttribute('aria-checked')
    return aria === null
      ? /(?<!un|not)(?:checked|active|selected|-on\b)/i.test(element.className.toString())
      : aria === 'true'
  }
  const shownBy = (selector: string): Element | null => {
    const element = find(selector)
    if (!element) return null
    return isShown(element) || (element.parentElement && isShown(element.parentElement)) ? element : null
  }
  const complaints = all(TOAST).filter((element) => isShown(element) && textOf(element).length >= 3)
  return {
    url: location.origin + location.pathname + (/^#!?\/[^?]*/.exec(location.hash)?.[0] ?? ''),
    words: pageText.slice(0, 6000),
    layer: layers.length > 0 ? layers.map(textOf).filter(Boolean).join(' ').slice(0, 1000) : null,
    complaint: [...new Set(complaints.map(textOf))].join(' ').slice(0, 200),
    buttons,
    emptyFields: given.fields.filter((selector) => {
      const element = shownBy(selector)
      return element !== null && isEmpty(element)
    }),
    unticked: given.boxes.filter((selector) => {
      const element = shownBy(selector)
      return element !== null && !isTicked(element)
    }),
  }
}
