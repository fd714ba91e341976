/** What such pages have from their template: one way to the server, one short message. */
window.post = (path, body = {}) =>
  fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

window.toast = (text) => {
  const box = document.createElement('div')
  box.className = 'toast'
  box.textContent = text
  document.body.append(box)
  setTimeout(() => box.remove(), 2000)
}

window.$ = (selector) => document.querySelector(selector)
