// @vitest-environment happy-dom

import { describe, expect, it } from 'vitest'
import { isDrawnUpon, isRate, isTrack } from './built-like'

const element = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}

const KNOB = '<i style="width:20px;height:20px"></i>'
const track = (style: string, inside = KNOB): Element => element(`<div style="${style}">${inside}</div>`)

describe('isRate', () => {
  it('knows five of a kind by what is written in them, or by their name', () => {
    expect(isRate(element(`<p>${'<b>☆</b>'.repeat(5)}</p>`))).toBe(true)
    expect(isRate(element(`<p>${'<b class="heart"></b>'.repeat(5)}</p>`))).toBe(true)
    expect(isRate(element(`<p>${'<b></b>'.repeat(5)}</p>`))).toBe(false)
    expect(isRate(element(`<p>${'<b class="star"></b>'.repeat(4)}<i class="star"></i></p>`))).toBe(false)
    expect(isRate(element(`<p>${'<b>☆</b>'.repeat(3)}</p>`))).toBe(false)
  })
})

describe('isTrack', () => {
  it('knows a knob in a track with round ends', () => {
    expect(isTrack(track('width:44px;height:24px;border-top-left-radius:12px'))).toBe(true)
    expect(isTrack(track('width:44px;height:24px;border-top-left-radius:50%'))).toBe(true)
  })

  it('leaves boxes, bars, buttons and rings', () => {
    expect(isTrack(track('width:44px;height:24px'))).toBe(false)
    expect(isTrack(track('width:300px;height:12px;border-top-left-radius:6px'))).toBe(false)
    expect(isTrack(track('width:24px;height:24px;border-top-left-radius:12px'))).toBe(false)
    expect(isTrack(track('width:44px;height:24px;border-top-left-radius:12px', `${KNOB}开`))).toBe(false)
    expect(isTrack(track('width:44px;height:24px;border-top-left-radius:12px', KNOB + KNOB))).toBe(false)
    const dot = '<i style="width:6px;height:6px"></i>'
    expect(isTrack(track('width:44px;height:24px;border-top-left-radius:12px', dot))).toBe(false)
  })
})

describe('isDrawnUpon', () => {
  it('knows a canvas that keeps the page from scrolling', () => {
    expect(isDrawnUpon(element('<canvas style="touch-action:none"></canvas>'))).toBe(true)
    expect(isDrawnUpon(element('<canvas></canvas>'))).toBe(false)
  })
})
